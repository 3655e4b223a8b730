//! Which version an operation, a schema or a field is new in.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use crate::ir::{Api, Operation, Origin, Shape, TypeDef};

/// The version that each thing is first in.
#[derive(Debug, Default)]
pub struct History {
    first: HashMap<Thing, usize>,
    versions: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Thing {
    /// By method and path without the names of parameters.
    Operation(String),
    Schema(String),
    Field(String, String),
}

impl History {
    /// Reads the versions, from the oldest to the newest.
    pub fn of<'a>(versions: impl IntoIterator<Item = &'a Api>) -> Self {
        let mut history = Self::default();
        for (at, api) in versions.into_iter().enumerate() {
            history.versions.push(api.version.clone());
            let operations = api.operations.iter().map(operation);
            let types = api.types.iter().filter_map(schema);
            let fields = api.types.iter().flat_map(fields);
            for thing in operations.chain(types).chain(fields) {
                if let Entry::Vacant(vacant) = history.first.entry(thing) {
                    vacant.insert(at);
                }
            }
        }
        history
    }

    /// Notes in `api` since which version there is what the oldest version lacks.
    pub fn mark(&self, api: &mut Api) {
        for one in &mut api.operations {
            one.since = self.since(&operation(one));
        }
        for def in &mut api.types {
            let Some(Thing::Schema(name)) = schema(def) else {
                continue;
            };
            def.since = self.since(&Thing::Schema(name.clone()));
            let Shape::Struct(one) = &mut def.shape else {
                continue;
            };
            for field in &mut one.fields {
                let since = self.since(&Thing::Field(name.clone(), field.name.clone()));
                // What came with its schema is no news.
                field.since = since.filter(|since| def.since.as_ref() != Some(since));
            }
        }
    }

    fn since(&self, thing: &Thing) -> Option<String> {
        let at = *self.first.get(thing)?;
        self.versions.get(at).filter(|_| at > 0).cloned()
    }
}

fn operation(operation: &Operation) -> Thing {
    Thing::Operation(crate::spec::words::operation_key(
        operation.method.as_str(),
        &operation.path,
    ))
}

fn schema(def: &TypeDef) -> Option<Thing> {
    match &def.origin {
        Origin::Component(name) => Some(Thing::Schema(name.clone())),
        Origin::Within(..) | Origin::Operation(..) => None,
    }
}

fn fields(def: &TypeDef) -> Vec<Thing> {
    let (Origin::Component(name), Shape::Struct(one)) = (&def.origin, &def.shape) else {
        return Vec::new();
    };
    let fields = one.fields.iter();
    fields
        .map(|field| Thing::Field(name.clone(), field.name.clone()))
        .collect()
}
