//! What the walk over a description asks of one of its schemas, and writes into it.

use serde_json::{Map, Value};

pub(super) fn describe(node: &mut Value, text: &str) {
    if let Some(map) = node.as_object_mut() {
        map.insert("description".to_owned(), Value::String(text.to_owned()));
    }
}

pub(super) fn below(path: &str, name: &str) -> String {
    if path.is_empty() {
        name.to_owned()
    } else {
        format!("{path}.{name}")
    }
}

/// The name of the property that a path leads to or through last.
pub(super) fn last(path: &str) -> &str {
    let end = path.rsplit('.').next().unwrap_or_default();
    end.trim_end_matches(['[', ']', '{', '}'])
}

/// The strings that a schema lists, if they are more than one: a single one is a constant.
pub(super) fn listed(map: &Map<String, Value>) -> Option<Vec<&str>> {
    let mut strings: Vec<&str> = Vec::new();
    for value in map.get("enum")?.as_array()? {
        match value {
            Value::String(one) if !strings.contains(&one.as_str()) => strings.push(one),
            Value::String(_) | Value::Null => {}
            _ => return None,
        }
    }
    (strings.len() > 1).then_some(strings)
}

/// Whether a schema that stands alone becomes a type with a name.
pub(super) fn needs_type(map: &Map<String, Value>) -> bool {
    let count = |key: &str| map.get(key).and_then(Value::as_array).map_or(0, Vec::len);
    let has_properties = map
        .get("properties")
        .and_then(Value::as_object)
        .is_some_and(|properties| !properties.is_empty());
    has_properties
        || listed(map).is_some()
        || count("oneOf") > 1
        || count("anyOf") > 1
        || count("allOf") > 1
}
