//! The single pieces of the difference between two documents: what one commit of the vendor may have done.

use std::collections::BTreeSet;

use serde_yaml::{Mapping, Value};

/// One piece of a difference.
#[derive(Debug, Clone)]
pub(crate) struct Hunk {
    /// What kind of piece it is, for people.
    pub(crate) kind: &'static str,
    /// Where it stands: keys from the root on.
    pub(crate) path: Vec<String>,
    /// What stands there afterwards.
    new: Option<Value>,
}

/// Keywords that decide what a schema is: they change together.
const FORM: [&str; 9] = [
    "$ref",
    "additionalProperties",
    "allOf",
    "anyOf",
    "discriminator",
    "format",
    "items",
    "oneOf",
    "type",
];

/// Keywords whose value is a map of names.
const MAPS: [&str; 9] = [
    "content",
    "headers",
    "parameters",
    "paths",
    "properties",
    "requestBodies",
    "responses",
    "schemas",
    "securitySchemes",
];

/// Words, which no fact depends on.
const PROSE: [&str; 5] = ["description", "externalDocs", "info", "summary", "title"];

const METHODS: [&str; 5] = ["delete", "get", "patch", "post", "put"];

/// The pieces that lead from one document to the other, in the order of the documents.
pub(crate) fn between(old: &Value, new: &Value) -> Vec<Hunk> {
    let mut found = Vec::new();
    for part in ["paths", "components"] {
        if let (Some(old), Some(new)) = (old.get(part), new.get(part)) {
            walk(
                &mut vec![part.to_owned()],
                old,
                new,
                part == "paths",
                &mut found,
            );
        }
    }
    found
}

fn walk(path: &mut Vec<String>, old: &Value, new: &Value, is_map: bool, found: &mut Vec<Hunk>) {
    if old == new {
        return;
    }
    let (Value::Mapping(before), Value::Mapping(after)) = (old, new) else {
        found.push(hunk(path, Some(old), Some(new)));
        return;
    };
    if !is_map && FORM.iter().any(|key| before.get(key) != after.get(key)) {
        found.push(Hunk {
            kind: "type changed",
            path: path.clone(),
            new: Some(new.clone()),
        });
        return;
    }
    let keys = before
        .keys()
        .chain(after.keys().filter(|key| !before.contains_key(*key)));
    for key in keys {
        let Some(name) = text(key) else { continue };
        if !is_map && PROSE.contains(&name.as_str()) {
            continue;
        }
        let inside = !is_map && MAPS.contains(&name.as_str());
        path.push(name);
        match (before.get(key), after.get(key)) {
            (Some(old @ Value::Mapping(_)), Some(new @ Value::Mapping(_)))
                if !is_example(path, is_map) =>
            {
                walk(path, old, new, inside, found);
            }
            (old, new) if old != new => found.push(hunk(path, old, new)),
            _ => {}
        }
        path.pop();
    }
}

fn is_example(path: &[String], is_map: bool) -> bool {
    !is_map
        && matches!(
            path.last().map(String::as_str),
            Some("example" | "examples")
        )
}

fn hunk(path: &[String], old: Option<&Value>, new: Option<&Value>) -> Hunk {
    let last = path.last().map_or("", String::as_str);
    let parent = path.iter().rev().nth(1).map_or("", String::as_str);
    let kinds = match parent {
        "paths" => ["path added", "path removed", "path changed"],
        "properties" => ["property added", "property removed", "property changed"],
        "responses" => ["response added", "response removed", "response changed"],
        "schemas" => ["schema added", "schema removed", "schema changed"],
        "content" => [
            "media type added",
            "media type removed",
            "media type changed",
        ],
        _ => match last {
            "operationId" => ["operation named", "operation unnamed", "operation renamed"],
            "parameters" => [
                "parameters added",
                "parameters removed",
                "parameters changed",
            ],
            "requestBody" => ["body added", "body removed", "body changed"],
            "required" => ["required added", "required removed", "required changed"],
            "enum" => ["enum added", "enum removed", "enum changed"],
            "example" | "examples" => ["example added", "example removed", "example changed"],
            "tags" => ["tags added", "tags removed", "tags changed"],
            _ if METHODS.contains(&last) => ["method added", "method removed", "method changed"],
            _ => ["keyword added", "keyword removed", "keyword changed"],
        },
    };
    let [added, removed, changed] = kinds;
    Hunk {
        kind: match (old, new) {
            (None, _) => added,
            (_, None) => removed,
            _ => changed,
        },
        path: path.to_vec(),
        new: new.cloned(),
    }
}

