//! What a composition narrows or widens, and what nobody can say.

use intercom_diff::{Event, Side, WireVerdict, compare};
use intercom_generator::spec::LoadedSpec;
use serde_json::{Value, json};

use super::{both, property, query, to, told, whole, with};

#[test]
fn what_a_part_narrows_breaks_requests_and_what_it_widens_responses() {
    let object = |of: Value| whole(json!({"allOf": [to("base"), of]}));
    let x = |schema: Value| {
        whole(json!({"type": "object", "required": ["x"], "properties": {"x": schema}}))
    };
    let pairs = [
        (
            "required by a part",
            whole(to("base")),
            object(json!({"required": ["id"]})),
            "optional-to-required",
            "required-to-optional",
        ),
        (
            "closed by a part",
            whole(to("base")),
            object(json!({"additionalProperties": false})),
            "open-to-closed",
            "closed-to-open",
        ),
        (
            "a shorter string",
            property(to("code")),
            property(json!({"allOf": [to("code"), {"maxLength": 10}]})),
            "constraint-tightened",
            "constraint-loosened",
        ),
        (
            "a pattern of a part",
            property(to("code")),
            property(json!({"allOf": [to("code"), {"pattern": "^a"}]})),
            "constraint-tightened",
            "constraint-loosened",
        ),
        (
            "a divisor of a part",
            property(json!({"type": "integer"})),
            property(json!({"allOf": [{"type": "integer"}, {"multipleOf": 3}]})),
            "constraint-tightened",
            "constraint-loosened",
        ),
        (
            "a multiple of the divisor",
            property(json!({"type": "number", "multipleOf": 0.01})),
            property(json!({"type": "number", "multipleOf": 0.1})),
            "constraint-tightened",
            "constraint-loosened",
        ),
        (
            "fewer values",
            property(to("state")),
            property(json!({"allOf": [to("state"), {"enum": ["lent", "here"]}]})),
            "enum-value-removed",
            "enum-value-added",
        ),
        (
            "an integer among numbers",
            property(json!({"type": "number"})),
            property(json!({"allOf": [{"type": "number"}, {"type": "integer"}]})),
            "number-to-integer",
            "integer-to-number",
        ),
        (
            "anything that becomes a string elsewhere",
            property(json!({"not": {"enum": ["x"]}})),
            property(to("code")),
            "any-to-typed",
            "typed-to-any",
        ),
        (
            "null no longer beside a reference",
            x(json!({"allOf": [to("book")], "nullable": true})),
            x(to("book")),
            "became-not-nullable",
            "became-nullable",
        ),
        (
            "an exclusive bound",
            property(json!({"type": "integer", "minimum": 0})),
            property(json!({"type": "integer", "minimum": 0, "exclusiveMinimum": true})),
            "constraint-tightened",
            "constraint-loosened",
        ),
        (
            "values once only",
            property(json!({"type": "array", "items": {"type": "string"}})),
            property(json!({"type": "array", "items": {"type": "string"}, "uniqueItems": true})),
            "constraint-tightened",
            "constraint-loosened",
        ),
    ];
    for (case, old, new, narrows, widens) in pairs {
        let [there, back] = both(case, &old, &new);
        let (there, back) = (told(&there), told(&back));
        assert!(!there.is_empty() && !back.is_empty(), "{case}");
        assert!(
            there.iter().all(|(rule, ..)| rule.contains(narrows)),
            "{case}: {there:?}"
        );
        assert!(
            back.iter().all(|(rule, ..)| rule.contains(widens)),
            "{case}: {back:?}"
        );
        let worst = |told: &[(&str, WireVerdict, WireVerdict)]| {
            let request = told.iter().map(|t| t.1).max();
            (request, told.iter().map(|t| t.2).max())
        };
        // Nobody knows of a response whether more of its values are sent than before, but that they may be.
        let (request, response) = worst(&there);
        assert_eq!(request, Some(WireVerdict::Breaking), "{case}: {there:?}");
        assert_ne!(response, Some(WireVerdict::Breaking), "{case}: {there:?}");
        let (request, response) = worst(&back);
        assert_ne!(request, Some(WireVerdict::Breaking), "{case}: {back:?}");
        let heard = [
            WireVerdict::Unknown,
            WireVerdict::Breaking,
            WireVerdict::Compatible,
        ];
        assert!(
            response.is_some_and(|r| heard.contains(&r)),
            "{case}: {back:?}"
        );
    }
}

#[test]
fn a_requirement_of_one_body_concerns_that_body_alone() {
    let sent = |schema: Value| {
        let mut new = whole(to("base"));
        new["paths"]["/in"]["post"]["requestBody"]["content"]["application/json"]["schema"] =
            schema;
        new
    };
    let [there, back] = both(
        "one of two uses",
        &sent(to("base")),
        &sent(json!({"allOf": [to("base"), {"required": ["id"]}]})),
    );
    let (there, back) = (told(&there), told(&back));
    let none = WireVerdict::None;
    assert_eq!(
        there,
        [("request-optional-to-required", WireVerdict::Breaking, none)]
    );
    assert_eq!(
        back,
        [(
            "request-required-to-optional",
            WireVerdict::Compatible,
            none
        )]
    );
}

