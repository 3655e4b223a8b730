//! The projection: which words go, which names stay, in which order.

use intercom_generator::spec::Value;
use intercom_generator::spec::project::project;
use serde_json::json;

/// The facts of a schema, and that projecting them again changes nothing.
#[track_caller]
fn schema(schema: Value) -> Value {
    let document = json!({"components": {"schemas": {"a": schema}}});
    let facts = project(&document);
    assert_eq!(facts.unknown, Vec::<String>::new());
    assert_eq!(project(&facts.value).value, facts.value);
    facts.value["components"]["schemas"]["a"].clone()
}

#[track_caller]
fn operation(operation: Value) -> Value {
    let document = json!({"paths": {"/a": {"get": operation}}});
    let facts = project(&document).value;
    assert_eq!(project(&facts).value, facts);
    facts["paths"]["/a"]["get"].clone()
}

#[test]
fn words_and_examples_of_a_schema_go() {
    let facts = schema(json!({
        "type": "object", "title": "A", "description": "w", "example": {"b": 1}, "x-tags": ["w"],
        "externalDocs": {"url": "w"}, "properties": {"b": {"type": "integer", "description": "w", "example": 1}},
    }));
    assert_eq!(
        facts,
        json!({"title": "A", "type": "object", "properties": {"b": {"type": "integer"}}})
    );
}

#[test]
fn properties_with_the_names_of_keywords_stay() {
    let names = [
        "description",
        "example",
        "examples",
        "title",
        "summary",
        "x-note",
        "externalDocs",
        "$ref",
        "type",
    ];
    let properties: Value = names
        .iter()
        .map(|name| ((*name).to_owned(), json!({"type": "string", "example": 1})))
        .collect();
    let facts = schema(json!({"properties": properties}));
    let kept: Vec<_> = facts["properties"]
        .as_object()
        .unwrap()
        .keys()
        .cloned()
        .collect();
    assert_eq!(kept, names);
    assert_eq!(facts["properties"]["example"], json!({"type": "string"}));
}

#[test]
fn values_are_kept_whatever_they_look_like() {
    let whole = json!({
        "enum": ["on", null, {"description": "kept"}], "default": {"example": "kept", "description": "kept"},
    });
    assert_eq!(schema(whole.clone()), whole);
}

#[test]
fn nullable_beside_a_reference_stays() {
    let whole = json!({"properties": {"b": {"$ref": "#/components/schemas/b", "nullable": true}}});
    assert_eq!(schema(whole.clone()), whole);
}

#[test]
fn a_title_that_is_a_sentence_goes() {
    let facts =
        schema(json!({"title": "One two three four five six seven eight nine", "type": "string"}));
    assert_eq!(facts, json!({"type": "string"}));
}

#[test]
fn nested_schemas_are_reached_everywhere() {
    let words = json!({"type": "string", "description": "w"});
    let facts = schema(json!({
        "items": words, "additionalProperties": words, "not": words, "allOf": [words], "anyOf": [words],
        "oneOf": [{"properties": {"c": {"additionalProperties": {"items": words}}}}],
    }));
    assert!(!facts.to_string().contains("description"), "{facts}");
    assert_eq!(
        schema(json!({"additionalProperties": false})),
        json!({"additionalProperties": false})
    );
}

#[test]
fn a_response_is_described_by_the_phrase_of_its_status() {
    let facts = operation(json!({"responses": {
        "200": {"description": "w", "content": {"application/json": {"examples": {"a": {"value": 1}}}}},
        "404": {"description": "w"}, "default": {"description": "w"}, "299": {"description": "w"},
        "4XX": {"$ref": "#/components/responses/b"}, "x-note": "w",
    }}));
    assert_eq!(
        facts["responses"],
        json!({
            "200": {"description": "OK", "content": {"application/json": {}}},
            "404": {"description": "Not Found"}, "default": {"description": "Default"},
            "299": {"description": "Response"}, "4XX": {"$ref": "#/components/responses/b"},
        })
    );
}

