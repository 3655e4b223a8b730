//! Descriptions that are changed in known places.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::OnceLock;

use intercom_generator::spec::Specs;
use serde_json::{Map, Value, json};

/// How many places one edit is made at, at most.
const PLACES: usize = 12;

/// Which description an edit starts from.
#[derive(Clone, Copy)]
pub(crate) enum Base {
    V211,
    Unstable,
}

/// A kind of edit, and what it must be called both ways.
pub(crate) struct Edit {
    pub(crate) there: &'static str,
    pub(crate) back: &'static str,
    pub(crate) base: Base,
    pub(crate) make: fn(&mut Mutant),
}

/// Two descriptions that differ in known places only.
pub(crate) struct Mutant {
    pub(crate) old: Value,
    pub(crate) new: Value,
    /// Where the differences are to be found: in the old description and in the new one.
    pub(crate) expected: Vec<(Option<String>, Option<String>)>,
    /// What the edit cannot be made without: the rule there and back, and the places.
    pub(crate) extra: Vec<(&'static str, &'static str, Option<String>, Option<String>)>,
}

/// Where an edit leaves a trace.
pub(crate) enum Place {
    Both(String),
    Old(String),
    New(String),
}

pub(crate) fn documents() -> &'static [Value; 2] {
    static DOCUMENTS: OnceLock<[Value; 2]> = OnceLock::new();
    DOCUMENTS.get_or_init(|| {
        let specs = Specs::open(Path::new(env!("CARGO_MANIFEST_DIR")).join("../.."))
            .expect("spec/ is there");
        ["2.11", "unstable"].map(|name| specs.load(name).expect("the version loads").value)
    })
}

impl Mutant {
    pub(crate) fn new(base: Base) -> Self {
        let value = match base {
            Base::V211 => &documents()[0],
            Base::Unstable => &documents()[1],
        };
        Self {
            old: value.clone(),
            new: value.clone(),
            expected: Vec::new(),
            extra: Vec::new(),
        }
    }

    /// Changes both descriptions alike, to have something to start from.
    pub(crate) fn prepare(&mut self, change: impl Fn(&mut Value)) {
        change(&mut self.old);
        change(&mut self.new);
    }

    /// Expects a change at the same place of both.
    pub(crate) fn at(&mut self, pointer: &str) {
        self.moved(pointer, pointer);
    }

    pub(crate) fn moved(&mut self, old: &str, new: &str) {
        self.expected
            .push((Some(old.to_owned()), Some(new.to_owned())));
    }

    /// Expects another change, which the edit cannot be made without.
    pub(crate) fn also(&mut self, there: &'static str, back: &'static str, place: Place) {
        let (old, new) = match place {
            Place::Both(at) => (Some(at.clone()), Some(at)),
            Place::Old(at) => (Some(at), None),
            Place::New(at) => (None, Some(at)),
        };
        self.extra.push((there, back, old, new));
    }

    pub(crate) fn added(&mut self, pointer: &str) {
        self.expected.push((None, Some(pointer.to_owned())));
    }

    pub(crate) fn removed(&mut self, pointer: &str) {
        self.expected.push((Some(pointer.to_owned()), None));
    }

    /// Changes a node of the new description and expects the change there.
    pub(crate) fn change(&mut self, pointer: &str, change: impl Fn(&mut Map<String, Value>)) {
        change(object(&mut self.new, pointer));
        self.at(pointer);
    }