#[test]
fn what_moved_neither_way_is_unknown() {
    let pairs = [
        (
            "another pattern",
            property(json!({"type": "string", "pattern": "^b"})),
            property(json!({"type": "string", "pattern": "^a"})),
        ),
        (
            "another pattern of a parameter",
            query(json!({"type": "string", "pattern": "^b"})),
            query(json!({"type": "string", "pattern": "^a"})),
        ),
        (
            "a divisor that does not divide",
            property(json!({"type": "integer", "multipleOf": 4})),
            property(json!({"type": "integer", "multipleOf": 6})),
        ),
        (
            "another refusal beside a reference",
            property(json!({"allOf": [to("code")], "not": {"enum": ["y"]}})),
            property(json!({"allOf": [to("code")], "not": {"enum": ["x"]}})),
        ),
        (
            "a refusal that comes beside a reference",
            property(to("code")),
            property(json!({"allOf": [to("code")], "not": {"enum": ["x"]}})),
        ),
    ];
    for (case, old, new) in pairs {
        for report in both(case, &old, &new) {
            let request = told(&report).iter().map(|t| t.1).max();
            assert_eq!(request, Some(WireVerdict::Unknown), "{case}");
        }
    }
}

#[test]
fn a_format_is_judged_alike_in_bodies_and_parameters() {
    for (from, into) in [("int32", "int64"), ("date-time", "date"), ("uuid", "email")] {
        let kind = if from == "int32" { "integer" } else { "string" };
        let of = |format: &str| json!({"type": kind, "format": format});
        let verdicts = [property, query].map(|place| {
            let reports = both(from, &place(of(from)), &place(of(into)));
            reports.map(|report| told(&report).iter().map(|t| t.1).max())
        });
        assert_eq!(verdicts[0], verdicts[1], "{from} to {into}");
    }
}

#[test]
fn every_keyword_that_gives_way_to_a_composition_is_explained() {
    let part = json!({"type": "object", "properties": {"a": {"type": "string"}}});
    let keywords = [
        ("not", json!({"type": "string"})),
        ("xml", json!({"name": "x"})),
        ("title", json!("T")),
        ("pattern", json!("a")),
        ("default", json!(1)),
        ("discriminator", json!({"propertyName": "kind"})),
        ("externalDocs", json!({"url": "http://x"})),
        ("enum", json!(["a"])),
        ("minimum", json!(1)),
        ("required", json!(["q"])),
        ("required", json!(["id"])),
        ("properties", json!({})),
        ("additionalProperties", json!(false)),
        ("nullable", json!(true)),
        ("writeOnly", json!(true)),
        ("x-y", json!(1)),
    ];
    for (keyword, value) in keywords {
        let alone = json!({keyword: value});
        let composed = json!({"allOf": [to("base"), part]});
        let beside = with(composed.clone(), keyword, value);
        for new in [to("base"), to("code"), composed] {
            for old in [&alone, &beside] {
                let pair = (property(old.clone()), property(new.clone()));
                let sides = [&pair.0, &pair.1].map(|value| {
                    let loaded =
                        LoadedSpec::of_value(value.clone(), "library").expect("a description");
                    Side::tolerant(&loaded, "library", "library")
                });
                let [old, new] = &sides;
                for (from, into) in [(old, new), (new, old)] {
                    let report = compare(from, into, Event::Upgrade);
                    assert_eq!(report.unexplained, [], "{keyword}");
                }
            }
        }
    }
}

#[test]
fn a_requirement_beside_a_reference_makes_a_type_of_its_own() {
    let plain = json!({"allOf": [to("base")]});
    let typed = json!({"type": "object", "nullable": true, "allOf": [to("base")]});
    let pairs = [plain, typed].map(|old| {
        let new = with(old.clone(), "required", json!(["id"]));
        (property(old), property(new))
    });
    for report in pairs
        .iter()
        .flat_map(|(old, new)| both("required beside a reference", old, new))
    {
        let rules = told(&report).into_iter().map(|(rule, ..)| rule);
        let required = ["optional-to-required", "required-to-optional"];
        let rules: Vec<&str> = rules.collect();
        assert!(!rules.is_empty());
        assert!(
            rules
                .iter()
                .all(|rule| required.iter().any(|end| rule.ends_with(end))),
            "{rules:?}"
        );
    }
}

#[test]
fn an_empty_map_of_properties_beside_a_union_is_explained() {
    let kinds = json!({"oneOf": [to("map"), to("print")]});
    let old = whole(kinds.clone());
    let new = whole(with(kinds, "properties", json!({})));
    both("an empty map", &old, &new);
}

#[test]
fn what_a_component_requires_of_the_kinds_beside_it_is_told_of_the_component() {
    let kinds =
        || json!({"oneOf": [to("map"), to("print")], "discriminator": {"propertyName": "kind"}});
    let of = |limit: Value| {
        let mut out = property(json!({"allOf": [kinds(), to("limit")]}));
        let needs = json!({"oneOf": [{"type": "object", "required": ["ink"]}]});
        out["components"]["schemas"]["needs"] = needs;
        out["components"]["schemas"]["limit"] = limit;
        out
    };
    let inked = json!({"type": "object", "required": ["kind"], "properties": {
        "kind": {"type": "string", "enum": ["map"]},
        "ink": {"type": "string"},
    }});
    let (old, new) = (
        of(json!({"anyOf": [inked, kinds()]})),
        of(json!({"oneOf": [with(to("needs"), "nullable", json!(true))]})),
    );
    for report in both("a component beside", &old, &new) {
        let mut changes = report.changes.iter();
        assert!(changes.any(|c| c.pointer() == "/components/schemas/limit"));
    }
}
