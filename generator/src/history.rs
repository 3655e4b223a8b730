//! Which version an operation, a schema, a field or a parameter is new in, and what changed from version to version.

use std::collections::hash_map::Entry;

use crate::hash::HashMap;
use crate::ir::{
    Api, FieldId, Operation, Origin, Parameter, RemovedOperation, Retyped, Scalar, Shape, Type,
    TypeDef, TypeId, ValueKind, VersionChanges,
};

/// What the versions hold, from the oldest to the newest.
#[derive(Debug, Default)]
pub struct History {
    first: HashMap<Thing, usize>,
    /// What each property held, with the version that it began to hold it in.
    kinds: HashMap<Thing, Vec<(usize, Option<ValueKind>)>>,
    versions: Vec<Snapshot>,
}

/// What is asked of a version when the next one is described.
#[derive(Debug)]
struct Snapshot {
    version: String,
    operations: Vec<(Thing, RemovedOperation, Vec<Parameter>)>,
    /// Names of properties by schema.
    fields: HashMap<String, Vec<String>>,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Thing {
    /// By method and path without the names of parameters.
    Operation(String),
    /// By operation, location and name.
    Parameter(String, &'static str, String),
    Schema(String),
    Field(String, String),
}

impl History {
    /// Reads the versions, from the oldest to the newest.
    pub fn of<'a>(versions: impl IntoIterator<Item = &'a Api>) -> Self {
        let mut history = Self::default();
        for (at, api) in versions.into_iter().enumerate() {
            let operations = api.operations.iter().map(operation);
            let parameters = api.operations.iter().flat_map(|one| {
                let parameters = one.parameters.iter();
                parameters.filter_map(|parameter| parameter_of(one, parameter))
            });
            let types = api.types.iter().filter_map(schema);
            let fields = fields(api).map(|(thing, ..)| thing);
            for thing in operations.chain(parameters).chain(types).chain(fields) {
                if let Entry::Vacant(vacant) = history.first.entry(thing) {
                    vacant.insert(at);
                }
            }
            history.note_kinds(at, api);
            history.versions.push(Snapshot::of(api));
        }
        history
    }

    fn note_kinds(&mut self, at: usize, api: &Api) {
        for (thing, _, ty) in fields(api) {
            let kinds = self.kinds.entry(thing).or_default();
            let kind = kind(api, ty);
            if kinds.last().is_none_or(|(_, last)| *last != kind) {
                kinds.push((at, kind));
            }
        }
    }

    /// Notes in `api` since which version there is what the oldest version lacks, and what changed before it.
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
                // What came with its schema is not new.
                field.since = since.filter(|since| def.since.as_ref() != Some(since));
            }
        }
        api.changes = self.changes(api);
    }

    fn since(&self, thing: &Thing) -> Option<String> {
        let at = *self.first.get(thing)?;
        let version = self.versions.get(at).filter(|_| at > 0)?;
        Some(version.version.clone())
    }

    fn changes(&self, api: &Api) -> VersionChanges {
        let mut changes = VersionChanges::default();
        let mut versions = self.versions.iter();
        let Some(now) = versions.position(|one| one.version == api.version) else {
            return changes;
        };
        for (index, one) in api.operations.iter().enumerate() {
            for (at, parameter) in one.parameters.iter().enumerate() {
                let since = parameter_of(one, parameter).and_then(|thing| self.since(&thing));
                // What came with its operation is not new either.
                if let Some(since) = since.filter(|since| one.since.as_ref() != Some(since)) {
                    changes.parameters.insert((index, at), since);
                }
            }
        }
        for (thing, id, _) in fields(api) {
            if let Some(retyped) = self.retyped(&thing, now) {
                changes.retyped.insert(id, retyped);
            }
        }
        if let Some(previous) = now.checked_sub(1).and_then(|at| self.versions.get(at)) {
            previous.compare(api, &mut changes);
        }
        changes
    }

    /// What a property held before its last change up to a version.
    fn retyped(&self, thing: &Thing, now: usize) -> Option<Retyped> {
        let kinds = self.kinds.get(thing)?;
        let known = kinds.iter().take_while(|(at, _)| *at <= now).count();
        let [.., (_, before), (at, after)] = kinds.get(..known)? else {
            return None;
        };
        after.as_ref()?;
        Some(Retyped {
            version: self.versions.get(*at)?.version.clone(),
            before: (*before)?,
        })
    }
}

