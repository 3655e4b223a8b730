//! Schemas that lead back to themselves come to an end, or are refused.

use serde_json::{Value, json};

use super::VersionInfo;
use crate::generate::compile;
use crate::spec::LoadedSpec;

/// How many types the schemas become, or what is said to be wrong with them.
fn types(schemas: &Value) -> Result<usize, String> {
    let document = json!({
        "openapi": "3.0.1",
        "info": {"title": "T", "version": "1"},
        "paths": {},
        "components": {"schemas": schemas},
    });
    let loaded = LoadedSpec::of_value(document, "test.yaml").expect("a description");
    let info = VersionInfo {
        name: "test",
        module: "test",
        header: "1",
    };
    let compiled = compile(&loaded, info);
    compiled
        .map(|(api, ..)| api.types.len())
        .map_err(|wrong| wrong.to_string())
}

fn reference(name: &str) -> Value {
    json!({"$ref": format!("#/components/schemas/{name}")})
}

fn list(items: Value) -> Value {
    json!({"type": "array", "items": items})
}

fn all_of(parts: &[Value]) -> Value {
    json!({"allOf": parts})
}

#[test]
fn a_union_of_lists_of_themselves_comes_to_an_end() {
    let schemas = json!({
        "a": {"oneOf": [list(reference("a")), list(reference("b"))]},
        "b": list(reference("b")),
    });
    assert!(types(&schemas).is_ok_and(|count| count < 20));
}

#[test]
fn a_list_that_its_elements_are_composed_of_is_refused() {
    let nest = || reference("nest");
    let limit = json!({"maxItems": 3});
    for of in [
        all_of(&[list(all_of(&[nest()]))]),
        all_of(&[list(all_of(&[nest(), limit.clone()])), limit]),
        all_of(&[list(all_of(&[list(all_of(&[nest()]))]))]),
    ] {
        let holder = json!({"type": "object", "properties": {"p": all_of(&[nest()])}});
        let wrong = types(&json!({"nest": of, "holder": holder}));
        let wrong = wrong.expect_err("merging would never end");
        assert!(
            wrong.contains("composed of a schema that holds it"),
            "{wrong}"
        );
        assert!(
            wrong.contains("at: /components/schemas/nest/allOf/0/items/allOf"),
            "{wrong}"
        );
    }
}
