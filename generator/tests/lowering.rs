//! Where the items of the IR come from: merging keeps the places of all declarations.

use intercom_generator::generate::compile;
use intercom_generator::ir::{Api, Field, Shape};
use intercom_generator::lower::VersionInfo;
use intercom_generator::spec::{LoadedSpec, Value};
use serde_json::json;

fn api(mut document: Value) -> Api {
    document["openapi"] = json!("3.0.1");
    document["info"] = json!({"title": "T", "version": "1"});
    if document.get("paths").is_none() {
        document["paths"] = json!({});
    }
    let loaded = LoadedSpec::of_value(document, "test.yaml").expect("a description");
    let info = VersionInfo {
        name: "test",
        module: "test",
        header: "1",
    };
    let (api, ..) = compile(&loaded, info).expect("it compiles");
    api
}

fn field<'a>(api: &'a Api, schema: usize, name: &str) -> &'a Field {
    let Shape::Struct(s) = &api.types[schema].shape else {
        panic!("{:?} is not a struct", api.types[schema]);
    };
    let found = s.fields.iter().find(|f| f.name == name);
    found.unwrap_or_else(|| panic!("no field `{name}`"))
}

fn texts<'a>(
    pointers: impl IntoIterator<Item = &'a intercom_generator::pointer::Pointer>,
) -> Vec<&'a str> {
    pointers.into_iter().map(|p| p.as_str()).collect()
}

#[test]
fn a_merged_field_knows_every_place_that_declares_requires_or_nulls_it() {
    let api = api(json!({"components": {"schemas": {
        "base": {"type": "object", "required": ["id", "kind"], "properties": {
            "id": {"type": "string", "nullable": true},
            "kind": {"type": "string", "enum": ["a", "b"]},
        }},
        "whole": {
            "allOf": [
                {"$ref": "#/components/schemas/base"},
                {"type": "object", "properties": {"id": {"type": "string", "nullable": true}}},
            ],
            "required": ["id"],
        },
    }}}));
    let id = field(&api, 1, "id");
    assert_eq!(
        texts(id.declared.iter()),
        [
            "/components/schemas/base/properties/id",
            "/components/schemas/whole/allOf/1/properties/id",
        ]
    );
    assert_eq!(
        texts(&id.required_by),
        [
            "/components/schemas/base/required/0",
            "/components/schemas/whole/required/0",
        ]
    );
    assert!(
        texts(&id.nullable_by)
            .contains(&"/components/schemas/whole/allOf/1/properties/id/nullable")
    );
    assert_eq!(
        texts(api.types[1].declared.iter()),
        [
            "/components/schemas/base",
            "/components/schemas/whole/allOf/1",
            "/components/schemas/whole",
        ]
    );
    let kind = field(&api, 1, "kind");
    assert_eq!(
        texts(&kind.required_by),
        ["/components/schemas/base/required/1"]
    );
}

#[test]
fn a_listed_value_knows_its_entries() {
    let api = api(json!({"components": {"schemas": {
        "e": {"type": "string", "enum": ["a", null, "b", "a"]},
    }}}));
    let Shape::Enum(e) = &api.types[0].shape else {
        panic!("not an enum");
    };
    let all: Vec<_> = (e.values.iter())
        .map(|v| (v.value.as_str(), texts(v.declared.iter())))
        .collect();
    let at = |i: usize| format!("/components/schemas/e/enum/{i}");
    assert_eq!(
        all,
        [
            ("a", vec![at(3).as_str(), at(0).as_str()]),
            ("b", vec![at(2).as_str()]),
        ]
    );
}

#[test]
fn parameters_bodies_and_responses_know_the_component_and_the_use() {
    let api = api(json!({
        "paths": {"/a": {"post": {
            "operationId": "a",
            "parameters": [{"$ref": "#/components/parameters/p"}],
            "requestBody": {"$ref": "#/components/requestBodies/b"},
            "responses": {"200": {"$ref": "#/components/responses/r"}},
        }}},
        "components": {
            "parameters": {"p": {"name": "p", "in": "query", "schema": {"type": "string"}}},
            "requestBodies": {"b": {"content": {"application/json": {"schema": {"type": "string"}}}}},
            "responses": {"r": {"description": "", "content": {"application/json": {"schema": {"type": "string"}}}}},
        },
    }));
    let operation = &api.operations[0];
    assert_eq!(
        texts(operation.parameters[0].declared.iter()),
        ["/components/parameters/p", "/paths/~1a/post/parameters/0"]
    );
    let body = operation.body.as_ref().expect("a body");
    assert_eq!(
        texts(body.declared.iter()),
        ["/components/requestBodies/b", "/paths/~1a/post/requestBody"]
    );
    assert_eq!(
        texts(operation.responses[0].declared.iter()),
        ["/components/responses/r", "/paths/~1a/post/responses/200"]
    );
}
