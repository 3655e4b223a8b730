//! What changed between two states of a version's facts, in operations and schemas.

use std::fmt;

use serde_json::{Map, Value};

/// So many names of a kind are listed; beyond, their number.
const LISTED: usize = 25;

/// The difference between two states of one version.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Changes {
    /// Whether there were no facts before.
    pub new: bool,
    /// In the operations, named `GET /path`.
    pub operations: NameChanges,
    /// In the component schemas.
    pub schemas: NameChanges,
    /// Whether anything else changed: servers, tags, security, shared responses.
    pub elsewhere: bool,
}

/// NameChanges of one kind of thing that differ.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NameChanges {
    /// How many there are now.
    pub total: usize,
    /// Those that were not there.
    pub added: Vec<String>,
    /// Those that are not there any more.
    pub removed: Vec<String>,
    /// Those that are not as they were.
    pub changed: Vec<String>,
}

impl Changes {
    /// What leads from `old`, if there was any, to `new`.
    pub(crate) fn between(old: Option<&Value>, new: &Value) -> Self {
        let nothing = Value::Null;
        let before = old.unwrap_or(&nothing);
        let schemas = |value: &Value| -> Map<String, Value> {
            value
                .pointer("/components/schemas")
                .and_then(Value::as_object)
                .cloned()
                .unwrap_or_default()
        };
        Self {
            new: old.is_none(),
            operations: NameChanges::between(&operations(before), &operations(new)),
            schemas: NameChanges::between(&schemas(before), &schemas(new)),
            elsewhere: old.is_some_and(|old| rest(old) != rest(new)),
        }
    }

    /// Whether nothing changed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        !self.new && !self.elsewhere && self.operations.is_empty() && self.schemas.is_empty()
    }
}

/// Operations by method and path; what a path says for all of its operations counts to each.
fn operations(document: &Value) -> Map<String, Value> {
    const SHARED: [&str; 3] = ["parameters", "servers", "$ref"];
    let mut found = Map::new();
    for (path, item) in document
        .get("paths")
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
    {
        let Some(item) = item.as_object() else {
            continue;
        };
        let (shared, own): (Map<_, _>, Map<_, _>) = item
            .iter()
            .map(|(key, value)| (key.clone(), value.clone()))
            .partition(|(key, _)| SHARED.contains(&key.as_str()));
        for (method, operation) in own {
            let whole = Value::Array(vec![operation, Value::Object(shared.clone())]);
            found.insert(format!("{} {path}", method.to_uppercase()), whole);
        }
    }
    found
}

fn rest(document: &Value) -> Value {
    let mut rest = document.clone();
    if let Some(map) = rest.as_object_mut() {
        map.remove("paths");
        if let Some(components) = map.get_mut("components").and_then(Value::as_object_mut) {
            components.remove("schemas");
        }
    }
    rest
}

impl NameChanges {
    fn between(old: &Map<String, Value>, new: &Map<String, Value>) -> Self {
        let missing_in = |other: &Map<String, Value>, one: &Map<String, Value>| -> Vec<String> {
            one.keys()
                .filter(|key| !other.contains_key(*key))
                .cloned()
                .collect()
        };
        let changed = new
            .iter()
            .filter(|(key, value)| old.get(*key).is_some_and(|before| before != *value))
            .map(|(key, _)| key.clone())
            .collect();
        Self {
            total: new.len(),
            added: missing_in(old, new),
            removed: missing_in(new, old),
            changed,
        }
    }

    fn is_empty(&self) -> bool {
        self.added.is_empty() && self.removed.is_empty() && self.changed.is_empty()
    }

    fn counts(&self, f: &mut fmt::Formatter<'_>, what: &str) -> fmt::Result {
        let Self {
            total,
            added,
            removed,
            changed,
        } = self;
        write!(f, "{total} {what}")?;
        if !self.is_empty() {
            write!(
                f,
                " (+{} -{} ~{})",
                added.len(),
                removed.len(),
                changed.len()
            )?;
        }
        Ok(())
    }

    fn list(&self, f: &mut fmt::Formatter<'_>, what: &str) -> fmt::Result {
        for (sign, names) in [
            ('+', &self.added),
            ('-', &self.removed),
            ('~', &self.changed),
        ] {
            for name in names.iter().take(LISTED) {
                write!(f, "\n  {sign} {what} {name}")?;
            }
            if names.len() > LISTED {
                write!(f, "\n  {sign} and {} more", names.len() - LISTED)?;
            }
        }
        Ok(())
    }
}

impl fmt::Display for Changes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.new {
            return write!(
                f,
                "new, {} operations, {} schemas",
                self.operations.total, self.schemas.total
            );
        }
        self.operations.counts(f, "operations")?;
        f.write_str(", ")?;
        self.schemas.counts(f, "schemas")?;
        if self.is_empty() {
            return f.write_str(", no change");
        }
        self.operations.list(f, "operation")?;
        self.schemas.list(f, "schema")?;
        if self.elsewhere {
            f.write_str("\n  ~ servers, tags, security or shared parts")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn names_what_was_added_removed_and_changed() {
        let old = json!({
            "paths": {"/a": {"get": {"tags": ["x"]}, "put": {}}},
            "components": {"schemas": {"one": {}, "two": {}}},
        });
        let new = json!({
            "paths": {"/a": {"get": {"tags": ["y"]}}, "/b": {"post": {}}},
            "components": {"schemas": {"two": {"type": "string"}, "three": {}}},
        });
        let changes = Changes::between(Some(&old), &new);
        assert_eq!(
            changes.to_string(),
            "2 operations (+1 -1 ~1), 2 schemas (+1 -1 ~1)\
             \n  + operation POST /b\n  - operation PUT /a\n  ~ operation GET /a\
             \n  + schema three\n  - schema one\n  ~ schema two"
        );
        assert_eq!(
            Changes::between(Some(&new), &new).to_string(),
            "2 operations, 2 schemas, no change"
        );
        assert_eq!(
            Changes::between(None, &new).to_string(),
            "new, 2 operations, 2 schemas"
        );
    }

    #[test]
    fn a_change_outside_of_operations_and_schemas_is_one_too() {
        let old = json!({"servers": [{"url": "a"}]});
        assert!(Changes::between(Some(&old), &json!({})).elsewhere);
    }
}
