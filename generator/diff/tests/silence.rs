//! What says nothing is no change, and what nearly says nothing is told as what it is.

#[path = "support/client.rs"]
mod client;

use intercom_diff::{Event, Report, Side, compare};
use intercom_generator::spec::{LoadedSpec, Value};
use serde_json::json;

fn base() -> Value {
    json!({
        "openapi": "3.0.1",
        "info": {"title": "Small", "version": "1"},
        "servers": [{"url": "https://a.example"}, {"url": "https://b.example"}],
        "tags": [{"name": "Things"}],
        "security": [{"key": []}, {"oauth": ["read"]}],
        "paths": {"/things/{id}": {"post": {
            "operationId": "getThing",
            "tags": ["Things"],
            "parameters": [
                {"name": "id", "in": "path", "required": true, "schema": {"type": "string"}},
                {"name": "q", "in": "query", "schema": {"type": "array", "items": {"type": "string"}}},
            ],
            "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/thing"}}}},
            "responses": {"200": {
                "description": "",
                "headers": {"X-Limit": {"schema": {"type": "integer"}}},
                "content": {"application/json": {"schema": {"$ref": "#/components/schemas/thing"}}},
            }},
        }}},
        "components": {
            "securitySchemes": {
                "key": {"type": "apiKey", "in": "header", "name": "X-Key"},
                "same": {"type": "apiKey", "in": "header", "name": "X-Key"},
                "oauth": {"type": "oauth2", "flows": {"clientCredentials": {"tokenUrl": "https://a.example", "scopes": {"read": ""}}}},
            },
            "schemas": {"thing": {"type": "object", "required": ["name"], "properties": {
                "name": {"type": "string"},
                "state": {"type": "string", "enum": ["on", "off"]},
                "count": {"type": "integer", "minimum": 1},
                "list": {"type": "array", "items": {"type": "string"}},
                "choice": {
                    "oneOf": [{"$ref": "#/components/schemas/other"}, {"type": "string"}],
                    "discriminator": {"propertyName": "type"},
                },
            }}, "other": {"type": "object", "properties": {"type": {"type": "string"}}}},
        },
    })
}

fn side(value: &Value) -> Side {
    let loaded = LoadedSpec::of_value(value.clone(), "small")
        .expect("a description")
        .with_client(&client::client());
    Side::new(&loaded, "small", "small").expect("it compiles")
}

/// The base with one keyword set, against the base.
fn with(at: &str, key: &str, value: Value) -> (Report, Report) {
    let mut new = base();
    new.pointer_mut(at).expect(at)[key] = value;
    both(&base(), &new)
}

fn both(old: &Value, new: &Value) -> (Report, Report) {
    let (old, new) = (side(old), side(new));
    (
        compare(&old, &new, Event::Upgrade),
        compare(&new, &old, Event::Upgrade),
    )
}

fn rules(report: &Report) -> Vec<&'static str> {
    assert_eq!(report.unexplained, []);
    report.changes.iter().map(|c| c.rule.name()).collect()
}

const OPERATION: &str = "/paths/~1things~1{id}/post";
const THING: &str = "/components/schemas/thing";
const HEADER: &str = "/paths/~1things~1{id}/post/responses/200/headers/X-Limit";

fn assert_silent(edits: &[(&str, &str, Value)]) {
    for (at, key, value) in edits {
        let (there, back) = with(at, key, value.clone());
        assert_eq!(rules(&there), Vec::<&str>::new(), "{at}: {key} {value}");
        assert_eq!(rules(&back), Vec::<&str>::new(), "{at}: without {key}");
    }
}

