//! Facts without what says nothing: keywords at their defaults, and lists and maps that are empty.

use serde_json::{Map, Value};

use super::site::child;
use intercom_generator::spec::node::{NodeKind, ValueForm};

/// An entry of a list that means a set and holds the same entry before it already.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Repeat {
    /// Where the list stands.
    pub(crate) list: String,
    pub(crate) index: usize,
}

/// Drops what says nothing, in place: everything else keeps its pointer. Entries that say again what their list said
/// stay, for that reason, and are handed back.
pub(crate) fn plain(document: &mut Value) -> Vec<Repeat> {
    let mut out = Vec::new();
    node(NodeKind::Document, document, "", &mut out);
    out
}

fn node(kind: NodeKind, value: &mut Value, at: &str, out: &mut Vec<Repeat>) {
    let Value::Object(map) = value else { return };
    if kind == NodeKind::Callback {
        for (key, value) in map.iter_mut() {
            node(NodeKind::PathItem, value, &child(at, key), out);
        }
        return;
    }
    for field in kind.fields() {
        let Some(value) = map.get_mut(field.key) else {
            continue;
        };
        let at = child(at, field.key);
        if let (
            ValueForm::Names
            | ValueForm::Values
            | ValueForm::List(NodeKind::Server | NodeKind::Tag),
            Value::Array(list),
        ) = (field.shape, &*value)
        {
            let again = (1..list.len()).filter(|i| list[..*i].contains(&list[*i]));
            out.extend(again.map(|index| Repeat {
                list: at.clone(),
                index,
            }));
        }
        match (field.shape, value) {
            (ValueForm::One(kind) | ValueForm::OneOrFlag(kind), value) => {
                node(kind, value, &at, out)
            }
            (ValueForm::Map(kind), Value::Object(members)) => {
                for (key, value) in members {
                    node(kind, value, &child(&at, key), out);
                }
            }
            (ValueForm::List(kind), Value::Array(list)) => {
                for (index, value) in list.iter_mut().enumerate() {
                    node(kind, value, &format!("{at}/{index}"), out);
                }
            }
            _ => {}
        }
    }
    if map.contains_key("$ref") && kind != NodeKind::PathItem {
        // What stands beside a reference says nothing; of a schema, the generator heeds a little of it.
        let heeded = ["title", "nullable", "x-runtime-type"];
        map.retain(|key, _| {
            key == "$ref" || kind == NodeKind::Schema && heeded.contains(&key.as_str())
        });
    }
    defaults(kind, map);
    map.retain(|key, value| !(may_be_empty(kind, key) && is_empty(value)));
    if kind == NodeKind::Schema {
        nothing_to_choose_from(map);
    }
}

/// Drops the branches of a schema that says nothing else, if all of them say nothing. No value is exactly one of several
/// that take everything, so those of `oneOf` stay.
fn nothing_to_choose_from(map: &mut Map<String, Value>) {
    let says_more = |key: &String| !["oneOf", "anyOf", "nullable"].contains(&key.as_str());
    if map.keys().any(says_more) {
        return;
    }
    map.retain(|key, value| match value.as_array() {
        Some(list) => !list.iter().all(is_empty) || key == "oneOf" && list.len() > 1,
        None => true,
    });
}

/// Drops keywords that say what holds without them.
fn defaults(kind: NodeKind, map: &mut Map<String, Value>) {
    let usual: &[&str] = match kind {
        NodeKind::Operation => &["deprecated"],
        NodeKind::RequestBody => &["required"],
        NodeKind::Parameter | NodeKind::Header => {
            &["required", "deprecated", "allowEmptyValue", "allowReserved"]
        }
        NodeKind::Encoding => &["allowReserved"],
        NodeKind::Schema => &[
            "deprecated",
            "nullable",
            "readOnly",
            "writeOnly",
            "exclusiveMinimum",
            "exclusiveMaximum",
            "uniqueItems",
        ],
        _ => &[],
    };
    for key in usual {
        if map.get(*key) == Some(&Value::Bool(false)) {
            map.remove(*key);
        }
    }
    match kind {
        NodeKind::Schema => {
            for key in ["minItems", "minLength", "minProperties"] {
                if map.get(key).and_then(Value::as_u64) == Some(0) {
                    map.remove(key);
                }
            }
        }
        NodeKind::Parameter | NodeKind::Header | NodeKind::Encoding => style(kind, map),
        _ => {}
    }
}

/// The usual style belongs to the place, and the usual `explode` to the style.
fn style(kind: NodeKind, map: &mut Map<String, Value>) {
    let place = map.get("in").and_then(Value::as_str);
    let usual = match (kind, place) {
        (NodeKind::Encoding, _) | (_, Some("query" | "cookie")) => "form",
        _ => "simple",
    };
    let style = map.get("style").and_then(Value::as_str).unwrap_or(usual);
    let (is_usual, joined) = (style == usual, style != "form");
    if map.get("explode") == Some(&Value::Bool(!joined)) {
        map.remove("explode");
    }
    if is_usual {
        map.remove("style");
    }
}

/// Whether an empty list or map is an absent one. The empty list of credentials of an operation is not: it lifts
/// those of the document.
fn may_be_empty(kind: NodeKind, key: &str) -> bool {
    match kind {
        NodeKind::Document => matches!(key, "servers" | "security" | "tags" | "components"),
        NodeKind::PathItem => matches!(key, "parameters" | "servers"),
        NodeKind::Operation => matches!(key, "tags" | "parameters" | "callbacks" | "servers"),
        NodeKind::Server => key == "variables",
        NodeKind::ServerVariable => key == "enum",
        NodeKind::MediaType => key == "encoding",
        NodeKind::Encoding => key == "headers",
        NodeKind::Response => matches!(key, "headers" | "content" | "links"),
        NodeKind::Link => key == "parameters",
        NodeKind::Components => true,
        NodeKind::Schema => matches!(key, "enum" | "required" | "allOf" | "oneOf" | "anyOf"),
        NodeKind::Discriminator => key == "mapping",
        _ => false,
    }
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Array(list) => list.is_empty(),
        Value::Object(map) => map.is_empty(),
        _ => false,
    }
}
