//! Objects beside unions, and beside the parts that declare what they require: what is required counts for the whole, and
//! the kinds of a union that has anything beside it are types of their own.

use intercom_diff::{Report, WireVerdict};
use serde_json::{Value, json};

use super::{both, library, none, property, to, told, with};

fn needs(name: &str) -> Value {
    json!({"type": "object", "required": [name]})
}

fn all(parts: Value) -> Value {
    json!({ "allOf": parts })
}

fn kinds() -> Value {
    json!({"oneOf": [to("map"), to("print")], "discriminator": {"propertyName": "kind"}})
}

/// The rules about names of types.
fn named(report: &Report) -> Vec<&'static str> {
    let rules = report.changes.iter().map(|c| c.rule.name());
    let about = ["named-ref-to-inline-object", "inline-object-to-named-ref"];
    rules.filter(|rule| about.contains(rule)).collect()
}

#[test]
fn what_is_required_beside_those_that_declare_it_breaks_requests() {
    let scale = json!({"type": "object", "properties": {"scale": {"type": "integer"}}});
    let pairs = [
        (kinds(), all(json!([needs("scale"), kinds()]))),
        (
            kinds(),
            all(json!([
                all(json!([{}, needs("scale")])),
                all(json!([needs("scale"), kinds()]))
            ])),
        ),
        (
            all(json!([{}, kinds()])),
            all(json!([needs("scale"), kinds()])),
        ),
        (kinds(), with(kinds(), "required", json!(["scale"]))),
        (
            all(json!([needs("other"), scale])),
            all(json!([needs("scale"), scale])),
        ),
        (to("base"), all(json!([to("base"), needs("price")]))),
    ];
    for (old, new) in pairs {
        let case = format!("{old} and {new}");
        let [there, back] = both(&case, &property(old), &property(new));
        let verdicts = |report: &Report, rule: &str| {
            let told = told(report).into_iter();
            let told = told.filter(|(name, ..)| name.contains(rule));
            let mut out: Vec<_> = told
                .map(|(_, request, response)| (request, response))
                .collect();
            out.sort();
            out
        };
        let (none, compatible, breaking) = (
            WireVerdict::None,
            WireVerdict::Compatible,
            WireVerdict::Breaking,
        );
        assert_eq!(
            verdicts(&there, "optional-to-required"),
            [(none, compatible), (breaking, none)],
            "{case}"
        );
        assert_eq!(
            verdicts(&back, "required-to-optional"),
            [(none, breaking), (compatible, none)],
            "{case}"
        );
    }
}

#[test]
fn what_every_branch_or_another_part_requires_is_required_anyway() {
    let kind =
        json!({"type": "object", "required": ["kind"], "properties": {"kind": {"type": "string"}}});
    for (old, new) in [
        (kinds(), all(json!([needs("kind"), kinds()]))),
        (kinds(), with(kinds(), "required", json!(["kind"]))),
        (all(json!([{}, kind])), all(json!([needs("kind"), kind]))),
        (
            all(json!([{"type": "object"}, to("map")])),
            all(json!([needs("kind"), to("map")])),
        ),
    ] {
        let case = format!("{old} and {new}");
        for report in both(&case, &property(old), &property(new)) {
            let mut told = told(&report).into_iter();
            let none = WireVerdict::None;
            assert!(told.all(|(_, a, b)| [a, b] == [none; 2]), "{case}");
        }
    }
}

#[test]
fn kinds_of_a_union_with_anything_beside_it_are_types_of_their_own() {
    let ink = json!({"type": "object", "properties": {"ink": {"type": "string"}}});
    for beside in [
        needs("scale"),
        needs("kind"),
        json!({"type": "object"}),
        ink,
    ] {
        let parts = [
            all(json!([beside, kinds()])),
            all(json!([all(json!([beside])), all(json!([{}, kinds()]))])),
        ];
        for new in parts {
            let case = new.to_string();
            let [there, back] = both(&case, &property(kinds()), &property(new));
            // In what is sent and in what is received.
            assert_eq!(named(&there), ["named-ref-to-inline-object"; 2], "{case}");
            assert_eq!(named(&back), ["inline-object-to-named-ref"; 2], "{case}");
        }
    }
    // Nobody refers to components here, or nothing is beside the union.
    let written = json!({"anyOf": [ink_of("a"), ink_of("b")]});
    for (old, new) in [
        (written.clone(), all(json!([needs("ink"), written]))),
        (kinds(), all(json!([{}, kinds()]))),
    ] {
        let case = format!("{old} and {new}");
        for report in both(&case, &property(old), &property(new)) {
            assert_eq!(named(&report), Vec::<&str>::new(), "{case}");
        }
    }
}

fn ink_of(name: &str) -> Value {
    json!({"type": "object", "properties": {"ink": {"type": "string"}, name: {"type": "string"}}})
}

#[test]
fn a_component_whose_kinds_are_types_of_their_own_is_told_once() {
    let shelf = |schema: &Value| {
        let body = json!({"application/json": {"schema": to("shelf")}});
        let mut out = library(json!({
            "/in": {"post": {"operationId": "send", "tags": ["T"], "requestBody": {"required": true, "content": body}, "responses": none()}},
        }));
        out["components"]["schemas"]["shelf"] = schema.clone();
        out
    };
    let (plain, own) = (kinds(), all(json!([needs("scale"), kinds()])));
    let [there, back] = both("a component", &shelf(&plain), &shelf(&own));
    assert_eq!(named(&there), ["named-ref-to-inline-object"]);
    assert_eq!(named(&back), ["inline-object-to-named-ref"]);
}
