//! Rewrites what the OpenAPI object model would read otherwise than the vendor means it.

use serde_json::{Map, Value, json};

use super::node::{Kind, Shape};

/// Rewrites `document` in place:
///
/// * `{$ref, nullable: true}` becomes `{allOf: [{$ref}], nullable: true}`, and so does a reference with
///   a description. By the letter of OpenAPI 3.0 nothing counts beside `$ref`; the vendor means the
///   former, and `spec/docs.yaml` the latter.
/// * Examples and links to documentation go: they are no facts, and of any shape.
pub(crate) fn normalise(document: &mut Value) {
    node(Kind::Document, document);
}

fn node(kind: Kind, value: &mut Value) {
    let Value::Object(map) = value else { return };
    if kind == Kind::Callback {
        return map
            .values_mut()
            .for_each(|value| node(Kind::PathItem, value));
    }
    let mut asides = false;
    for (key, value) in map.iter_mut() {
        match kind.field(key).map(|field| field.shape) {
            Some(Shape::One(kind) | Shape::OneOrFlag(kind)) => node(kind, value),
            Some(Shape::Map(kind)) => {
                if let Value::Object(map) = value {
                    map.values_mut().for_each(|value| node(kind, value));
                }
            }
            Some(Shape::List(kind)) => {
                if let Value::Array(list) = value {
                    list.iter_mut().for_each(|value| node(kind, value));
                }
            }
            Some(Shape::Aside) => asides = true,
            _ => {}
        }
    }
    if asides {
        map.retain(|key, _| !matches!(kind.field(key), Some(field) if field.shape == Shape::Aside));
    }
    if kind == Kind::Schema {
        annotated_reference(map);
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
    map.insert("allOf".to_owned(), json!([{ "$ref": reference }]));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nullable_and_a_description_beside_a_reference_survive() {
        let mut document = json!({"components": {"schemas": {"a": {"properties": {
            "$ref": {"$ref": "#/b", "nullable": true},
            "described": {"$ref": "#/b", "description": "Which b."},
            "plain": {"$ref": "#/b", "title": "B"},
        }}}}});
        normalise(&mut document);
        assert_eq!(
            document,
            json!({"components": {"schemas": {"a": {"properties": {
                "$ref": {"allOf": [{"$ref": "#/b"}], "nullable": true},
                "described": {"allOf": [{"$ref": "#/b"}], "description": "Which b."},
                "plain": {"$ref": "#/b", "title": "B"},
            }}}}})
        );
    }

    #[test]
    fn examples_go_and_properties_of_that_name_stay() {
        let mut document = json!({"components": {"schemas": {"a": {
            "example": 1, "properties": {"example": {"type": "string", "examples": [2]}},
        }}}});
        normalise(&mut document);
        assert_eq!(
            document,
            json!({"components": {"schemas": {"a": {"properties": {"example": {"type": "string"}}}}}})
        );
    }
}