impl Hunk {
    /// A piece that is made up.
    pub(crate) fn set(kind: &'static str, path: &[&str], new: Option<Value>) -> Self {
        Self {
            kind,
            path: path.iter().map(|&key| key.to_owned()).collect(),
            new,
        }
    }

    /// Changes `document`, and brings the components that the piece refers to from `later`, as one commit does. False if
    /// the place is not there, or nothing changes.
    pub(crate) fn apply(&self, document: &mut Value, later: &Value) -> bool {
        let Some((last, parents)) = self.path.split_last() else {
            return false;
        };
        let mut at = &mut *document;
        for key in parents {
            let Some(next) = child(at, key) else {
                return false;
            };
            at = next;
        }
        let Value::Mapping(map) = at else {
            return false;
        };
        let key = map
            .keys()
            .find(|key| text(key).as_ref() == Some(last))
            .cloned();
        let key = key.unwrap_or_else(|| Value::from(last.as_str()));
        match &self.new {
            Some(new) if map.get(&key) == Some(new) => return false,
            Some(new) => drop(map.insert(key, new.clone())),
            None => {
                if map.shift_remove(&key).is_none() {
                    return false;
                }
            }
        }
        if let Some(new) = &self.new {
            bring(new, document, later);
        }
        true
    }

    /// Whether a vendor may have written it: it holds no keyword of ours.
    pub(crate) fn is_plain(&self) -> bool {
        let ours = |key: &str| key.starts_with("x-");
        !self.path.iter().any(|key| ours(key))
            && self.new.as_ref().is_none_or(|new| !has_key(new, ours))
    }

    /// Where it stands, for people.
    pub(crate) fn place(&self) -> String {
        self.path.iter().map(|key| format!("/{key}")).collect()
    }
}

fn child<'a>(at: &'a mut Value, key: &str) -> Option<&'a mut Value> {
    let Value::Mapping(map) = at else { return None };
    map.iter_mut()
        .find(|(found, _)| text(found).as_deref() == Some(key))
        .map(|(_, value)| value)
}

/// A key as a string: the names of responses may be numbers.
fn text(key: &Value) -> Option<String> {
    match key {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// Adds the components that are referred to and not there.
fn bring(new: &Value, document: &mut Value, later: &Value) {
    let mut wanted = BTreeSet::new();
    references(new, &mut wanted);
    while let Some(reference) = wanted.pop_first() {
        let mut parts = reference.trim_start_matches("#/components/").splitn(2, '/');
        let (Some(section), Some(name)) = (parts.next(), parts.next()) else {
            continue;
        };
        let Some(component) = later
            .get("components")
            .and_then(|components| components.get(section)?.get(name))
        else {
            continue;
        };
        let Some(Value::Mapping(components)) = child(document, "components") else {
            continue;
        };
        let of = components
            .entry(Value::from(section))
            .or_insert_with(|| Value::Mapping(Mapping::new()));
        if let Value::Mapping(of) = of
            && !of.contains_key(name)
        {
            of.insert(Value::from(name), component.clone());
            references(component, &mut wanted);
        }
    }
}

fn references(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Mapping(map) => {
            for (key, value) in map {
                match value {
                    Value::String(to) if key == "$ref" => drop(found.insert(to.clone())),
                    _ => references(value, found),
                }
            }
        }
        Value::Sequence(all) => all.iter().for_each(|value| references(value, found)),
        _ => {}
    }
}

fn has_key(value: &Value, is_meant: fn(&str) -> bool) -> bool {
    match value {
        Value::Mapping(map) => map
            .iter()
            .any(|(key, value)| key.as_str().is_some_and(is_meant) || has_key(value, is_meant)),
        Value::Sequence(all) => all.iter().any(|value| has_key(value, is_meant)),
        _ => false,
    }
}
