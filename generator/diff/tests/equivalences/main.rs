//! Pairs of small descriptions that say the same in other words, or nearly: each is told as what it is, both ways.

mod attribution;
mod nested;

use intercom_diff::{Change, Event, Report, Side, WireVerdict, compare};
use intercom_generator::spec::LoadedSpec;
use serde_json::{Value, json};

/// A library: its paths, and its schemas.
fn library(paths: Value, schemas: Value) -> Value {
    json!({
        "openapi": "3.0.1",
        "info": {"title": "Library", "version": "1"},
        "paths": paths,
        "components": {"schemas": schemas},
    })
}

fn side(value: &Value) -> Side {
    let loaded = LoadedSpec::of_value(value.clone(), "library").expect("a description");
    Side::tolerant(&loaded, "library", "library")
}

/// Both ways: there, and back.
fn both(old: &Value, new: &Value) -> [Report; 2] {
    let (old, new) = (side(old), side(new));
    let reports = [
        compare(&old, &new, Event::Upgrade),
        compare(&new, &old, Event::Upgrade),
    ];
    for report in &reports {
        assert_eq!(report.unexplained, [], "{:#?}", report.changes);
    }
    reports
}

fn rules(report: &Report) -> Vec<&'static str> {
    report.changes.iter().map(|c| c.rule.name()).collect()
}

fn change<'r>(report: &'r Report, rule: &str) -> &'r Change {
    let mut found = report.changes.iter().filter(|c| c.rule.name() == rule);
    let change = found
        .next()
        .unwrap_or_else(|| panic!("no {rule}: {:?}", rules(report)));
    assert!(found.next().is_none(), "{rule} twice");
    change
}

fn worst(report: &Report) -> WireVerdict {
    let all = report.changes.iter().map(|c| c.wire.worst());
    all.max().unwrap_or(WireVerdict::None)
}

fn responding(schema: Value) -> Value {
    json!({"200": {"description": "OK", "content": {"application/json": {"schema": schema}}}})
}

/// An operation that responds with `schema`.
fn get(id: &str, schema: Value) -> Value {
    json!({"get": {"operationId": id, "tags": ["Books"], "responses": responding(schema)}})
}

/// An operation that takes `schema`.
fn post(id: &str, schema: Value) -> Value {
    json!({"post": {
        "operationId": id,
        "tags": ["Books"],
        "requestBody": {"required": true, "content": {"application/json": {"schema": schema}}},
        "responses": {"204": {"description": "OK"}},
    }})
}

fn to(name: &str) -> Value {
    json!({"$ref": format!("#/components/schemas/{name}")})
}

/// Schemas that most pairs refer to.
fn shelf() -> Value {
    json!({
        "state": {"type": "string", "enum": ["lent", "here"]},
        "book": {"type": "object", "required": ["isbn"], "properties": {"isbn": {"type": "string"}}},
        "volume": {"type": "object", "properties": {"isbn": {"type": "string"}, "part": {"type": "integer"}}},
        "map": {"type": "object", "required": ["kind"], "properties": {"kind": {"type": "string", "enum": ["map"]}, "scale": {"type": "integer"}}},
        "print": {"type": "object", "required": ["kind"], "properties": {"kind": {"type": "string", "enum": ["print"]}, "ink": {"type": "string"}}},
        "work": {"oneOf": [to("map"), to("print")]},
    })
}

