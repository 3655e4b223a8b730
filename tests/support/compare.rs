//! What got lost between two documents.

use std::collections::{BTreeMap, BTreeSet};

use intercom_api::model::Timestamp;
use serde_json::Value;
use serde_json::value::RawValue;

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

/// Pointers of the leaves that no typed field holds, of a document and of what was written from its typed fields only.
pub fn untyped(document: &Value, typed: &Value) -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    leaves(document, "", &mut all);
    let held = held(document, typed);
    all.retain(|path| !held.contains(path) && !is_same_value(document, typed, path));
    all
}

/// Whether a typed field holds the value and spells it otherwise: a time that came as text is written in seconds, one with
/// a fraction in whole seconds, and `75.0` as `75`.
fn is_same_value(document: &Value, typed: &Value, path: &str) -> bool {
    let path = escaped(path);
    let (Some(came), Some(held)) = (document.pointer(&path), typed.pointer(&path)) else {
        return false;
    };
    let text = text(came).unwrap_or_default();
    let time = text.parse::<Timestamp>().ok();
    let is_same_time = time.is_some() && time.map(Timestamp::seconds) == held.as_i64();
    let is_same =
        |number: f64| Some(number) == held.as_f64() || Some(number.floor()) == held.as_f64();
    is_same_time || text.parse().is_ok_and(is_same)
}

/// The pointers here are for people; keys of the documents hold no `/`, but some hold `~`.
fn escaped(pointer: &str) -> String {
    pointer.replace('~', "~0")
}

/// Pointers of everything that differs between two JSON texts: properties, types, and how numbers are spelled. The order
/// of properties and the escapes of strings do not count.
///
/// # Panics
///
/// One of the texts is not JSON.
pub fn changed(from: &str, to: &str) -> Vec<String> {
    let mut out = Vec::new();
    let parse = |text| -> &RawValue {
        serde_json::from_str(text).unwrap_or_else(|e| panic!("not JSON: {e}: {text}"))
    };
    compare(parse(from), parse(to), "", &mut out);
    out
}

fn compare(from: &RawValue, to: &RawValue, at: &str, out: &mut Vec<String>) {
    let (from, to) = (from.get(), to.get());
    if from == to {
        return;
    }
    let differs = match (from.as_bytes().first(), to.as_bytes().first()) {
        (Some(b'{'), Some(b'{')) => {
            let (from, to) = (properties(from), properties(to));
            let keys: BTreeSet<_> = from.keys().chain(to.keys()).collect();
            for key in keys {
                let at = format!("{at}/{key}");
                match (from.get(key), to.get(key)) {
                    (Some(from), Some(to)) => compare(from, to, &at, out),
                    (None, _) => out.push(format!("{at} was added")),
                    (_, None) => out.push(format!("{at} is gone")),
                }
            }
            false
        }
        (Some(b'['), Some(b'[')) => {
            let (from, to) = (elements(from), elements(to));
            for (index, (from, to)) in from.iter().zip(&to).enumerate() {
                compare(from, to, &format!("{at}/{index}"), out);
            }
            from.len() != to.len()
        }
        (Some(b'"'), Some(b'"')) => match (string(from), string(to)) {
            (Some(from), Some(to)) => from != to,
            // Half a surrogate pair, which has to come back as it stood.
            _ => true,
        },
        _ => true,
    };
    if differs {
        out.push(format!("{at}: {from} became {to}"));
    }
}

fn properties(text: &str) -> BTreeMap<String, &RawValue> {
    serde_json::from_str(text).unwrap_or_else(|e| panic!("not an object: {e}"))
}

fn elements(text: &str) -> Vec<&RawValue> {
    serde_json::from_str(text).unwrap_or_else(|e| panic!("not a list: {e}"))
}

fn string(text: &str) -> Option<String> {
    serde_json::from_str(text).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_nulls_and_spellings_differ_and_order_does_not() {
        let came = r#"{"a": 1.0, "b": [null, "1", 1e3], "c": "\u00e9"}"#;
        assert!(changed(came, r#"{"c":"é","b":[null,"1",1e3],"a":1.0}"#).is_empty());
        for (to, places) in [
            (r#"{"a":1,"b":[null,"1",1e3],"c":"é"}"#, 1),
            (r#"{"a":1.0,"b":[null,1,1000],"c":"é"}"#, 2),
            (r#"{"a":1.0,"b":[null,"1",1e3],"c":"é","d":null}"#, 1),
            (r#"{"a":1.0,"b":[null,"1"]}"#, 2),
        ] {
            assert_eq!(changed(came, to).len(), places, "{to}");
        }
    }
}
