//! Which JSON values a schema takes, by the letter of OpenAPI 3.0: a reading of its own, so that the comparison is not
//! asked about itself.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

/// The schemas that are being asked about a value, each with the value.
type Asked = Vec<(*const Value, *const Value)>;

/// Small values of every kind, some of them within one another.
pub(crate) fn probes() -> Vec<Value> {
    let mut out = vec![Value::Null];
    out.extend(level(&level(&level(&[]))));
    for more in [
        json!({"p": "s", "q": "s"}),
        json!({"p": {"p": "s"}, "q": 1}),
        json!({"kind": "map", "p": "s"}),
        json!({"kind": "disc"}),
        json!(["s", 1]),
        json!([{}, "s"]),
    ] {
        out.push(more);
    }
    out
}

fn level(below: &[Value]) -> Vec<Value> {
    let mut out = vec![json!("s"), json!(1), json!([]), json!({}), json!([null])];
    for value in below {
        out.push(json!([value]));
        out.push(json!({"p": value}));
        out.push(json!({"k": value}));
    }
    out
}

/// A description's schemas.
pub(crate) struct Reader<'d> {
    pub(crate) schemas: &'d Value,
}

impl Reader<'_> {
    /// Whether a schema takes a value.
    pub(crate) fn takes(&self, schema: &Value, value: &Value) -> bool {
        match value {
            Value::Null => self.takes_null(schema, &mut BTreeSet::new()),
            _ => self.holds(schema, value, &mut Asked::new()),
        }
    }

    fn follow(&self, schema: &Value) -> Option<(String, &Value)> {
        let name = schema.get("$ref")?.as_str()?.rsplit('/').next()?;
        Some((name.to_owned(), self.schemas.get(name)?))
    }

    /// Null is a value where any schema of a composition says so, and where none says anything.
    fn takes_null(&self, schema: &Value, seen: &mut BTreeSet<String>) -> bool {
        self.says_null(schema, seen) || self.says_nothing(schema, &mut BTreeSet::new())
    }

    /// Whether any schema of a composition says that null is a value.
    pub(crate) fn says_null(&self, schema: &Value, seen: &mut BTreeSet<String>) -> bool {
        if schema.get("nullable") == Some(&json!(true)) {
            return true;
        }
        if let Some((name, to)) = self.follow(schema) {
            return seen.insert(name) && self.says_null(to, seen);
        }
        let mut all = ["allOf", "oneOf", "anyOf"].into_iter();
        all.any(|key| branches(schema, key).any(|branch| self.says_null(branch, seen)))
    }

    fn says_nothing(&self, schema: &Value, seen: &mut BTreeSet<String>) -> bool {
        if let Some((name, to)) = self.follow(schema) {
            // A circle says nothing by itself.
            if !seen.insert(name.clone()) {
                return true;
            }
            let nothing = self.says_nothing(to, seen);
            seen.remove(&name);
            return nothing;
        }
        let compositions = ["allOf", "oneOf", "anyOf"];
        let alone =
            |map: &Map<String, Value>| map.keys().all(|key| compositions.contains(&key.as_str()));
        let any = |key: &str, seen: &mut BTreeSet<String>| {
            let mut list = branches(schema, key).peekable();
            list.peek().is_none() || list.any(|branch| self.says_nothing(branch, seen))
        };
        schema.as_object().is_some_and(alone)
            && branches(schema, "allOf").all(|part| self.says_nothing(part, seen))
            && any("oneOf", seen)
            && any("anyOf", seen)
    }

    fn holds(&self, schema: &Value, value: &Value, asked: &mut Asked) -> bool {
        if value.is_null() {
            return self.takes_null(schema, &mut BTreeSet::new());
        }
        let key = (std::ptr::from_ref(schema), std::ptr::from_ref(value));
        // A circle of parts says nothing.
        if asked.contains(&key) {
            return true;
        }
        asked.push(key);
        let holds = match self.follow(schema) {
            Some((_, to)) => self.holds(to, value, asked),
            None => self.holds_all(schema, value, asked),
        };
        asked.pop();
        holds
    }

    fn holds_all(&self, schema: &Value, value: &Value, asked: &mut Asked) -> bool {
        let mut count = |key: &str| {
            let list = schema.get(key)?.as_array()?;
            let taking = list
                .iter()
                .filter(|branch| self.holds(branch, value, asked));
            Some((taking.count(), list.len()))
        };
        let all = count("allOf").is_none_or(|(taking, all)| taking == all);
        let one = count("oneOf").is_none_or(|(taking, _)| taking == 1);
        let any = count("anyOf").is_none_or(|(taking, _)| taking > 0);
        let listed = schema.get("enum").and_then(Value::as_array);
        let is_listed = listed.is_none_or(|list| list.contains(value));
        is_typed(schema, value)
            && is_listed
            && all
            && one
            && any
            && self.parts(schema, value, asked)
    }

    /// Whether the elements and properties are what they have to be.
    fn parts(&self, schema: &Value, value: &Value, asked: &mut Asked) -> bool {
        match value {
            Value::Array(list) => {
                let of = schema.get("items");
                of.is_none_or(|of| list.iter().all(|value| self.holds(of, value, asked)))
            }
            Value::Object(map) => {
                let required = schema.get("required").and_then(Value::as_array);
                let mut required = required.into_iter().flatten().filter_map(Value::as_str);
                let properties = schema.get("properties");
                let further = schema.get("additionalProperties");
                let mut is_right = |(name, value): (&String, &Value)| match properties
                    .and_then(|p| p.get(name))
                    .or(further)
                {
                    None | Some(Value::Bool(true)) => true,
                    Some(Value::Bool(false)) => false,
                    Some(schema) => self.holds(schema, value, asked),
                };
                required.all(|name| map.contains_key(name)) && map.iter().all(&mut is_right)
            }
            _ => true,
        }
    }
}

fn branches<'s>(schema: &'s Value, key: &str) -> impl Iterator<Item = &'s Value> + use<'s> {
    schema
        .get(key)
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
}

fn is_typed(schema: &Value, value: &Value) -> bool {
    match schema.get("type").and_then(Value::as_str) {
        Some("string") => value.is_string(),
        Some("integer") => value.is_i64(),
        Some("boolean") => value.is_boolean(),
        Some("array") => value.is_array(),
        Some("object") => value.is_object(),
        _ => true,
    }
}
