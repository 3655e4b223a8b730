//! The corrected description as a document of its own, for mock servers, API consoles and the
//! generators of other languages.

use serde_json::{Map, Value, json};

use super::loaded::LoadedSpec;
use super::node::{NodeKind, ValueForm};
use super::yaml;
use crate::diagnostic::Diagnostic;

/// What `spec` says, with corrections and documentation and without keys of our own: a document that
/// any tool for OpenAPI 3.0 reads.
///
/// # Errors
/// When YAML cannot express it.
///
/// ```no_run
/// use intercom_spec::{Specs, export::export};
///
/// let specs = Specs::open(".")?;
/// print!("{}", export(&specs.load("2.11")?)?);
/// # Ok::<(), intercom_spec::diagnostic::Diagnostics>(())
/// ```
pub fn export(spec: &LoadedSpec) -> Result<String, Diagnostic> {
    let mut document = spec.value.clone();
    node(NodeKind::Document, &mut document);
    let name = spec.version.as_ref().map_or("", |one| one.name.as_str());
    let comment = format!(
        "Version {name} as this project reads it: the vendor's interface facts, corrected and described. Written by `cargo xtask export`."
    );
    yaml::write(&document, &comment)
}

fn node(kind: NodeKind, value: &mut Value) {
    let Value::Object(map) = value else { return };
    if kind == NodeKind::Callback {
        for value in map.values_mut() {
            node(NodeKind::PathItem, value);
        }
        return;
    }
    // Only keywords: a property or a header may well be called `x-something`.
    map.retain(|key, _| !key.starts_with("x-"));
    for (key, value) in map.iter_mut() {
        match (kind.field(key).map(|field| field.shape), value) {
            (Some(ValueForm::One(kind) | ValueForm::OneOrFlag(kind)), value) => node(kind, value),
            (Some(ValueForm::Map(kind)), Value::Object(map)) => {
                for value in map.values_mut() {
                    node(kind, value);
                }
            }
            (Some(ValueForm::List(kind)), Value::Array(list)) => {
                for value in list {
                    node(kind, value);
                }
            }
            _ => {}
        }
    }
    match kind {
        NodeKind::Schema => schema(map),
        NodeKind::Operation => summarise(map),
        _ => {}
    }
}

/// Consoles list operations by their summaries, and the facts have none: the first sentence of the description, or the
/// words of the id.
fn summarise(map: &mut Map<String, Value>) {
    let text = |key: &str| map.get(key).and_then(Value::as_str);
    let sentence = text("description")
        .and_then(|text| text.split("\n\n").next())
        .and_then(|text| text.split(". ").next())
        .map(|text| text.trim_end_matches('.').replace('\n', " "));
    let summary = sentence.or_else(|| text("operationId").map(words));
    if let Some(summary) = summary.filter(|_| !map.contains_key("summary")) {
        map.insert("summary".to_owned(), summary.into());
    }
}

/// `listTags` as `List tags`.
fn words(id: &str) -> String {
    let mut words = String::new();
    for (index, c) in id.chars().enumerate() {
        if index == 0 {
            words.extend(c.to_uppercase());
        } else if c.is_uppercase() {
            words.push(' ');
            words.extend(c.to_lowercase());
        } else {
            words.push(c);
        }
    }
    words
}

/// What OpenAPI 3.0 demands and the generator does not need.
fn schema(map: &mut Map<String, Value>) {
    // Without a type beside it, `nullable` means nothing, and validators refuse it.
    if map.contains_key("nullable") && !map.contains_key("type") {
        let null = map.get("nullable") == Some(&Value::Bool(true));
        map.shift_remove("nullable");
        let whole = Value::Object(std::mem::take(map));
        if null {
            // Any schema, or null: the only value that an enum of null and a type of any kind allow.
            map.insert(
                "anyOf".to_owned(),
                json!([whole, {"type": "object", "nullable": true, "enum": [null]}]),
            );
        } else if let Value::Object(whole) = whole {
            *map = whole;
        }
    }
}
