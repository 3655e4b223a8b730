//! Pairs of schemas, parameters and operations that say the same in other words, and pairs that narrow what may be sent
//! by way of a composition: each is told as what it is to a caller, both ways.

mod beside;
mod branches;
mod circles;
mod forms;
mod listed;
mod narrowed;
mod nulls;
mod wrappers;

use intercom_diff::{Event, Report, Side, WireVerdict, compare};
use intercom_generator::spec::LoadedSpec;
use serde_json::{Value, json};

/// Rules about what a type is called in Rust, which say nothing of its values.
const NAMES: [&str; 4] = [
    "inline-object-to-named-ref",
    "named-ref-to-inline-object",
    "body-inline-became-named",
    "body-named-became-inline",
];

fn side(value: &Value) -> Side {
    let loaded = LoadedSpec::of_value(value.clone(), "library").expect("a description");
    Side::new(&loaded, "library", "library").expect("it compiles")
}

fn to(name: &str) -> Value {
    json!({"$ref": format!("#/components/schemas/{name}")})
}

fn with(mut node: Value, key: &str, value: Value) -> Value {
    node[key] = value;
    node
}

/// A description of these paths, with what they refer to.
fn library(paths: Value) -> Value {
    let book = json!({"application/json": {"schema": to("book")}});
    json!({
        "openapi": "3.0.1",
        "info": {"title": "Library", "version": "1"},
        "servers": [{"url": "https://a.example"}],
        "paths": paths,
        "components": {
            "schemas": {
                "state": {"type": "string", "enum": ["lent", "here", "lost"]},
                "code": {"type": "string", "maxLength": 20},
                "book": {"type": "object", "required": ["isbn"], "properties": {"isbn": {"type": "string"}}},
                "map": {"type": "object", "required": ["kind"], "properties": {"kind": {"type": "string", "enum": ["map"]}, "scale": {"type": "integer"}}},
                "print": {"type": "object", "required": ["kind"], "properties": {"kind": {"type": "string", "enum": ["print"]}, "ink": {"type": "string"}}},
                "disc": {"type": "object", "properties": {"kind": {"type": "string"}, "speed": {"type": "integer"}}},
                "tape": {"type": "object", "properties": {"kind": {"type": "string"}, "length": {"type": "integer"}}},
                "base": {"type": "object", "properties": {"id": {"type": "string"}, "price": {"type": "integer"}}},
            },
            "parameters": {"limit": {"name": "limit", "in": "query", "schema": {"type": "integer"}}},
            "requestBodies": {"book": {"required": true, "content": book}},
            "headers": {"rate": {"schema": {"type": "integer"}}},
            "responses": {"book": {"description": "OK", "headers": {"X-Rate": {"$ref": "#/components/headers/rate"}}, "content": book}},
        },
    })
}

/// One operation sends the schema, and one responds with it.
fn whole(schema: Value) -> Value {
    let body = json!({"application/json": {"schema": schema}});
    library(json!({
        "/in": {"post": {"operationId": "send", "tags": ["T"], "requestBody": {"required": true, "content": body}, "responses": none()}},
        "/out": {"get": {"operationId": "take", "tags": ["T"], "responses": {"200": {"description": "OK", "content": body}}}},
    }))
}

/// The same with the schema of a property.
fn property(schema: Value) -> Value {
    whole(json!({"type": "object", "properties": {"x": schema, "y": {"type": "boolean"}}}))
}

fn none() -> Value {
    json!({"204": {"description": "OK"}})
}

fn item(item: Value) -> Value {
    library(json!({"/p": item}))
}

fn get(parameters: Value) -> Value {
    json!({"operationId": "g", "tags": ["T"], "parameters": parameters, "responses": none()})
}

fn query(schema: Value) -> Value {
    item(json!({"get": get(json!([{"name": "q", "in": "query", "schema": schema}]))}))
}

fn responding(responses: Value) -> Value {
    item(json!({"get": {"operationId": "g", "tags": ["T"], "responses": responses}}))
}

