//! What the oracle reads, against what the specification says.

use intercom_oracle::{Content, Operation, operations};
use serde_json::{Value, json};

/// Numbers that are keys become strings, as in JSON.
fn document(yaml: &str) -> Value {
    let document: serde_yaml::Value = serde_yaml::from_str(yaml).expect("YAML");
    serde_json::to_value(&document).expect("JSON")
}

fn read(yaml: &str) -> Vec<Operation> {
    operations(&document(yaml))
}

/// The sample body of the first operation, whose schema is `S`.
fn body(schemas: &str) -> Value {
    let yaml = format!(
        "paths: {{/a: {{post: {{requestBody: {{content: {{application/json: {{schema: {{$ref: '#/components/schemas/S'}}}}}}}}}}}}}}\ncomponents:\n  schemas:\n{schemas}"
    );
    read(&yaml)[0].bodies[0].sample.json()
}

/// The sample response of the first operation, whose schema is `S`: as JSON, and whether all of it can be told apart.
fn response(schemas: &str) -> (Value, bool) {
    let yaml = format!(
        "paths: {{/a: {{get: {{responses: {{200: {{content: {{application/json: {{schema: {{$ref: '#/components/schemas/S'}}}}}}}}}}}}}}}}\ncomponents:\n  schemas:\n{schemas}"
    );
    let document = document(&yaml);
    let response = operations(&document)[0].response(&document);
    let sample = response.sample.expect("JSON");
    (sample.json(), !sample.is_ambiguous)
}

#[test]
fn an_operations_parameters_replace_those_of_its_path_and_the_template_orders_them() {
    let operations = read(
        "paths:
  /{b}/{a}:
    parameters:
    - {name: a, in: path, required: true, schema: {type: integer}}
    - {name: q, in: query, schema: {type: string}}
    get:
      parameters:
      - {name: q, in: query, required: true, schema: {type: array, items: {type: integer}}}
      - {name: b, in: path, required: true, schema: {type: string}}
      - {name: Accept, in: header, schema: {type: string}}
      - {name: X-Kind, in: header, schema: {type: array, items: {type: string}}}
      - {name: s, in: cookie, schema: {type: string}}",
    );
    let request = operations[0].request(&[]);
    assert_eq!(request.path, "/b-1/1");
    let pairs = |pairs: &[(&str, &str)]| -> Vec<(String, String)> {
        let owned = pairs
            .iter()
            .map(|(k, v)| ((*k).to_owned(), (*v).to_owned()));
        owned.collect()
    };
    assert_eq!(request.query, pairs(&[("q", "1"), ("q", "2")]));
    assert_eq!(request.headers, pairs(&[("X-Kind", "XKind-1,XKind-2")]));
    assert_eq!(request.cookies, pairs(&[("s", "s-1")]));
    let required: Vec<&str> = operations[0]
        .parameters
        .iter()
        .filter(|p| p.is_required)
        .map(|p| p.name.as_str())
        .collect();
    assert_eq!(required, ["b", "a", "q"]);
    assert!(operations[0].request(&["x-kind"]).headers.is_empty());
}

#[test]
fn values_keep_to_the_limits_of_their_schemas() {
    let value = body(
        "    S: {type: object, properties: {
      low: {type: integer, minimum: 5}, over: {type: integer, minimum: 5, exclusiveMinimum: true},
      high: {type: number, maximum: 0.5}, step: {type: integer, multipleOf: 7},
      long: {type: string, minLength: 12}, short: {type: string, maxLength: 3},
      list: {type: array, minItems: 2, items: {type: integer}}, day: {type: string, format: date}}}",
    );
    let expected = json!({
        "low": 5, "over": 6, "high": 0.5, "step": 7, "long": "some longxxx", "short": "som",
        "list": [1, 2], "day": "2024-02-29"
    });
    assert_eq!(value, expected);
}

#[test]
fn what_only_travels_one_way_is_in_samples_of_that_way() {
    let schema = "    S: {type: object, required: [id], properties: {id: {type: string, readOnly: true}, key: {type: string, writeOnly: true}, name: {type: string}}}";
    assert_eq!(
        body(schema),
        json!({"key": "some key", "name": "some name"})
    );
    let (value, _) = response(schema);
    assert_eq!(value, json!({"id": "id-1", "name": "some name"}));
}

#[test]
fn a_schema_has_the_properties_of_all_its_parts_and_those_that_any_of_them_requires() {
    let yaml = "paths: {/a: {post: {requestBody: {content: {application/json: {schema: {allOf: [{$ref: '#/components/schemas/A'}, {required: [x]}]}}}}}}}
components: {schemas: {A: {type: object, properties: {x: {type: integer}, y: {type: integer}}}}}";
    let operations = read(yaml);
    let Content::Object(members) = &operations[0].bodies[0].sample.content else {
        panic!("an object")
    };
    let members: Vec<(&str, bool)> = members
        .iter()
        .map(|m| (m.name.as_str(), m.is_required))
        .collect();
    assert_eq!(members, [("x", true), ("y", false)]);
}

#[test]
fn a_response_shows_the_last_alternative_and_says_whether_it_can_be_told() {
    let of = |b: &str| {
        response(&format!(
            "    S: {{oneOf: [{{type: object, properties: {{x: {{type: integer}}}}}}, {b}]}}"
        ))
    };
    assert_eq!(
        of("{type: object, properties: {y: {type: integer}}}"),
        (json!({"y": 1}), true)
    );
    assert_eq!(of("{type: string}"), (json!("some text"), true));
    // The same properties, and nothing that tells them apart.
    assert_eq!(
        of("{type: object, properties: {x: {type: number}}}"),
        (json!({"x": 1.5}), false)
    );
}

#[test]
fn a_discriminator_names_the_schema_or_what_maps_to_it() {
    let parts = "    A: {type: object, properties: {t: {type: string}}}\n    B: {type: object, properties: {t: {type: string}}}\n";
    let implicit = "    S: {oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}], discriminator: {propertyName: t}}";
    assert_eq!(
        response(&format!("{parts}{implicit}")),
        (json!({"t": "B"}), true)
    );
    let mapped = implicit.replace("propertyName: t", "propertyName: t, mapping: {bee: B}");
    assert_eq!(
        response(&format!("{parts}{mapped}")),
        (json!({"t": "bee"}), true)
    );
}

#[test]
fn schemas_that_hold_themselves_end() {
    let value = body(
        "    S: {type: object, required: [v], properties: {v: {type: integer}, next: {$ref: '#/components/schemas/S'}, all: {type: array, items: {$ref: '#/components/schemas/S'}}}}",
    );
    assert_eq!(value, json!({"v": 1}));
    // A circle that no value can meet has an end all the same.
    body("    S: {type: object, required: [a], properties: {a: {$ref: '#/components/schemas/S'}}}");
    body("    S: {allOf: [{$ref: '#/components/schemas/S'}]}");
    body("    S: {oneOf: [{$ref: '#/components/schemas/S'}, {$ref: '#/components/schemas/S'}]}");
    body("    S: {$ref: '#/components/schemas/S'}");
}

#[test]
fn lists_and_maps_of_themselves_end() {
    let map = "    S: {type: object, additionalProperties: {$ref: '#/components/schemas/S'}}";
    assert_eq!(body(map), json!({}));
    let list = "    S: {type: array, items: {$ref: '#/components/schemas/S'}}";
    assert_eq!(response(list), (json!([]), true));
    let both = "    S: {type: array, items: {$ref: '#/components/schemas/M'}}\n    M: {type: object, additionalProperties: {$ref: '#/components/schemas/S'}}";
    assert_eq!(body(both), json!([]));
}
