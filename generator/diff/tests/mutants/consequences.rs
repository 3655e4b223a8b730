//! What follows in Rust from an edit elsewhere: the mutants let it happen, and here it is what is asked for.

use intercom_diff::{Event, Side, compare};
use intercom_generator::spec::LoadedSpec;
use serde_json::{Value, json};

/// A rule there and back, and the schemas, or the whole description, before and after.
pub(crate) struct Consequence {
    pub(crate) there: &'static str,
    pub(crate) back: &'static str,
    old: Value,
    new: Value,
}

fn reference(name: &str) -> Value {
    json!({"$ref": format!("#/components/schemas/{name}")})
}

fn content(schema: Value) -> Value {
    json!({"content": {"application/json": {"schema": schema}}, "description": ""})
}

/// A description with one operation that responds with `response` and may be sent `body`.
fn document(schemas: Value, response: Value, body: Option<Value>) -> Value {
    let mut operation = json!({
        "operationId": "getThing", "tags": ["Things"],
        "parameters": [{"name": "page", "in": "query", "schema": {"type": "integer"}}],
        "responses": {"200": content(response)},
    });
    if let Some(body) = body {
        operation["requestBody"] = json!({"content": {"application/json": {"schema": body}}});
    }
    json!({
        "openapi": "3.0.1", "info": {"title": "Small", "version": "1"},
        "paths": {"/things": {"post": operation}},
        "components": {"schemas": schemas},
    })
}

fn thing(schemas: Value) -> Value {
    document(schemas, reference("thing"), None)
}

fn object(properties: Value) -> Value {
    json!({"type": "object", "properties": properties})
}

fn text() -> Value {
    json!({"type": "string"})
}

fn of(there: &'static str, back: &'static str, old: Value, new: Value) -> Consequence {
    Consequence {
        there,
        back,
        old,
        new,
    }
}

pub(crate) fn all() -> Vec<Consequence> {
    let plain = || object(json!({"a": text()}));
    let needed = || json!({"type": "object", "required": ["a"], "properties": {"a": text()}});
    // Two kinds of text are one.
    let either = |other: Value| {
        json!({
            "thing": object(json!({"a": reference("either")})),
            "either": {"oneOf": [text(), reference("other")]}, "other": other,
        })
    };
    let tagged =
        |kind: &str| object(json!({"type": {"type": "string", "enum": [kind]}, kind: text()}));
    let untagged = |kind: &str| object(json!({"type": text(), kind: text()}));
    let choice =
        |branches: Value| thing(json!({"thing": object(json!({"choice": {"oneOf": branches}}))}));
    let titled = |title: &str, own: &str| json!({"title": title, "type": "object", "properties": {own: text()}});
    let page = |with: bool| {
        let mut list = object(json!({
            "data": {"type": "array", "items": text()},
            "total_pages": {"type": "integer"}, "page": {"type": "integer"},
        }));
        if !with {
            list["properties"] =
                json!({"data": {"type": "array", "items": text()}, "other": text()});
        }
        thing(json!({"thing": list}))
    };
    vec![
        of(
            "schema-direction-changed",
            "schema-direction-changed",
            document(
                json!({"thing": needed(), "more": plain()}),
                reference("thing"),
                Some(reference("more")),
            ),
            document(
                json!({"thing": needed(), "more": object(json!({"a": text(), "b": reference("thing")}))}),
                reference("thing"),
                Some(reference("more")),
            ),
        ),
        of(
            "schema-became-recursive",
            "schema-no-longer-recursive",
            document(
                json!({"thing": plain(), "part": object(json!({"whole": reference("thing")}))}),
                reference("part"),
                None,
            ),
            document(
                json!({
                    "thing": object(json!({"a": text(), "part": reference("part")})),
                    "part": object(json!({"whole": reference("thing")})),
                }),
                reference("part"),
                None,
            ),
        ),
        of(
            "schema-became-alias",
            "schema-no-longer-alias",
            thing(either(plain())),
            thing(either(text())),
        ),
        of(
            "inline-type-derived-name-changed",
            "inline-type-derived-name-changed",
            thing(json!({"thing": object(json!({"a": titled("A special order", "p")}))})),
            thing(json!({
                "thing": object(json!({"a": titled("A special order", "p")})),
                "other": object(json!({"a": titled("A special order", "q")})),
            })),
        ),
        of(
            "pagination-style-changed",
            "pagination-style-changed",
            page(true),
            page(false),
        ),
        of(
            "property-name-collision-in-rust",
            "property-name-collision-in-rust",
            thing(json!({"thing": object(json!({"foo_bar": text()}))})),
            thing(json!({"thing": object(json!({"fooBar": text(), "foo_bar": text()}))})),
        ),
        of(
            "property-order-changed",
            "property-order-changed",
            document(
                json!({"thing": plain(), "more": {"type": "object", "required": ["a", "b"], "properties": {"a": text(), "b": text()}}}),
                reference("thing"),
                Some(reference("more")),
            ),
            document(
                json!({"thing": plain(), "more": {"type": "object", "required": ["a", "b"], "properties": {"b": text(), "a": text()}}}),
                reference("thing"),
                Some(reference("more")),
            ),
        ),
        of(
            "variant-became-ambiguous",
            "variant-no-longer-ambiguous",
            choice(json!([tagged("one"), tagged("two")])),
            choice(json!([untagged("one"), untagged("two")])),
        ),
        // Two branches that take the very same values.
        of(
            "variant-became-ambiguous",
            "variant-no-longer-ambiguous",
            choice(json!([untagged("one"), untagged("two")])),
            choice(json!([untagged("one"), untagged("one")])),
        ),
        of(
            "variant-name-derivation-changed",
            "variant-name-derivation-changed",
            thing(json!({
                "thing": object(json!({"choice": {"oneOf": [reference("red_order"), reference("blue_order")]}})),
                "red_order": object(json!({"p": text()})), "blue_order": object(json!({"q": text()})),
                "note": object(json!({"r": text()})),
            })),
            thing(json!({
                "thing": object(json!({"choice": {"oneOf": [reference("red_order"), reference("blue_order"), reference("note")]}})),
                "red_order": object(json!({"p": text()})), "blue_order": object(json!({"q": text()})),
                "note": object(json!({"r": text()})),
            })),
        ),
        of(
            "operation-id-collision-after-casing",
            "operation-id-collision-after-casing",
            thing(json!({"thing": plain()})),
            {
                let mut new = thing(json!({"thing": plain()}));
                let mut paths = new["paths"].take();
                let mut twin = paths["/things"].clone();
                twin["post"]["operationId"] = json!("get_thing");
                new["paths"] = json!({"/earlier": twin, "/things": paths["/things"].take()});
                new
            },
        ),
    ]
}

fn side(value: &Value) -> Side {
    let loaded = LoadedSpec::of_value(value.clone(), "small")
        .expect("a description")
        .with_client(&crate::client::client());
    Side::new(&loaded, "small", "small").expect("it compiles")
}

#[test]
fn what_follows_in_rust_is_told_under_its_name_both_ways() {
    let mut problems = Vec::new();
    for one in all() {
        let (old, new) = (side(&one.old), side(&one.new));
        for (rule, report) in [
            (one.there, compare(&old, &new, Event::Upgrade)),
            (one.back, compare(&new, &old, Event::Upgrade)),
        ] {
            let found: Vec<&str> = report.changes.iter().map(|c| c.rule.name()).collect();
            if !found.contains(&rule) || !report.unexplained.is_empty() {
                problems.push(format!("{rule}: {found:?} {:?}", report.unexplained));
            }
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}