#[test]
fn parameters_mean_the_same_in_a_path_and_in_its_operations() {
    let shelf_id =
        json!({"name": "shelf", "in": "path", "required": true, "schema": {"type": "string"}});
    let order = json!({"name": "order", "in": "query", "schema": {"type": "string"}});
    let operation = |own: Vec<&Value>, id: &str| json!({"operationId": id, "tags": ["Books"], "parameters": own, "responses": {"204": {"description": "OK"}}});
    let in_operations = library(
        json!({"/shelves/{shelf}": {
            "get": operation(vec![&shelf_id, &order], "getShelf"),
            "delete": operation(vec![&shelf_id], "deleteShelf"),
        }}),
        json!({}),
    );
    let in_path = library(
        json!({"/shelves/{shelf}": {
            "parameters": [shelf_id],
            "get": operation(vec![&order], "getShelf"),
            "delete": operation(vec![], "deleteShelf"),
        }}),
        json!({}),
    );
    for report in both(&in_operations, &in_path) {
        assert_eq!(rules(&report), [""; 0]);
    }
    // A change inside of what moved is told all the same.
    let mut retyped = in_path.clone();
    retyped["paths"]["/shelves/{shelf}"]["parameters"][0]["deprecated"] = json!(true);
    let [there, back] = both(&in_operations, &retyped);
    assert!(rules(&there).iter().all(|rule| *rule == "param-deprecated"));
    assert!(
        rules(&back)
            .iter()
            .all(|rule| *rule == "param-undeprecated")
    );
    assert!(!there.changes.is_empty() && !back.changes.is_empty());
    // What one of two operations lost is told of that one.
    let mut lost = in_operations.clone();
    lost["paths"]["/shelves/{shelf}"]["delete"]["parameters"] =
        json!([{"name": "shelf", "in": "path", "required": true, "schema": {"type": "string"}}]);
    let all_have_it = library(
        json!({"/shelves/{shelf}": {
            "parameters": [shelf_id, order],
            "get": operation(vec![], "getShelf"),
            "delete": operation(vec![], "deleteShelf"),
        }}),
        json!({}),
    );
    let [there, _] = both(&all_have_it, &lost);
    let removed = change(&there, "param-removed-optional");
    assert_eq!(removed.reach.operations, ["deleteShelf"]);
}

#[test]
fn a_path_parameter_that_its_path_declares_is_renamed_once() {
    let path = |name: &str| {
        let of = |id: &str| json!({"operationId": id, "tags": ["Books"], "responses": {"204": {"description": "OK"}}});
        let item = json!({
            "parameters": [{"name": name, "in": "path", "required": true, "schema": {"type": "string"}}],
            "get": of("getLoan"),
            "delete": of("endLoan"),
        });
        library(json!({format!("/loans/{{{name}}}"): item}), json!({}))
    };
    for report in both(&path("loan"), &path("id")) {
        let renamed = change(&report, "path-param-renamed");
        assert_eq!(renamed.reach.operations, ["getLoan", "endLoan"]);
        assert_eq!(renamed.wire.worst(), WireVerdict::Compatible);
        assert_eq!(report.changes.len(), 1);
    }
}

#[test]
fn a_schema_that_is_written_out_or_referred_to_changes_nothing_on_the_wire() {
    let inline = [
        (
            to("state"),
            json!({"type": "string", "enum": ["lent", "here"]}),
        ),
        (to("volume"), shelf()["volume"].clone()),
        (to("work"), json!({"oneOf": [to("map"), to("print")]})),
    ];
    for (named, written) in inline {
        for wrap in [
            |s: Value| json!({"type": "object", "properties": {"it": s}}),
            |s: Value| json!({"type": "array", "items": s}),
            |s: Value| json!({"type": "object", "additionalProperties": s}),
        ] {
            let of =
                |schema: &Value| library(json!({"/a": get("getA", wrap(schema.clone()))}), shelf());
            for report in both(&of(&named), &of(&written)) {
                assert!(worst(&report) <= WireVerdict::Compatible);
                for rule in rules(&report) {
                    let names = [
                        "inline-object-to-named-ref",
                        "named-ref-to-inline-object",
                        "schema-direction-changed",
                    ];
                    assert!(names.contains(&rule), "{rule}");
                }
            }
        }
    }
}

