//! What got lost between two documents.

use std::collections::BTreeSet;

use serde_json::Value;

/// A scalar's text: `"12"` and `12` are the same.
pub fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(s) => Some(s.clone()),
        Value::Bool(_) | Value::Number(_) => Some(value.to_string()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

/// Pointers of everything in `from` that `to` lacks or has with another text. Null is the same as absent.
pub fn lost(from: &Value, to: Option<&Value>, at: &str, out: &mut Vec<String>) {
    match (from, to) {
        (Value::Null, None | Some(Value::Null)) => {}
        (Value::Object(members), Some(Value::Object(kept))) => {
            for (key, value) in members {
                lost(value, kept.get(key), &format!("{at}/{key}"), out);
            }
        }
        (Value::Array(elements), Some(Value::Array(kept))) if elements.len() == kept.len() => {
            for (index, (value, kept)) in elements.iter().zip(kept).enumerate() {
                lost(value, Some(kept), &format!("{at}/{index}"), out);
            }
        }
        (scalar, Some(kept)) if text(scalar).is_some() && text(scalar) == text(kept) => {}
        _ => out.push(at.to_owned()),
    }
}

/// Pointers of the leaves (scalars but null) of a document.
pub fn leaves(value: &Value, at: &str, out: &mut BTreeSet<String>) {
    match value {
        Value::Null => {}
        Value::Object(members) => members
            .iter()
            .for_each(|(key, value)| leaves(value, &format!("{at}/{key}"), out)),
        Value::Array(elements) => {
            elements
                .iter()
                .enumerate()
                .for_each(|(index, value)| leaves(value, &format!("{at}/{index}"), out));
        }
        _ => {
            out.insert(at.to_owned());
        }
    }
}

/// Pointers of the leaves of `from` that `typed`, which was written from typed fields only, holds too.
pub fn held(from: &Value, typed: &Value) -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    leaves(from, "", &mut all);
    all.retain(|pointer| {
        from.pointer(&escaped(pointer)).and_then(text)
            == typed.pointer(&escaped(pointer)).and_then(text)
    });
    all
}

/// The pointers here are for people; keys of the documents hold no `/`, but some hold `~`.
fn escaped(pointer: &str) -> String {
    pointer.replace('~', "~0")
}