    /// The properties that `wanted` likes, spread over the description, each in another schema.
    pub(crate) fn properties(&self, wanted: impl Fn(&Property<'_>) -> bool) -> Vec<String> {
        let (sent, returned) = travels(&self.old);
        let mut out = Vec::new();
        for (name, schema) in self.old["components"]["schemas"]
            .as_object()
            .expect("schemas")
        {
            let at = format!("/components/schemas/{name}");
            let Some(properties) = schema["properties"].as_object() else {
                continue;
            };
            // Composed schemas and their parts inherit: a change would be seen from several.
            if ["allOf", "oneOf", "anyOf"]
                .iter()
                .any(|k| schema.get(k).is_some())
            {
                continue;
            }
            let required: BTreeSet<&str> = schema["required"]
                .as_array()
                .into_iter()
                .flatten()
                .filter_map(Value::as_str)
                .collect();
            let found = properties.iter().find(|(property, node)| {
                wanted(&Property {
                    name: property,
                    node,
                    required: required.contains(property.as_str()),
                    sent: sent.contains(name),
                    returned: returned.contains(name),
                    schema,
                })
            });
            out.extend(found.map(|(property, _)| format!("{at}/properties/{property}")));
        }
        spread(out)
    }

    /// The operations that `wanted` likes.
    pub(crate) fn operations(&self, wanted: impl Fn(&Value) -> bool) -> Vec<String> {
        let mut out = Vec::new();
        for (path, item) in self.old["paths"].as_object().expect("paths") {
            for (method, operation) in item.as_object().into_iter().flatten() {
                if operation.get("responses").is_some() && wanted(operation) {
                    out.push(format!("/paths/{}/{method}", path.replace('/', "~1")));
                    break;
                }
            }
        }
        spread(out)
    }

    /// Schemas that are sent, or that are only returned.
    pub(crate) fn schemas(&self, wanted: impl Fn(&str, &Value, bool, bool) -> bool) -> Vec<String> {
        let (sent, returned) = travels(&self.old);
        let all = self.old["components"]["schemas"]
            .as_object()
            .expect("schemas");
        let found = all.iter().filter(|(name, node)| {
            wanted(name, node, sent.contains(*name), returned.contains(*name))
        });
        spread(
            found
                .map(|(name, _)| format!("/components/schemas/{name}"))
                .collect(),
        )
    }
}

/// A property that an edit may be made at.
pub(crate) struct Property<'a> {
    pub(crate) name: &'a str,
    pub(crate) node: &'a Value,
    pub(crate) required: bool,
    pub(crate) sent: bool,
    pub(crate) returned: bool,
    pub(crate) schema: &'a Value,
}

impl Property<'_> {
    pub(crate) fn is(&self, ty: &str) -> bool {
        self.node["type"] == ty
            && ["enum", "format", "nullable", "default"]
                .iter()
                .all(|k| self.node.get(k).is_none())
    }

    pub(crate) fn only_returned(&self) -> bool {
        self.returned && !self.sent
    }
}

fn spread(list: Vec<String>) -> Vec<String> {
    let step = list.len().div_ceil(PLACES).max(1);
    list.into_iter().step_by(step).collect()
}

pub(crate) fn object<'v>(document: &'v mut Value, pointer: &str) -> &'v mut Map<String, Value> {
    let node = document
        .pointer_mut(pointer)
        .unwrap_or_else(|| panic!("nothing stands at {pointer}"));
    node.as_object_mut()
        .unwrap_or_else(|| panic!("no object stands at {pointer}"))
}

pub(crate) fn list<'v>(document: &'v mut Value, pointer: &str, key: &str) -> &'v mut Vec<Value> {
    let node = object(document, pointer);
    node.entry(key)
        .or_insert_with(|| json!([]))
        .as_array_mut()
        .expect("a list")
}

/// A pointer's node and the key in it.
pub(crate) fn split(pointer: &str) -> (&str, &str) {
    pointer.rsplit_once('/').expect("a pointer")
}

/// The schema that a property stands in, and the property's name.
pub(crate) fn owner(property: &str) -> (&str, &str) {
    property.rsplit_once("/properties/").expect("a property")
}

fn references(node: &Value, out: &mut Vec<String>) {
    match node {
        Value::Object(map) => {
            for (key, value) in map {
                match value.as_str().filter(|_| key == "$ref") {
                    Some(to) => {
                        out.extend(to.strip_prefix("#/components/schemas/").map(str::to_owned))
                    }
                    None => references(value, out),
                }
            }
        }
        Value::Array(list) => list.iter().for_each(|v| references(v, out)),
        _ => {}
    }
}

/// The schemas that are sent, and those that are returned.
pub(crate) fn travels(document: &Value) -> (BTreeSet<String>, BTreeSet<String>) {
    let closure = |start: Vec<String>| {
        let mut seen = BTreeSet::new();
        let mut stack = start;
        while let Some(name) = stack.pop() {
            if seen.insert(name.clone()) {
                references(&document["components"]["schemas"][&name], &mut stack);
            }
        }
        seen
    };
    let (mut sent, mut returned) = (Vec::new(), Vec::new());
    for item in document["paths"].as_object().expect("paths").values() {
        for operation in item.as_object().into_iter().flatten().map(|(_, o)| o) {
            references(&operation["requestBody"], &mut sent);
            references(&operation["parameters"], &mut sent);
            references(&operation["responses"], &mut returned);
        }
    }
    references(&document["components"]["responses"], &mut returned);
    (closure(sent), closure(returned))
}