#[test]
fn a_wrapper_says_only_what_stands_beside_it() {
    let of = |schema: Value| {
        let object = json!({"type": "object", "properties": {"state": schema}});
        library(json!({"/a": get("getA", object)}), shelf())
    };
    let plain = of(to("state"));
    let marked = |key: &str| of(json!({"allOf": [to("state")], key: true}));
    let [there, back] = both(&plain, &marked("deprecated"));
    assert_eq!(rules(&there), ["property-deprecated"]);
    assert_eq!(rules(&back), ["property-undeprecated"]);
    let [there, back] = both(&plain, &marked("readOnly"));
    assert_eq!(rules(&there), ["became-read-only"]);
    assert_eq!(rules(&back), ["no-longer-read-only"]);
    let written = of(json!({"type": "string", "enum": ["lent", "here"], "readOnly": true}));
    for report in both(&written, &marked("readOnly")) {
        assert!(worst(&report) <= WireVerdict::Compatible);
        assert_eq!(report.changes.len(), 1, "{:?}", rules(&report));
    }
}

#[test]
fn an_object_may_be_split_and_joined() {
    let of = |schema: Value| {
        let object = json!({"type": "object", "properties": {"it": schema}});
        library(json!({"/a": get("getA", object)}), shelf())
    };
    let base = json!({"type": "object", "properties": {"part": {"type": "integer"}}});
    let split =
        json!({"allOf": [{"type": "object", "properties": {"isbn": {"type": "string"}}}, base]});
    for report in both(&of(to("volume")), &of(split.clone())) {
        assert!(worst(&report) <= WireVerdict::Compatible);
        assert_eq!(report.changes.len(), 1, "{:?}", rules(&report));
    }
    // What differs in a part is told as what it is.
    let mut wider = split;
    wider["allOf"][1]["properties"]["part"]["type"] = json!("number");
    let [there, back] = both(&of(to("volume")), &of(wider));
    assert_eq!(
        change(&there, "integer-to-number").wire.response,
        WireVerdict::Breaking
    );
    assert_eq!(
        change(&back, "number-to-integer").wire.response,
        WireVerdict::Compatible
    );
}

#[test]
fn a_property_beside_a_reference_is_named_and_judged() {
    let of = |schema: Value| library(json!({"/a": post("addA", schema)}), shelf());
    let with = |required: &[&str]| json!({"allOf": [to("book")], "required": required, "properties": {"quiet": {"type": "boolean"}}});
    let [there, back] = both(&of(to("book")), &of(with(&[])));
    let added = change(&there, "request-property-added-optional");
    assert_eq!(added.wire.request, WireVerdict::Compatible);
    assert!(added.title.contains("quiet"), "{}", added.title);
    assert_eq!(worst(&there), WireVerdict::Compatible);
    change(&back, "request-property-removed");
    let [there, back] = both(&of(to("book")), &of(with(&["quiet"])));
    let added = change(&there, "request-property-added-required");
    assert_eq!(added.wire.request, WireVerdict::Breaking);
    change(&back, "request-property-removed");
}

#[test]
fn a_union_keeps_its_kinds_when_properties_come_beside_it() {
    let of = |schema: Value| library(json!({"/a": post("addA", schema)}), shelf());
    let union = json!({"oneOf": [to("map"), to("print")]});
    let mut beside = union.clone();
    beside["properties"] = json!({"quiet": {"type": "boolean"}});
    let [there, back] = both(&of(union), &of(beside));
    assert_eq!(worst(&there), WireVerdict::Compatible);
    change(&there, "request-property-added-optional");
    change(&back, "request-property-removed");
}

#[test]
fn lists_of_a_union_and_unions_of_lists_differ_by_mixed_lists() {
    let of = |schema: Value| {
        let body = json!({"type": "object", "properties": {"ids": schema}});
        library(json!({"/a": post("findA", body)}), shelf())
    };
    let list = |of: Value| json!({"type": "array", "items": of});
    let mixed = list(json!({"oneOf": [to("map"), to("print")]}));
    let apart = json!({"oneOf": [list(to("map")), list(to("print"))]});
    let [narrower, wider] = both(&of(mixed), &of(apart));
    assert_eq!(worst(&narrower), WireVerdict::Breaking);
    assert_eq!(worst(&wider), WireVerdict::Compatible);
    let text = json!({"type": "string"});
    let number = json!({"type": "integer"});
    let apart = json!({"oneOf": [text, list(text.clone()), list(number.clone())]});
    let mixed = json!({"oneOf": [text, list(json!({"oneOf": [text, number]}))]});
    let [wider, narrower] = both(&of(apart), &of(mixed));
    assert_eq!(worst(&wider), WireVerdict::Compatible);
    assert_eq!(worst(&narrower), WireVerdict::Breaking);
}

