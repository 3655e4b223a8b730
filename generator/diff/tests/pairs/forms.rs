//! Bodies that are sent as forms, and bodies in several media types.

use serde_json::{Value, json};

use super::{both, item, none, told};

/// A description whose operations send these bodies, by media type; `shared` is a component.
fn sending(bodies: &[(&str, Value)]) -> Value {
    let mut out = item(json!({}));
    out["components"]["schemas"]["shared"] = json!({
        "type": "object",
        "properties": {"name": {"type": "string"}, "file": {"type": "string", "format": "binary"}},
    });
    let paths = bodies.iter().map(|(id, content)| {
        let body = json!({"required": true, "content": content});
        let operation =
            json!({"operationId": id, "tags": ["T"], "requestBody": body, "responses": none()});
        (format!("/{id}"), json!({"post": operation}))
    });
    out["paths"] = paths.collect();
    out
}

fn shared(media_types: &[&str]) -> Value {
    let schema = json!({"schema": {"$ref": "#/components/schemas/shared"}});
    let content = media_types
        .iter()
        .map(|name| ((*name).to_owned(), schema.clone()));
    content.collect()
}

#[test]
fn a_form_that_goes_takes_its_own_type_along() {
    let form = || shared(&["multipart/form-data"]);
    let old = sending(&[("one", form()), ("other", form())]);
    let new = sending(&[("one", form())]);
    let [there, back] = both("one of two forms", &old, &new);
    let rules = |report| {
        told(report)
            .into_iter()
            .map(|(rule, ..)| rule)
            .collect::<Vec<_>>()
    };
    assert_eq!(rules(&there), ["operation-removed"]);
    assert_eq!(rules(&back), ["operation-added"]);
}

#[test]
fn a_type_that_is_only_sent_as_a_form_any_more_says_so() {
    let form = || shared(&["multipart/form-data"]);
    let old = sending(&[("one", form()), ("other", shared(&["application/json"]))]);
    let without = sending(&[("one", form())]);
    let as_form = sending(&[("one", form()), ("other", form())]);
    for new in [without, as_form] {
        for report in both("no longer in JSON", &old, &new) {
            let told = told(&report);
            let direction = told
                .iter()
                .any(|(rule, ..)| *rule == "schema-direction-changed");
            assert!(direction, "{told:?}");
        }
    }
}

#[test]
fn a_body_that_is_written_by_another_media_type_has_other_fields() {
    let object = |name: &str| json!({"schema": {"type": "object", "properties": {name: {"type": "string"}}}});
    let old = json!({"application/json": object("json"), "*/*": object("any")});
    let new = json!({"application/vnd.x": object("json"), "*/*": object("any")});
    both(
        "a media type",
        &sending(&[("one", old)]),
        &sending(&[("one", new)]),
    );
}

#[test]
fn a_path_parameter_with_one_value_is_required_whether_it_says_so_or_not() {
    let description = |required: bool| {
        let mut parameter =
            json!({"name": "id", "in": "path", "schema": {"type": "string", "enum": ["me"]}});
        if required {
            parameter["required"] = json!(true);
        }
        let operation = json!({"operationId": "g", "tags": ["T"], "parameters": [parameter], "responses": none()});
        let mut out = item(json!({}));
        out["paths"] = json!({"/p/{id}": {"get": operation}});
        out
    };
    for report in both("required", &description(true), &description(false)) {
        assert_eq!(told(&report), []);
    }
}