fn union(of: [&str; 2], discriminator: Value) -> Value {
    property(json!({"oneOf": of.map(to), "discriminator": discriminator}))
}

/// Both ways: there, and back.
fn both(case: &str, old: &Value, new: &Value) -> [Report; 2] {
    assert_ne!(old.to_string(), new.to_string(), "{case}");
    let (old, new) = (side(old), side(new));
    let reports = [(&old, &new), (&new, &old)].map(|(a, b)| compare(a, b, Event::Upgrade));
    for report in &reports {
        assert_eq!(report.unexplained, [], "{case}");
    }
    reports
}

/// Rule, and the verdicts in requests and responses, of everything that is not about names.
fn told(report: &Report) -> Vec<(&'static str, WireVerdict, WireVerdict)> {
    let changes = report.changes.iter();
    let changes = changes.filter(|c| !NAMES.contains(&c.rule.name()));
    changes
        .map(|c| (c.rule.name(), c.wire.request, c.wire.response))
        .collect()
}

#[test]
fn the_same_in_other_words_is_no_change() {
    let kinds = |mapping: Value| {
        union(
            ["map", "print"],
            json!({"propertyName": "kind", "mapping": mapping}),
        )
    };
    let by_name = |mapping: Value| {
        union(
            ["disc", "tape"],
            json!({"propertyName": "kind", "mapping": mapping}),
        )
    };
    let unmapped = |of| union(of, json!({"propertyName": "kind"}));
    let full = |name: &str| format!("#/components/schemas/{name}");
    let limit = json!({"name": "limit", "in": "query", "schema": {"type": "integer"}});
    let shared_limit = json!({"$ref": "#/components/parameters/limit"});
    let trace = |name: &str| json!({"name": name, "in": "header", "schema": {"type": "string"}});
    let rate = |name: &str| {
        responding(
            json!({"200": {"description": "OK", "headers": {name: {"schema": {"type": "integer"}}}}}),
        )
    };
    let book = json!({"application/json": {"schema": to("book")}});
    let post = |body: Value| {
        item(
            json!({"post": {"operationId": "g", "tags": ["T"], "requestBody": body, "responses": none()}}),
        )
    };
    let ids = json!({"name": "ids", "in": "query", "schema": {"type": "array", "items": {"type": "string"}}});
    let spelt = with(
        with(
            with(ids.clone(), "explode", json!(true)),
            "style",
            json!("form"),
        ),
        "required",
        json!(false),
    );
    let part = |name: &str| json!({"type": "object", "properties": {name: {"type": "string"}}});
    let joined = json!({"type": "object", "properties": {"id": {"type": "string"}, "price": {"type": "integer"}, "b": {"type": "string"}}});
    let pairs = [
        (
            "a mapping by bare names",
            kinds(json!({"map": full("map"), "print": full("print")})),
            kinds(json!({"map": "map", "print": "print"})),
        ),
        (
            "a mapping that the kinds' own values make needless",
            kinds(json!({"map": full("map"), "print": full("print")})),
            unmapped(["map", "print"]),
        ),
        (
            "half of such a mapping",
            kinds(json!({"print": "print"})),
            unmapped(["map", "print"]),
        ),
        (
            "a mapping of schemas to their names",
            by_name(json!({"disc": full("disc"), "tape": full("tape")})),
            unmapped(["disc", "tape"]),
        ),
        (
            "the order of a mapping",
            kinds(json!({"map": "map", "print": "print"})),
            kinds(json!({"print": "print", "map": "map"})),
        ),
        (
            "a header in another case, and for the whole path",
            item(json!({"get": get(json!([trace("X-Trace")]))})),
            item(json!({"parameters": [trace("x-trace")], "get": get(json!([]))})),
        ),
        (
            "a header of a response in another case",
            rate("X-Rate"),
            rate("x-rate"),
        ),
        (
            "words beside a reference",
            property(to("book")),
            property(json!({"allOf": [to("book")], "description": "words"})),
        ),
        (
            "a shared parameter",
            item(json!({"get": get(json!([limit]))})),
            item(json!({"get": get(json!([shared_limit]))})),
        ),
        (
            "a shared parameter of the path",
            item(json!({"get": get(json!([limit]))})),
            item(json!({"parameters": [shared_limit], "get": get(json!([]))})),
        ),
        (
            "a shared body",
            post(json!({"required": true, "content": book})),
            post(json!({"$ref": "#/components/requestBodies/book"})),
        ),
        (
            "a shared response with a shared header",
            responding(
                json!({"200": {"description": "OK", "headers": {"X-Rate": {"schema": {"type": "integer"}}}, "content": book}}),
            ),
            responding(json!({"200": {"$ref": "#/components/responses/book"}})),
        ),
        (
            "the usual style of a parameter",
            item(json!({"get": get(json!([ids]))})),
            item(json!({"get": get(json!([spelt]))})),
        ),
        (
            "limits that limit nothing",
            property(json!({"type": "string"})),
            property(
                json!({"type": "string", "minLength": 0, "nullable": false, "readOnly": false, "writeOnly": false, "deprecated": false}),
            ),
        ),
        (
            "a bound that is not exclusive",
            property(json!({"type": "number", "minimum": 1})),
            property(json!({"type": "number", "minimum": 1, "exclusiveMinimum": false})),
        ),
        (
            "parts of parts",
            property(json!({"allOf": [part("a"), {"allOf": [part("b"), part("c")]}]})),
            property(json!({"allOf": [part("a"), part("b"), part("c")]})),
        ),
        (
            "parts that are joined",
            property(json!({"allOf": [to("base"), part("b")]})),
            property(joined),
        ),
        (
            "a type that follows from the properties",
            property(json!({"properties": {"a": {"type": "string"}}})),
            property(part("a")),
        ),
        (
            "null beside another wrapper",
            property(json!({"allOf": [to("book")], "nullable": true})),
            property(json!({"oneOf": [to("book")], "nullable": true})),
        ),
    ];
    for (case, old, new) in pairs {
        for report in both(case, &old, &new) {
            let changes: Vec<_> = report.changes.iter().map(|c| (c.rule, &c.title)).collect();
            assert_eq!(changes, [], "{case}");
        }
    }
}