#[test]
fn a_default_may_be_spelt_out_or_left_out() {
    let member = |name: &str| format!("{THING}/properties/{name}");
    let (count, list, name) = (member("count"), member("list"), member("name"));
    let query = format!("{OPERATION}/parameters/1");
    let off = || json!(false);
    assert_silent(&[
        (&count, "exclusiveMinimum", off()),
        (&count, "exclusiveMaximum", off()),
        (&count, "nullable", off()),
        (&count, "deprecated", off()),
        (&count, "readOnly", off()),
        (&count, "writeOnly", off()),
        (&list, "uniqueItems", off()),
        (&list, "minItems", json!(0)),
        (&name, "minLength", json!(0)),
        (THING, "minProperties", json!(0)),
        (THING, "nullable", off()),
        (&query, "required", off()),
        (&query, "deprecated", off()),
        (&query, "allowEmptyValue", off()),
        (&query, "allowReserved", off()),
        (&query, "style", json!("form")),
        (&query, "explode", json!(true)),
        (HEADER, "required", off()),
        (HEADER, "style", json!("simple")),
        (HEADER, "explode", off()),
        (HEADER, "allowReserved", off()),
        (HEADER, "allowEmptyValue", off()),
        (OPERATION, "deprecated", off()),
        (&format!("{OPERATION}/requestBody"), "required", off()),
    ]);
}

#[test]
fn further_members_of_any_kind_may_be_said_or_not() {
    assert_silent(&[
        (
            "/components/schemas/other",
            "additionalProperties",
            json!({}),
        ),
        (
            "/components/schemas/other",
            "additionalProperties",
            json!(true),
        ),
    ]);
}

#[test]
fn an_entry_that_stands_twice_says_nothing_more() {
    let servers = base()["servers"].clone();
    let twice = |list: &Value| {
        let mut list = list.as_array().expect("a list").clone();
        list.insert(0, list[list.len() - 1].clone());
        Value::Array(list)
    };
    assert_silent(&[
        ("", "servers", twice(&servers)),
        ("", "tags", twice(&base()["tags"])),
        ("", "security", twice(&base()["security"])),
        (OPERATION, "tags", json!(["Things", "Things"])),
        (THING, "required", json!(["name", "name"])),
    ]);
    let state = format!("{THING}/properties/state");
    assert_silent(&[(&state, "enum", json!(["on", "off", "on"]))]);
    // One that came and stands twice came once.
    let (there, back) = with(&state, "enum", json!(["on", "off", "new", "new"]));
    assert_eq!(rules(&there), ["request-enum-value-added"]);
    assert_eq!(rules(&back), ["request-enum-value-removed"]);
    let (there, _) = with(THING, "required", json!(["name", "list", "list"]));
    assert_eq!(rules(&there), ["request-optional-to-required"]);
}

#[test]
fn an_empty_list_or_map_is_an_absent_one() {
    let name = format!("{THING}/properties/name");
    let choice = format!("{THING}/properties/choice/discriminator");
    assert_silent(&[
        (&name, "enum", json!([])),
        ("/components/schemas/other", "required", json!([])),
        (&choice, "mapping", json!({})),
        (OPERATION, "callbacks", json!({})),
        (OPERATION, "servers", json!([])),
    ]);
}

#[test]
fn what_stands_beside_a_reference_is_no_fact() {
    let at = format!("{OPERATION}/requestBody/content/application~1json/schema");
    assert_silent(&[(&at, "type", json!("object")), (&at, "maxLength", json!(3))]);
}

#[test]
fn a_header_that_is_written_otherwise_is_told() {
    for key in ["allowReserved", "allowEmptyValue"] {
        let (there, back) = with(HEADER, key, json!(true));
        assert_eq!(rules(&there), ["response-header-type-changed"], "{key}");
        assert_eq!(rules(&back), ["response-header-type-changed"], "{key}");
    }
}

#[test]
fn a_credential_may_be_written_out_or_shared() {
    let at = "/components/securitySchemes";
    let shared = |name: &str| json!({"$ref": format!("#{at}/{name}")});
    assert_silent(&[(at, "key", shared("same"))]);
    let (there, _) = with(at, "key", shared("oauth"));
    assert!(rules(&there).contains(&"security-scheme-type-changed"));
    // A parameter or header as well.
    let mut old = base();
    old["components"]["headers"] = json!({"limit": {"schema": {"type": "integer"}}});
    let mut new = old.clone();
    *new.pointer_mut(HEADER).expect("a header") = json!({"$ref": "#/components/headers/limit"});
    let (there, back) = both(&old, &new);
    assert_eq!(rules(&there), Vec::<&str>::new());
    assert_eq!(rules(&back), Vec::<&str>::new());
}

