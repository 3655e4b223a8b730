//! Changes of a description that keep its structure in mind: what is changed is mostly still a description.

use serde_json::{Map, Value, json};

/// Numbers that look random and follow from a seed (SplitMix64).
pub(crate) struct Random(u64);

impl Random {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number below `count`, which is not zero.
    pub(crate) fn below(&mut self, count: usize) -> usize {
        (self.next() % count.max(1) as u64) as usize
    }

    fn pick<'a, T>(&mut self, among: &'a [T]) -> Option<&'a T> {
        among.get(self.below(among.len()))
    }
}

/// Names that are hard on a generator of code.
const NAMES: [&str; 12] = [
    "", "self", "a b", "日本", "type", "$ref", "1", "x-y", "a/b~c", "Option", "default", "Self",
];

const TYPES: [&str; 6] = ["string", "integer", "number", "boolean", "array", "object"];

/// Changes a description in up to four places.
pub(crate) fn mutate(document: &mut Value, random: &mut Random) {
    for _ in 0..=random.below(4) {
        let mut places = Vec::new();
        list(document, String::new(), &mut places);
        change(document, &places, random);
    }
}

/// The pointers of all nodes but the outermost ones.
fn list(value: &Value, at: String, out: &mut Vec<String>) {
    let mut below = |key: &str, value: &Value| {
        let token = key.replace('~', "~0").replace('/', "~1");
        list(value, format!("{at}/{token}"), out);
    };
    match value {
        Value::Object(map) => map.iter().for_each(|(key, value)| below(key, value)),
        Value::Array(list) => {
            let elements = list.iter().enumerate();
            elements.for_each(|(index, value)| below(&index.to_string(), value));
        }
        _ => {}
    }
    if at.starts_with("/paths/") || at.starts_with("/components/") || at.starts_with("/security") {
        out.push(at);
    }
}

/// The pointers of schemas.
fn schemas(places: &[String]) -> Vec<&String> {
    let is_schema = |at: &&String| {
        let mut tokens = at.rsplit('/');
        let (last, above) = (tokens.next().unwrap_or_default(), tokens.next());
        matches!(last, "schema" | "items" | "additionalProperties" | "not")
            || matches!(
                above,
                Some("schemas" | "properties" | "allOf" | "oneOf" | "anyOf")
            )
    };
    places.iter().filter(is_schema).collect()
}

fn change(document: &mut Value, places: &[String], random: &mut Random) {
    let schemas = schemas(places);
    let Some(any) = random.pick(places).cloned() else {
        return;
    };
    let schema = random
        .pick(&schemas)
        .map_or_else(|| any.clone(), |at| (*at).clone());
    match random.below(12) {
        0 => remove(document, &any),
        1 => duplicate(document, &any, random),
        2 => rename(document, &any, random),
        3 => {
            // A reference to any other place.
            let references: Vec<&String> =
                places.iter().filter(|at| at.ends_with("/$ref")).collect();
            let target = random.pick(&schemas).map_or(any.as_str(), |at| at.as_str());
            let target = Value::from(format!("#{target}"));
            if let Some(at) = random.pick(&references) {
                set(document, at, target);
            }
        }
        4 => {
            let ty = random.pick(&TYPES).copied().unwrap_or_default();
            with(document, &schema, |map| {
                map.insert("type".to_owned(), ty.into());
            });
        }
        5 => {
            let flags = [
                "nullable",
                "readOnly",
                "writeOnly",
                "deprecated",
                "uniqueItems",
            ];
            let flag = random.pick(&flags).copied().unwrap_or_default();
            let value = random.below(2) == 0;
            with(document, &schema, |map| {
                map.insert(flag.to_owned(), value.into());
            });
        }
        6 => {
            let other = random
                .pick(&schemas)
                .and_then(|at| document.pointer(at))
                .cloned();
            set(document, &schema, other.unwrap_or_else(|| json!({})));
        }
        7 => wrap(document, &schema, random),
        8 => {
            // A reference to a place that stands above or beside it.
            let target = random.pick(&schemas).map_or(any.as_str(), |at| at.as_str());
            let target = json!({"$ref": format!("#{target}")});
            set(document, &schema, target);
        }
        9 => parameter(document, places, random),
        10 => {
            let values = [
                json!("a"),
                json!(1),
                json!(null),
                json!(true),
                json!(""),
                json!("A"),
            ];
            let count = random.below(4);
            let listed: Vec<Value> = (0..count)
                .filter_map(|_| random.pick(&values).cloned())
                .collect();
            with(document, &schema, |map| {
                map.insert("enum".to_owned(), Value::Array(listed));
            });
        }
        _ => {
            let other = random
                .pick(places)
                .and_then(|at| document.pointer(at))
                .cloned();
            set(document, &any, other.unwrap_or(Value::Null));
        }
    }
}