#[test]
fn a_part_that_narrows_nothing_changes_at_most_a_name() {
    let pairs = [
        (
            "all values once more",
            property(to("state")),
            property(json!({"allOf": [to("state"), {"enum": ["lent", "here", "lost"]}]})),
        ),
        (
            "a wider list",
            property(to("state")),
            property(json!({"allOf": [to("state"), {"enum": ["lent", "here", "lost", "sold"]}]})),
        ),
        (
            "a wider limit",
            property(to("code")),
            property(json!({"allOf": [to("code"), {"maxLength": 30}]})),
        ),
        (
            "the same limit",
            property(to("code")),
            property(json!({"allOf": [to("code"), {"maxLength": 20}]})),
        ),
        (
            "required in a part or beside it",
            property(json!({"allOf": [to("base"), {"required": ["id"]}]})),
            property(json!({"allOf": [to("base")], "required": ["id"]})),
        ),
    ];
    for (case, old, new) in pairs {
        for report in both(case, &old, &new) {
            assert_eq!(told(&report), [], "{case}");
            let worst = report.changes.iter().map(|c| c.wire.worst()).max();
            assert!(worst <= Some(WireVerdict::Compatible), "{case}: {worst:?}");
        }
    }
    // An address of its own that an operation takes over from its path, or the other way round, is the same host.
    let addressed = |at: &str| {
        let mut new = item(json!({"get": get(json!([]))}));
        let servers = json!([{"url": "https://b.example"}]);
        if let Some(node) = new.pointer_mut(at) {
            node["servers"] = servers;
        }
        new
    };
    let [path, operation] = ["/paths/~1p", "/paths/~1p/get"].map(addressed);
    for report in both("an address of its own", &path, &operation) {
        let worst = report.changes.iter().map(|c| c.wire.worst()).max();
        assert_eq!(worst, Some(WireVerdict::Compatible));
    }
}
