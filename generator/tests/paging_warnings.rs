//! Lists that could not go on after their first page are told, whatever else of paging they have.

use intercom_generator::generate::compile;
use intercom_generator::lower::VersionInfo;
use intercom_generator::spec::{LoadedSpec, Value};
use serde_json::json;

/// The warnings about `GET /things`, whose parameters and further properties of the response are given.
fn warnings(parameter: &str, properties: &Value, override_: Option<Value>) -> Vec<String> {
    let mut response = json!({"type": "object", "properties": {"data": {"type": "array", "items": {"type": "string"}}}});
    for (name, schema) in properties.as_object().expect("an object") {
        response["properties"][name] = schema.clone();
    }
    let mut operation = json!({
        "operationId": "listThings",
        "parameters": [{"name": parameter, "in": "query", "schema": {"type": "string"}}],
        "responses": {"200": {
            "description": "OK",
            "content": {"application/json": {"schema": response}}
        }}
    });
    if parameter == "page" {
        operation["parameters"][0]["schema"]["type"] = json!("integer");
    }
    if let Some(paging) = override_ {
        operation["x-paging"] = paging;
    }
    let document = json!({
        "openapi": "3.0.1",
        "info": {"title": "T", "version": "1"},
        "paths": {"/things": {"get": operation}}
    });
    let loaded = LoadedSpec::of_value(document, "test.yaml").expect("a description");
    let info = VersionInfo {
        name: "test",
        module: "test",
        header: "1",
    };
    let (_, analysis, _) = compile(&loaded, info).expect("it compiles");
    let told = analysis.warnings.iter();
    told.map(|one| format!("{}: {}; {}", one.pointer.as_str(), one.what, one.remedy))
        .collect()
}

#[test]
fn a_cursor_that_no_response_brings_is_told() {
    let told = warnings("starting_after", &json!({}), None);
    let [one] = told.as_slice() else {
        panic!("{told:?}");
    };
    for part in [
        "/paths/~1things/get: ",
        "`listThings`",
        "does not say where",
        "x-paging",
    ] {
        assert!(one.contains(part), "{one}");
    }
}

#[test]
fn what_goes_on_or_is_said_to_end_is_not_told() {
    let pages = json!({"pages": {"type": "object", "x-runtime-type": "PageInfo"}});
    for (parameter, properties, override_) in [
        ("page", json!({}), None),
        ("starting_after", pages, None),
        ("starting_after", json!({}), Some(json!(false))),
        (
            "starting_after",
            json!({"more": {"type": "string"}}),
            Some(json!({"next": ["more"]})),
        ),
    ] {
        let told = warnings(parameter, &properties, override_.clone());
        let told: Vec<_> = told
            .iter()
            .filter(|one| one.contains("does not say where"))
            .collect();
        assert!(
            told.is_empty(),
            "{parameter} {properties} {override_:?}: {told:?}"
        );
    }
}