#[test]
fn a_reference_to_what_is_composed_of_it_adds_its_properties() {
    let mut more = shelf();
    more["loan"] = json!({"allOf": [to("book"), {"type": "object", "properties": {"until": {"type": "integer"}}}]});
    let old = library(json!({"/a": get("getA", to("book"))}), shelf());
    let new = library(json!({"/a": get("getA", to("loan"))}), more);
    let [there, back] = both(&old, &new);
    assert_eq!(worst(&there), WireVerdict::Compatible);
    assert!(
        change(&there, "response-property-added-optional")
            .title
            .contains("until")
    );
    assert!(
        change(&back, "response-property-removed-optional")
            .title
            .contains("until")
    );
}

#[test]
fn one_of_and_any_of_are_one_union_where_a_property_tells_its_kinds_apart() {
    let union = |keyword: &str| {
        let mut schemas = shelf();
        schemas["work"] =
            json!({keyword: [to("map"), to("print")], "discriminator": {"propertyName": "kind"}});
        library(json!({"/a": get("getA", to("work"))}), schemas)
    };
    let [there, back] = both(&union("oneOf"), &union("anyOf"));
    assert_eq!(rules(&there), ["oneof-to-anyof"]);
    assert_eq!(rules(&back), ["anyof-to-oneof"]);
    for report in [there, back] {
        assert_eq!(worst(&report), WireVerdict::Compatible);
        assert_eq!(report.changes[0].rust.as_str(), "none");
    }
}

#[test]
fn names_of_headers_know_no_case() {
    let of = |sent: &str, received: &str| {
        let header = json!({"name": sent, "in": "header", "schema": {"type": "string"}});
        let response =
            json!({"description": "OK", "headers": {received: {"schema": {"type": "string"}}}});
        let get =
            json!({"operationId": "getA", "parameters": [header], "responses": {"204": response}});
        library(json!({"/a": {"get": get}}), json!({}))
    };
    for report in both(&of("X-Shelf", "X-Row"), &of("x-shelf", "x-row")) {
        assert_eq!(rules(&report), [""; 0]);
    }
}

#[test]
fn a_charset_is_a_note() {
    let of = |media: &str| {
        let content = json!({media: {"schema": to("book")}});
        let post = json!({
            "operationId": "addA",
            "requestBody": {"required": true, "content": content},
            "responses": {"200": {"description": "OK", "content": content}},
        });
        library(json!({"/a": {"post": post}}), shelf())
    };
    for report in both(
        &of("application/json"),
        &of("Application/JSON; charset=utf-8"),
    ) {
        assert_eq!(rules(&report), ["media-type-parameters-changed"; 2]);
        assert_eq!(worst(&report), WireVerdict::Compatible);
    }
}

#[test]
fn limits_know_which_way_they_moved() {
    let of = |key: &str, limit: Value| {
        let mut schemas = shelf();
        schemas["book"]["properties"]["weight"] = json!({"type": "number", key: limit});
        schemas["book"]["properties"]["name"] = json!({"type": "string", key: limit});
        library(json!({"/a": post("addA", to("book"))}), schemas)
    };
    let [there, back] = both(&of("multipleOf", json!(4)), &of("multipleOf", json!(2)));
    assert!(
        rules(&there)
            .iter()
            .all(|r| *r == "request-constraint-loosened")
    );
    assert!(
        rules(&back)
            .iter()
            .all(|r| *r == "request-constraint-tightened")
    );
    for report in both(&of("multipleOf", json!(4)), &of("multipleOf", json!(6))) {
        assert!(
            rules(&report)
                .iter()
                .all(|r| *r == "request-constraint-changed")
        );
        assert_eq!(worst(&report), WireVerdict::Unknown);
    }
    for report in both(
        &of("pattern", json!("^[a-f]$")),
        &of("pattern", json!("^b")),
    ) {
        assert!(
            rules(&report)
                .iter()
                .all(|r| *r == "request-constraint-changed")
        );
        assert_eq!(worst(&report), WireVerdict::Unknown);
    }
}

