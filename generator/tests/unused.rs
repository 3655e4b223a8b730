//! Inline types are there if something refers to them, and component schemas in any case.

use intercom_generator::emit::is_transparent;
use intercom_generator::generate::compile;
use intercom_generator::lower::VersionInfo;
use intercom_generator::spec::{LoadedSpec, Value};
use serde_json::json;

/// The names of the types that are emitted for a description, components first.
fn emitted(schemas: Value, paths: Value) -> Vec<String> {
    let document = json!({
        "openapi": "3.0.1",
        "info": {"title": "T", "version": "1"},
        "paths": paths,
        "components": {"schemas": schemas},
    });
    let loaded = LoadedSpec::of_value(document, "test.yaml").expect("it loads");
    let info = VersionInfo {
        name: "test",
        module: "test",
        header: "1",
    };
    let (api, _, names) = compile(&loaded, info).expect("it compiles");
    let defined = api.type_ids().filter(|id| !is_transparent(&api, *id));
    defined.map(|id| names.ty(id).to_string()).collect()
}

/// The same for a component `whole` with this property `x`.
fn beside(x: Value) -> Vec<String> {
    emitted(
        json!({"whole": {"type": "object", "properties": {"x": x}}}),
        json!({}),
    )
}

fn kind(of: &str) -> Value {
    json!({"type": "object", "required": ["kind"], "properties": {
        "kind": {"type": "string", "enum": [of]},
        "p": {"type": "string"},
    }})
}

fn kinds() -> Value {
    json!({"oneOf": [kind("map"), kind("disc")], "discriminator": {"propertyName": "kind"}})
}

fn list(of: Value) -> Value {
    json!({"type": "array", "items": of})
}

#[test]
fn the_branches_of_a_union_that_is_any_json_have_no_types() {
    let any = json!({});
    for x in [
        json!({"anyOf": [kinds(), any]}),
        json!({"anyOf": [any, kinds()]}),
        json!({"anyOf": [{"type": "string", "enum": ["a", "b"]}, any]}),
        json!({"oneOf": [list(kinds()), list(any.clone())]}),
    ] {
        assert_eq!(beside(x.clone()), ["Whole"], "{x}");
    }
}

#[test]
fn a_union_that_was_opened_in_another_one_has_no_type() {
    let scalars = json!({"oneOf": [{"type": "string"}, {"type": "integer"}]});
    let x = json!({"oneOf": [scalars, {"type": "boolean"}, list(json!({"type": "string"}))]});
    assert_eq!(beside(x), ["Whole", "WholeX"]);
    // A list of it in a union of lists too, whose elements are one union.
    let x = json!({"oneOf": [list(scalars), list(kind("map"))]});
    assert_eq!(beside(x), ["Whole", "WholeXItem", "WholeXItemChoice"]);
}

#[test]
fn lists_of_values_that_are_one_have_one_type() {
    let values = |values: [&str; 2]| json!({"type": "string", "enum": values});
    let x = json!({"oneOf": [values(["a", "b"]), values(["c", "d"])]});
    assert_eq!(beside(x), ["Whole", "WholeX"]);
}

#[test]
fn what_a_type_without_users_was_made_of_goes_with_it() {
    let deep = json!({"type": "object", "properties": {"q": kinds(), "r": list(kind("globe"))}});
    let x = json!({"anyOf": [{"oneOf": [deep, kind("disc")]}, {}]});
    assert_eq!(beside(x), ["Whole"]);
}

#[test]
fn what_is_behind_it_keeps_its_own_parts() {
    let properties = json!({
        "x": {"anyOf": [kinds(), {}]},
        "y": {"oneOf": [kind("map"), kind("disc")], "discriminator": {"propertyName": "kind"}},
        "z": list(json!({"type": "object", "properties": {"y": {"type": "string", "enum": ["a", "b"]}}})),
    });
    let whole = json!({"type": "object", "properties": properties});
    let wanted = [
        "Whole",
        "WholeYFirst",
        "WholeYSecond",
        "WholeY",
        "WholeZItemY",
        "WholeZItem",
    ];
    assert_eq!(emitted(json!({"whole": whole}), json!({})), wanted);
}

#[test]
fn a_component_that_nothing_refers_to_stays_with_its_parts() {
    let lonely = json!({"type": "object", "properties": {"x": kinds(), "y": kind("map")}});
    let wanted = [
        "Lonely",
        "LonelyXFirst",
        "LonelyXSecond",
        "LonelyX",
        "LonelyY",
    ];
    assert_eq!(emitted(json!({"lonely": lonely}), json!({})), wanted);
}

#[test]
fn what_an_operation_sends_reads_or_takes_as_a_parameter_stays() {
    let json = |schema: Value| json!({"application/json": {"schema": schema}});
    let values = json!({"type": "string", "enum": ["a", "b"]});
    let operation = json!({
        "operationId": "send",
        "parameters": [{"name": "order", "in": "query", "schema": values}],
        "requestBody": {"content": json(json!({"type": "object", "properties": {"x": kind("map")}}))},
        "responses": {
            "200": {"description": "OK", "content": json(list(kind("disc")))},
            "404": {"description": "Gone", "content": json(kind("globe"))},
        },
    });
    let wanted = [
        "SendOrder",
        "SendRequestX",
        "SendRequest",
        "SendResponseItem",
        "SendError404",
    ];
    assert_eq!(
        emitted(json!({}), json!({"/a": {"post": operation}})),
        wanted
    );
}