#[test]
fn an_operation_keeps_what_shapes_the_call() {
    let facts = operation(json!({
        "summary": "w", "description": "w", "x-badges": [], "deprecated": true, "operationId": "a", "tags": ["b"],
        "parameters": [{"name": "description", "in": "query", "description": "w", "example": 1, "explode": false,
            "schema": {"type": "array", "items": {"type": "string"}}}],
        "requestBody": {"description": "w", "required": true, "content": {"multipart/form-data": {
            "schema": {"type": "string", "format": "binary"}, "encoding": {"a": {"contentType": "text/csv"}}}}},
        "responses": {},
    }));
    assert_eq!(
        facts,
        json!({
            "operationId": "a", "tags": ["b"], "deprecated": true,
            "parameters": [{"name": "description", "in": "query", "explode": false,
                "schema": {"type": "array", "items": {"type": "string"}}}],
            "requestBody": {"required": true, "content": {"multipart/form-data": {
                "schema": {"type": "string", "format": "binary"}, "encoding": {"a": {"contentType": "text/csv"}}}}},
            "responses": {},
        })
    );
    // Keywords have one order, whatever the document's was.
    let order: Vec<_> = facts.as_object().unwrap().keys().collect();
    assert_eq!(
        order,
        [
            "operationId",
            "tags",
            "deprecated",
            "parameters",
            "requestBody",
            "responses"
        ]
    );
}

#[test]
fn of_the_document_itself_the_facts_stay() {
    let facts = project(&json!({
        "tags": [{"description": "w", "name": "A", "externalDocs": {"url": "w"}, "x-displayName": "w"}],
        "info": {"version": "1", "title": "t", "contact": {"email": "w"}, "license": {"name": "MIT", "url": "w"}},
        "openapi": "3.0.1", "servers": [{"url": "https://example.com", "description": "w"}],
        "security": [{"b": []}], "x-top": 1,
        "components": {"securitySchemes": {"b": {"type": "oauth2", "description": "w", "flows": {"implicit": {
            "authorizationUrl": "u", "scopes": {"read": "w"}}}}}, "examples": {"w": {"value": 1}}},
    }));
    assert_eq!(
        facts.value,
        json!({
            "openapi": "3.0.1", "info": {"title": "t", "version": "1", "license": {"name": "MIT"}},
            "servers": [{"url": "https://example.com"}], "security": [{"b": []}], "tags": [{"name": "A"}],
            "components": {"securitySchemes": {"b": {"type": "oauth2", "flows": {"implicit": {
                "authorizationUrl": "u", "scopes": {"read": ""}}}}}},
        })
    );
}

#[test]
fn keywords_that_openapi_does_not_know_are_named() {
    let facts = project(
        &json!({"components": {"schemas": {"a/b": {"patternProperties": {}, "x-own": 1}}}}),
    );
    assert_eq!(
        facts.unknown,
        ["/components/schemas/a~1b/patternProperties"]
    );
}

#[test]
fn what_is_referred_to_in_other_places_becomes_a_component() {
    let document = json!({
        "paths": {"/a": {"$ref": "#/x-paths/a"}, "/b": {"get": {"responses": {
            "200": {"description": "w", "content": {"application/json": {"schema": {"$ref": "#/definitions/Pet"}}}},
            "404": {"$ref": "#/x-responses/none"},
        }}}},
        "x-paths": {"a": {"put": {"description": "w", "responses": {"404": {"$ref": "#/x-responses/none"}}}}},
        "x-responses": {"none": {"description": "w"}},
        "definitions": {"Pet": {"description": "w", "properties": {"next": {"$ref": "#/definitions/Pet"}, "other": {"$ref": "#/definitions/more/Pet"}}},
            "more": {"Pet": {"type": "string"}}},
        "components": {"schemas": {"Pet": {"type": "integer"}}},
    });
    let facts = project(&document).value;
    assert_eq!(project(&facts).value, facts);
    assert_eq!(
        facts["paths"],
        json!({
            "/a": {"put": {"responses": {"404": {"$ref": "#/components/responses/none"}}}},
            "/b": {"get": {"responses": {
                "200": {"description": "OK", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Pet2"}}}},
                "404": {"$ref": "#/components/responses/none"},
            }}},
        })
    );
    assert_eq!(
        facts["components"],
        json!({
            "schemas": {
                "Pet": {"type": "integer"},
                "Pet2": {"properties": {
                    "next": {"$ref": "#/components/schemas/Pet2"},
                    "other": {"$ref": "#/components/schemas/Pet3"},
                }},
                "Pet3": {"type": "string"},
            },
            "responses": {"none": {"description": "Response"}},
        })
    );
}
