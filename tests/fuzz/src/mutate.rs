//! How inputs are damaged.

use fastrand::Rng;
use serde_json::{Value, json};

/// Strings and numbers that trip programs up.
const WORDS: [&str; 44] = [
    "",
    " ",
    "0",
    "-0",
    "-1",
    "1e999",
    "1.0",
    "0.1e-400",
    "9223372036854775807",
    "9223372036854775808",
    "-9223372036854775809",
    "18446744073709551616",
    "null",
    "true",
    "[]",
    "{}",
    "\"",
    "\\",
    "\\ud800",
    "\\u0000",
    "\u{feff}",
    "\u{202e}",
    "e\u{301}",
    "\u{1f600}",
    "~",
    "~1",
    "~2",
    "%2F",
    "..",
    "/",
    "{",
    "}",
    "{}",
    "*/",
    "//",
    "#",
    "$ref",
    "Self",
    "crate",
    "r#type",
    "x-y",
    "con",
    "2023-11-14T22:13:20Z",
    "\u{0}",
];

/// Changes some bytes of a text.
pub(crate) fn text(random: &mut Rng, seed: &[u8], other: &[u8]) -> Vec<u8> {
    let mut out = seed.to_vec();
    for _ in 0..random.usize(1..4) {
        let at = random.usize(0..=out.len());
        let longest = 1 << random.usize(0..10);
        let length = random.usize(0..=longest.min(out.len() - at));
        match random.u8(0..7) {
            0 => drop(out.drain(at..at + length)),
            1 => {
                let piece = out[at..at + length].to_vec();
                insert(&mut out, at, &piece.repeat(random.usize(1..5)));
            }
            2 => insert(&mut out, at, word(random).as_bytes()),
            3 => {
                let from = random.usize(0..=other.len());
                let end = random.usize(from..=other.len().min(from + 200));
                insert(&mut out, at, &other[from..end]);
            }
            4 => {
                if let Some(byte) = out.get_mut(at) {
                    *byte = random.u8(..);
                }
            }
            5 => {
                out.splice(at..at + length, word(random).bytes());
            }
            _ => {
                // Nesting.
                let bracket = *random
                    .choice(&[&b"["[..], b"{\"a\":", b"- ", b"{a: ", b"("])
                    .unwrap_or(&&b"["[..]);
                insert(&mut out, at, &bracket.repeat(1 << random.usize(0..12)));
            }
        }
    }
    out.truncate(100_000);
    out
}

fn insert(out: &mut Vec<u8>, at: usize, piece: &[u8]) {
    out.splice(at..at, piece.iter().copied());
}

/// One of the words, or a long one.
pub(crate) fn word(random: &mut Rng) -> String {
    match random.u8(0..12) {
        0 => "a".repeat(random.usize(1..400)),
        1 => random.i64(..).to_string(),
        _ => (*random.choice(&WORDS).unwrap_or(&"")).to_owned(),
    }
}

/// Changes some nodes of a document. `keywords` are values that may stand in it under their keys.
pub(crate) fn tree(random: &mut Rng, document: &mut Value, keywords: &[(&str, Value)]) {
    for _ in 0..random.usize(1..4) {
        let mut places = Vec::new();
        walk(document, String::new(), &mut places);
        let place = random.choice(&places).cloned().unwrap_or_default();
        let donor = random
            .choice(&places)
            .and_then(|p| document.pointer(p))
            .cloned();
        let reference = random
            .choice(&places)
            .map(|place| json!({"$ref": format!("#{place}")}));
        let Some(node) = document.pointer_mut(&place) else {
            continue;
        };
        match random.u8(0..12) {
            0 => *node = donor.unwrap_or_default(),
            1 => *node = reference.unwrap_or_default(),
            2 => *node = scalar(random),
            3 => *node = wrapped(random, node.take()),
            4 | 5 => remove(random, node),
            6 => rename(random, node),
            7 => {
                if let (Some(object), Some(donor)) = (node.as_object_mut(), donor) {
                    object.insert(word(random), donor);
                }
            }
            8 => {
                if let (Some(list), Some(donor)) = (node.as_array_mut(), donor) {
                    list.push(donor);
                }
            }
            _ => {
                if let (Some(object), Some((key, value))) =
                    (node.as_object_mut(), random.choice(keywords))
                {
                    object.insert((*key).to_owned(), value.clone());
                }
            }
        }
    }
}

fn walk(value: &Value, at: String, out: &mut Vec<String>) {
    match value {
        Value::Object(properties) => {
            for (key, value) in properties {
                let key = key.replace('~', "~0").replace('/', "~1");
                walk(value, format!("{at}/{key}"), out);
            }
        }
        Value::Array(elements) => {
            for (index, value) in elements.iter().enumerate() {
                walk(value, format!("{at}/{index}"), out);
            }
        }
        _ => {}
    }
    out.push(at);
}

fn scalar(random: &mut Rng) -> Value {
    match random.u8(0..5) {
        0 => Value::Null,
        1 => json!(random.bool()),
        2 => json!(random.i64(..)),
        3 => word(random)
            .parse::<f64>()
            .map_or(json!(0.5), |number| json!(number)),
        _ => json!(word(random)),
    }
}

fn wrapped(random: &mut Rng, node: Value) -> Value {
    match random.u8(0..6) {
        0 => json!({"allOf": [node]}),
        1 => json!({"oneOf": [node.clone(), node]}),
        2 => json!({"type": "array", "items": node}),
        3 => json!({"type": "object", "properties": {"a": node}, "required": ["a"]}),
        4 => json!([node]),
        _ => json!({"a": node}),
    }
}

fn remove(random: &mut Rng, node: &mut Value) {
    match node {
        Value::Object(properties) => {
            let keys: Vec<_> = properties.keys().cloned().collect();
            if let Some(key) = random.choice(&keys) {
                properties.remove(key);
            }
        }
        Value::Array(elements) if !elements.is_empty() => {
            elements.remove(random.usize(0..elements.len()));
        }
        _ => *node = Value::Null,
    }
}

fn rename(random: &mut Rng, node: &mut Value) {
    let Some(properties) = node.as_object_mut() else {
        return;
    };
    let keys: Vec<_> = properties.keys().cloned().collect();
    if let Some(key) = random.choice(&keys)
        && let Some(value) = properties.remove(key)
    {
        properties.insert(word(random), value);
    }
}
