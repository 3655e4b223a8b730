//! Rewrites what the OpenAPI object model would read otherwise than the vendor means it.

use serde_json::{Map, Value};

use super::node::{NodeKind, ValueForm};
use crate::pointer::{join, within};

/// What is not a fact and of any shape: examples and links to documentation, by pointer.
pub(crate) type Asides = Vec<(String, Value)>;

/// Rewrites `document` in place:
///
/// * `{$ref, nullable: true}` becomes `{allOf: [{$ref}], nullable: true}`, and so does a reference with
///   a description. By the letter of OpenAPI 3.0 nothing counts beside `$ref`; the vendor means the
///   former, and `spec/docs/` the latter.
/// * `style` and `explode` of a form's property are said where they are not, since the object model cannot tell.
/// * Examples and links to documentation go, because the object model would read them: they are returned.
pub(crate) fn normalise(document: &mut Value) -> Asides {
    let mut asides = Asides::new();
    let mut pointer = String::new();
    node(NodeKind::Document, document, &mut pointer, &mut asides);
    asides
}

fn node(kind: NodeKind, value: &mut Value, pointer: &mut String, asides: &mut Asides) {
    let Value::Object(map) = value else { return };
    if kind == NodeKind::Callback {
        for (key, value) in map {
            within(pointer, key, |at| {
                node(NodeKind::PathItem, value, at, asides)
            });
        }
        return;
    }
    let before = asides.len();
    for (key, value) in map.iter_mut() {
        match (kind.field(key).map(|field| field.shape), value) {
            (Some(ValueForm::One(kind) | ValueForm::OneOrFlag(kind)), value) => {
                within(pointer, key, |at| node(kind, value, at, asides));
            }
            (Some(ValueForm::Map(kind)), Value::Object(map)) => within(pointer, key, |at| {
                for (name, value) in map {
                    within(at, name, |at| node(kind, value, at, asides));
                }
            }),
            (Some(ValueForm::List(kind)), Value::Array(list)) => within(pointer, key, |at| {
                for (index, value) in list.iter_mut().enumerate() {
                    within(at, &index.to_string(), |at| node(kind, value, at, asides));
                }
            }),
            (Some(ValueForm::Aside), value) => asides.push((join(pointer, key), value.take())),
            _ => {}
        }
    }
    if asides.len() > before {
        map.retain(
            |key, _| !matches!(kind.field(key), Some(field) if field.shape == ValueForm::Aside),
        );
    }
    match kind {
        NodeKind::Schema => annotated_reference(map),
        NodeKind::Encoding => default_style(map),
        _ => {}
    }
}

/// As soon as anything of a style is said the style is `form` by default, and `explode` is true for that one.
fn default_style(map: &mut Map<String, Value>) {
    if !map.contains_key("style")
        && (map.contains_key("explode") || map.contains_key("allowReserved"))
    {
        map.insert("style".to_owned(), Value::from("form"));
    }
    if map.get("style").is_some_and(|style| style == "form") && !map.contains_key("explode") {
        map.insert("explode".to_owned(), Value::Bool(true));
    }
}

fn annotated_reference(map: &mut Map<String, Value>) {
    let nullable = map.get("nullable") == Some(&Value::Bool(true));
    if !nullable && !matches!(map.get("description"), Some(Value::String(_))) {
        return;
    }
    let Some(reference) = map.shift_remove("$ref") else {
        return;
    };
    // The rest stays where nothing heeds it, as beside any other reference.
    let mut part = Map::from_iter([("$ref".to_owned(), reference)]);
    let is_of_place =
        |key: &str| matches!(key, "nullable" | "description" | "title") || key.starts_with("x-");
    let rest: Vec<String> = map
        .keys()
        .filter(|key| !is_of_place(key))
        .cloned()
        .collect();
    for key in rest {
        part.extend(map.shift_remove_entry(&key));
    }
    map.insert("allOf".to_owned(), Value::Array(vec![Value::Object(part)]));
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn nullable_and_a_description_beside_a_reference_survive() {
        let mut document = json!({"components": {"schemas": {"a": {"properties": {
            "$ref": {"$ref": "#/b", "nullable": true},
            "described": {"$ref": "#/b", "description": "Which b."},
            "plain": {"$ref": "#/b", "title": "B"},
            "more": {"type": "string", "$ref": "#/b", "nullable": true, "x-runtime-type": "PageInfo"},
        }}}}});
        normalise(&mut document);
        assert_eq!(
            document,
            json!({"components": {"schemas": {"a": {"properties": {
                "$ref": {"allOf": [{"$ref": "#/b"}], "nullable": true},
                "described": {"allOf": [{"$ref": "#/b"}], "description": "Which b."},
                "plain": {"$ref": "#/b", "title": "B"},
                "more": {
                    "allOf": [{"$ref": "#/b", "type": "string"}],
                    "nullable": true,
                    "x-runtime-type": "PageInfo",
                },
            }}}}})
        );
    }

    #[test]
    fn examples_go_and_properties_of_that_name_stay() {
        let mut document = json!({"components": {"schemas": {"a": {
            "example": 1, "properties": {"example": {"type": "string", "examples": [2]}},
        }}}});
        let asides = normalise(&mut document);
        assert_eq!(
            document,
            json!({"components": {"schemas": {"a": {"properties": {"example": {"type": "string"}}}}}})
        );
        let places: Vec<&str> = asides.iter().map(|(at, _)| at.as_str()).collect();
        assert_eq!(
            places,
            [
                "/components/schemas/a/example",
                "/components/schemas/a/properties/example/examples",
            ]
        );
    }
}