#[test]
fn credentials_are_told_by_what_callers_need() {
    let key = || json!({"key": []});
    let oauth = || json!({"oauth": ["read"]});
    let (added, removed) = ("security-requirement-added", "security-requirement-removed");
    let told = |old: Value, new: Value| {
        let (mut a, mut b) = (base(), base());
        a["security"] = old;
        b["security"] = new;
        let (there, back) = both(&a, &b);
        let wire = |r: &Report| {
            r.changes
                .iter()
                .map(|c| c.wire.request.as_str())
                .collect::<Vec<_>>()
        };
        let (forth, retour) = (wire(&there), wire(&back));
        ((rules(&there), forth), (rules(&back), retour))
    };
    let nothing = || (Vec::new(), Vec::new());
    // The order of ways to be let in means nothing.
    assert_eq!(
        told(json!([key(), oauth()]), json!([oauth(), key()])),
        (nothing(), nothing())
    );
    // Credentials that may be left out.
    assert_eq!(
        told(json!([key()]), json!([key(), {}])),
        (
            (vec![removed], vec!["compatible"]),
            (vec![added], vec!["breaking"])
        )
    );
    // One more way in, and one less.
    assert_eq!(
        told(json!([key()]), json!([key(), oauth()])),
        (
            (vec![added], vec!["compatible"]),
            (vec![removed], vec!["breaking"])
        )
    );
    // Both at once, and either.
    assert_eq!(
        told(
            json!([key(), oauth()]),
            json!([{"key": [], "oauth": ["read"]}])
        ),
        (
            (vec![added], vec!["breaking"]),
            (vec![removed], vec!["compatible"])
        )
    );
    assert_eq!(
        told(json!([{"oauth": []}]), json!([oauth()])),
        (
            (vec!["oauth-scope-added-to-operation"], vec!["breaking"]),
            (
                vec!["oauth-scope-removed-from-operation"],
                vec!["compatible"]
            )
        )
    );
}

#[test]
fn an_operation_without_credentials_of_its_own_has_those_of_the_document() {
    assert_silent(&[(OPERATION, "security", base()["security"].clone())]);
    let (there, back) = with(OPERATION, "security", json!([]));
    assert_eq!(rules(&there), ["security-requirement-removed"; 2]);
    assert_eq!(rules(&back), ["security-requirement-added"; 2]);
}

/// A limit or list of which a further part of `allOf` says a narrower one is told as it is where it is written flat.
#[test]
fn what_a_further_part_of_a_composition_narrows_is_told() {
    let at = format!("{THING}/properties/name");
    let set = |schema: Value| {
        let mut document = base();
        *document.pointer_mut(&at).expect("a property") = schema;
        document
    };
    for (kind, key, wide, narrow) in [
        ("string", "enum", json!(["a", "b", "c"]), json!(["b", "c"])),
        ("string", "enum", json!(["a", "b"]), json!(["b"])),
        ("string", "maxLength", json!(9), json!(4)),
        ("string", "minLength", json!(2), json!(4)),
        ("integer", "minimum", json!(3), json!(5)),
        ("integer", "maximum", json!(5), json!(3)),
        ("number", "maximum", json!(5.5), json!(3)),
    ] {
        let flat = |value: &Value| json!({"type": kind, key: value});
        let composed = json!({"allOf": [flat(&wide), {key: narrow.clone()}]});
        let alone = json!({"allOf": [flat(&wide)]});
        let (there, back) = both(&set(composed.clone()), &set(alone));
        let (flat_there, flat_back) = both(&set(flat(&narrow)), &set(flat(&wide)));
        assert!(!flat_there.is_empty() && !flat_back.is_empty(), "{key}");
        assert_eq!(rules(&there), rules(&flat_there), "{key}");
        assert_eq!(rules(&back), rules(&flat_back), "{key}");
        // In another order it says the same.
        let turned = json!({"allOf": [{key: narrow}, flat(&wide)]});
        let (there, back) = both(&set(composed), &set(turned));
        assert_eq!(
            (rules(&there), rules(&back)),
            (Vec::new(), Vec::new()),
            "{key}"
        );
    }
}