/// Puts a schema into another one.
fn wrap(document: &mut Value, at: &str, random: &mut Random) {
    let Some(schema) = document.pointer(at).cloned() else {
        return;
    };
    let wrapped = match random.below(8) {
        0 => json!({"allOf": [schema]}),
        1 => json!({"allOf": [schema, {"description": "x"}]}),
        2 => json!({"oneOf": [schema, {"type": "string"}]}),
        3 => json!({"anyOf": [schema.clone(), schema]}),
        4 => json!({"type": "array", "items": schema}),
        5 => json!({"type": "object", "additionalProperties": schema}),
        6 => {
            json!({"type": "object", "properties": {"inner": schema}, "required": ["inner"], "discriminator": {"propertyName": "inner"}})
        }
        _ => json!({"properties": {"beside": {"type": "string"}}, "oneOf": [schema]}),
    };
    set(document, at, wrapped);
}

/// Changes where or how a parameter or a property of a form is written.
fn parameter(document: &mut Value, places: &[String], random: &mut Random) {
    let parameters: Vec<&String> = places
        .iter()
        .filter(|at| at.rsplit('/').nth(1) == Some("parameters") || at.contains("/encoding/"))
        .collect();
    let Some(at) = random.pick(&parameters) else {
        return;
    };
    let keys: [(&str, Value); 10] = [
        ("style", json!("deepObject")),
        ("style", json!("form")),
        ("style", json!("label")),
        ("style", json!("spaceDelimited")),
        ("explode", json!(true)),
        ("explode", json!(false)),
        ("in", json!("cookie")),
        ("in", json!("header")),
        ("allowReserved", json!(true)),
        ("required", json!(true)),
    ];
    if let Some((key, value)) = random.pick(&keys) {
        with(document, at, |map| {
            map.insert((*key).to_owned(), value.clone());
        });
    }
}

fn set(document: &mut Value, at: &str, value: Value) {
    if let Some(node) = document.pointer_mut(at) {
        *node = value;
    }
}

fn with(document: &mut Value, at: &str, change: impl FnOnce(&mut Map<String, Value>)) {
    if let Some(Value::Object(map)) = document.pointer_mut(at) {
        change(map);
    }
}

/// The node above a place, and the last token of it, unescaped.
fn above<'a>(document: &'a mut Value, at: &str) -> Option<(&'a mut Value, String)> {
    let (above, last) = at.rsplit_once('/')?;
    let last = last.replace("~1", "/").replace("~0", "~");
    Some((document.pointer_mut(above)?, last))
}

fn remove(document: &mut Value, at: &str) {
    match above(document, at) {
        Some((Value::Object(map), key)) => {
            map.shift_remove(&key);
        }
        Some((Value::Array(list), index)) => {
            let index = index.parse().unwrap_or(usize::MAX);
            if index < list.len() {
                list.remove(index);
            }
        }
        _ => {}
    }
}

fn duplicate(document: &mut Value, at: &str, random: &mut Random) {
    let Some(node) = document.pointer(at).cloned() else {
        return;
    };
    match above(document, at) {
        Some((Value::Object(map), key)) => {
            let name = match random.below(2) {
                0 => format!("{key}2"),
                _ => key.to_uppercase(),
            };
            map.entry(name).or_insert(node);
        }
        Some((Value::Array(list), _)) => list.push(node),
        _ => {}
    }
}

fn rename(document: &mut Value, at: &str, random: &mut Random) {
    let name = random.pick(&NAMES).copied().unwrap_or_default();
    if let Some((Value::Object(map), key)) = above(document, at)
        && !map.contains_key(name)
        && let Some(node) = map.shift_remove(&key)
    {
        map.insert(name.to_owned(), node);
    }
}