impl Snapshot {
    fn of(api: &Api) -> Self {
        let operations = api.operations.iter().map(|one| {
            let shown = RemovedOperation {
                method: one.method,
                path: one.path.clone(),
                docs: one.docs.clone(),
            };
            (operation(one), shown, one.parameters.clone())
        });
        let mut names: HashMap<String, Vec<String>> = HashMap::default();
        for (thing, ..) in fields(api) {
            if let Thing::Field(schema, name) = thing {
                names.entry(schema).or_default().push(name);
            }
        }
        Self {
            version: api.version.clone(),
            operations: operations.collect(),
            fields: names,
        }
    }

    /// Notes how `api`, the version after this one, differs from it.
    fn compare(&self, api: &Api, changes: &mut VersionChanges) {
        changes.previous = Some(self.version.clone());
        let now: HashMap<Thing, usize> = api.operations.iter().map(operation).zip(0..).collect();
        let mut kept = vec![false; api.operations.len()];
        for (thing, shown, parameters) in &self.operations {
            let Some(index) = now.get(thing).copied() else {
                changes.removed.push(shown.clone());
                continue;
            };
            kept[index] = true;
            let present = &api.operations[index].parameters;
            let is_gone = |old: &&Parameter| {
                old.location != crate::ir::Location::Path
                    && !present.iter().any(|new| new.name == old.name)
            };
            let gone = parameters.iter().filter(is_gone);
            let gone: Vec<String> = gone.map(|one| one.name.clone()).collect();
            if !gone.is_empty() {
                changes.removed_parameters.insert(index, gone);
            }
        }
        let added = kept.iter().enumerate().filter(|(_, kept)| !**kept);
        changes.added = added.map(|(index, _)| index).collect();
        for id in api.type_ids() {
            let (Origin::Component(name), Shape::Struct(one)) = (&api[id].origin, &api[id].shape)
            else {
                continue;
            };
            let before = self.fields.get(name).into_iter().flatten();
            let gone = before.filter(|old| !one.fields.iter().any(|new| new.name == **old));
            let gone: Vec<String> = gone.cloned().collect();
            if !gone.is_empty() {
                changes.removed_fields.insert(id, gone);
            }
        }
    }
}

fn key(operation: &Operation) -> String {
    crate::spec::words::operation_key(operation.method.as_str(), &operation.path)
}

fn operation(operation: &Operation) -> Thing {
    Thing::Operation(key(operation))
}

/// Parameters of a path belong to the path, and their names change without meaning anything.
fn parameter_of(operation: &Operation, parameter: &Parameter) -> Option<Thing> {
    use crate::ir::Location;
    let location = match parameter.location {
        Location::Path => return None,
        Location::Query => "query",
        Location::Header => "header",
        Location::Cookie => "cookie",
    };
    let name = parameter.name.clone();
    Some(Thing::Parameter(key(operation), location, name))
}

fn schema(def: &TypeDef) -> Option<Thing> {
    match &def.origin {
        Origin::Component(name) => Some(Thing::Schema(name.clone())),
        Origin::Within(..) | Origin::Operation(..) => None,
    }
}

/// The fields of all component schemas.
fn fields(api: &Api) -> impl Iterator<Item = (Thing, FieldId, &Type)> {
    api.type_ids().flat_map(move |id| fields_of(api, id))
}

fn fields_of(api: &Api, owner: TypeId) -> Vec<(Thing, FieldId, &Type)> {
    let (Origin::Component(name), Shape::Struct(one)) = (&api[owner].origin, &api[owner].shape)
    else {
        return Vec::new();
    };
    let fields = one.fields.iter().enumerate();
    fields
        .map(|(index, field)| {
            let thing = Thing::Field(name.clone(), field.name.clone());
            (thing, FieldId { owner, index }, &field.ty)
        })
        .collect()
}

/// What a property holds in JSON, if it is always the same kind.
fn kind(api: &Api, ty: &Type) -> Option<ValueKind> {
    Some(match api.resolve(ty) {
        Type::Scalar(Scalar::String | Scalar::DateTime | Scalar::Binary) => ValueKind::String,
        Type::Scalar(Scalar::Id(_)) => ValueKind::Id,
        Type::Scalar(Scalar::Integer | Scalar::Timestamp) => ValueKind::Integer,
        Type::Scalar(Scalar::Number) => ValueKind::Number,
        Type::Scalar(Scalar::Boolean) => ValueKind::Boolean,
        Type::List(_) => ValueKind::List,
        Type::Map(_) => ValueKind::Object,
        Type::Named(id) => match &api[*id].shape {
            Shape::Struct(_) => ValueKind::Object,
            Shape::Enum(_) => ValueKind::String,
            Shape::Union(_) | Shape::Alias(_) => return None,
        },
        Type::Any | Type::Runtime(_) => return None,
    })
}