#[test]
fn a_scope_that_can_be_asked_for_breaks_nothing() {
    let of = |scopes: Value| {
        let mut value = library(json!({}), json!({}));
        let flow = json!({"tokenUrl": "https://books.example/token", "scopes": scopes});
        value["components"]["securitySchemes"] =
            json!({"login": {"type": "oauth2", "flows": {"clientCredentials": flow}}});
        value
    };
    let [there, back] = both(
        &of(json!({"lend": "Lend books"})),
        &of(json!({"lend": "Lend books", "buy": "Buy books"})),
    );
    assert_eq!(rules(&there), ["oauth-flow-scope-added"]);
    assert_eq!(rules(&back), ["oauth-flow-scope-removed"]);
    assert!(worst(&there) < WireVerdict::Unknown);
}

#[test]
fn an_operation_with_an_address_of_its_own_is_called_elsewhere() {
    let of = |servers: Option<&str>| {
        let mut value = library(json!({"/a": get("getA", to("book"))}), shelf());
        value["servers"] = json!([{"url": "https://books.example"}]);
        if let Some(url) = servers {
            value["paths"]["/a"]["get"]["servers"] = json!([{"url": url}]);
        }
        value
    };
    let [there, back] = both(&of(None), &of(Some("https://maps.example")));
    assert_eq!(
        change(&there, "operation-server-added").wire.request,
        WireVerdict::Breaking
    );
    assert_eq!(
        change(&back, "operation-server-removed").wire.request,
        WireVerdict::Breaking
    );
    let [there, _] = both(&of(None), &of(Some("https://books.example/")));
    assert_eq!(worst(&there), WireVerdict::Compatible);
}

#[test]
fn servers_of_one_address_are_paired_in_their_order() {
    let of = |values: Value| {
        let mut value = library(json!({}), json!({}));
        let url = "https://{place}.books.example";
        value["servers"] = json!([
            {"url": url, "variables": {"place": {"default": "north", "enum": values}}},
            {"url": url, "variables": {"place": {"default": "north"}}},
        ]);
        value
    };
    let [there, back] = both(&of(json!(["north"])), &of(json!(["north", "south"])));
    assert_eq!(rules(&there), ["server-added"]);
    assert_eq!(rules(&back), ["server-removed"]);
}

#[test]
fn the_order_of_parts_is_told_where_it_decides() {
    let of = |parts: [&str; 2]| {
        let mut schemas = shelf();
        schemas["wide"] = json!({"type": "object", "properties": {"size": {"type": "string"}}});
        schemas["deep"] = json!({"type": "object", "properties": {"size": {"type": "integer"}}});
        schemas["parcel"] = json!({"allOf": parts.map(to)});
        library(json!({"/a": get("getA", to("parcel"))}), schemas)
    };
    for report in both(&of(["wide", "deep"]), &of(["deep", "wide"])) {
        assert!(
            change(&report, "allof-order-changed")
                .title
                .contains("`size`")
        );
        assert_eq!(report.changes.len(), 1);
    }
}

#[test]
fn a_string_that_became_an_object_names_both_types() {
    let of = |cover: Value| {
        let mut schemas = shelf();
        schemas["book"]["properties"]["cover"] = cover;
        library(json!({"/a": get("getA", to("book"))}), schemas)
    };
    let object = json!({"type": "object", "properties": {"url": {"type": "string"}}});
    let [there, back] = both(&of(json!({"type": "string"})), &of(object));
    let became = change(&there, "scalar-to-object");
    assert_eq!(became.rust.as_str(), "compile-break");
    assert!(became.items.iter().any(|item| {
        item.old.as_deref() == Some("library::models::Book::cover: Option<String>")
            && item.new.as_deref() == Some("library::models::Book::cover: Option<BookCover>")
    }));
    change(&back, "object-to-scalar");
}
