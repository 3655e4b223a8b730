//! Lists and maps of themselves: any depth accepts the same JSON, but Rust has another type for each.

use intercom_diff::{RustVerdict, WireVerdict};
use serde_json::{Value, json};

use super::{both, property, to, told, with};

fn list(items: Value) -> Value {
    json!({"type": "array", "items": items})
}

fn map(values: Value) -> Value {
    json!({"type": "object", "additionalProperties": values})
}

/// A property that is a `nest`, and perhaps an `other`.
fn nests(nest: Value, other: Option<Value>) -> Value {
    let mut out = property(to("nest"));
    let schemas = &mut out["components"]["schemas"];
    schemas["nest"] = nest;
    if let Some(other) = other {
        schemas["other"] = other;
    }
    out
}

#[test]
fn another_depth_of_a_circle_is_another_type_and_the_same_json() {
    let nest = || to("nest");
    let other = || to("other");
    let pairs = [
        (
            "a list",
            nests(list(nest()), None),
            nests(list(list(nest())), None),
        ),
        (
            "two and three lists",
            nests(list(list(nest())), None),
            nests(list(list(list(nest()))), None),
        ),
        (
            "a map",
            nests(map(nest()), None),
            nests(map(map(nest())), None),
        ),
        (
            "a list of maps",
            nests(list(map(nest())), None),
            nests(list(map(list(map(nest())))), None),
        ),
        (
            "elements in a wrapper",
            nests(list(json!({"allOf": [nest()]})), None),
            nests(list(list(json!({"allOf": [nest()]}))), None),
        ),
        (
            "through another schema",
            nests(list(other()), Some(list(nest()))),
            nests(list(list(other())), Some(list(nest()))),
        ),
        (
            "through another name",
            nests(list(other()), Some(nest())),
            nests(list(list(other())), Some(nest())),
        ),
    ];
    for (case, old, new) in pairs {
        let rules = ["named-ref-to-inline-object", "inline-object-to-named-ref"];
        for (report, rule) in both(case, &old, &new).iter().zip(rules) {
            let [change] = report.changes.as_slice() else {
                panic!("{case}: {:?}", report.changes);
            };
            assert_eq!(change.rule.name(), rule, "{case}");
            assert_eq!(change.wire.worst(), WireVerdict::Compatible, "{case}");
            assert_eq!(change.rust, RustVerdict::CompileBreak, "{case}");
            let [item] = change.items.as_slice() else {
                panic!("{case}: {:?}", change.items);
            };
            assert_ne!(item.old, item.new, "{case}");
        }
    }
}

#[test]
fn what_else_differs_in_a_circle_is_told_beside_its_depth() {
    let nest = || to("nest");
    let limited = |schema: Value| with(schema, "maxItems", json!(3));
    let nullable = |schema: Value| with(schema, "nullable", json!(true));
    let three = || nests(list(list(list(nest()))), None);
    let pairs = [
        ("a limit", nests(limited(list(nest())), None), "maxItems"),
        (
            "a limit of the elements",
            nests(list(limited(list(nest()))), None),
            "maxItems",
        ),
        (
            "null in the elements",
            nests(list(nullable(list(nest()))), None),
            "null",
        ),
        ("null", nests(nullable(list(nest())), None), "null"),
    ];
    for (case, new, word) in pairs {
        for report in both(case, &three(), &new) {
            let titles: Vec<&String> = report.changes.iter().map(|c| &c.title).collect();
            assert!(
                titles.iter().any(|t| t.contains(word)),
                "{case}: {titles:?}"
            );
            assert_ne!(told(&report), [], "{case}");
        }
    }
}

#[test]
fn a_part_that_says_nothing_in_a_circle_is_explained() {
    let nest = || to("nest");
    let beside = |schema: Value| with(schema, "allOf", json!([{}]));
    let wrapped = || json!({"allOf": [nest()]});
    let rules = ["inline-object-to-named-ref", "schema-became-alias"];
    for of in [list, map] {
        let old = nests(of(beside(of(nest()))), None);
        let new = nests(beside(of(wrapped())), None);
        let [there, _] = both("a part", &old, &new);
        for (name, ..) in there.changes.iter().map(|c| (c.rule.name(), &c.title)) {
            assert!(rules.contains(&name), "{name}");
        }
    }
}

#[test]
fn a_circle_of_two_schemas_that_is_broken_in_both_is_explained() {
    let (one, other) = (|| to("nest"), || to("other"));
    let null = |schema: Value| with(schema, "nullable", json!(true));
    let part = |schema: Value| json!({"allOf": [schema]});
    let pairs = [
        (
            (part(other()), list(list(other()))),
            (list(other()), null(list(other()))),
        ),
        (
            (part(other()), null(list(one()))),
            (null(list(other())), list(list(other()))),
        ),
        (
            (part(other()), list(list(one()))),
            (null(list(one())), list(one())),
        ),
        (
            (part(other()), list(list(other()))),
            (list(map(one())), list(one())),
        ),
        (
            (null(list(other())), list(one())),
            (list(list(other())), list(list(one()))),
        ),
    ];
    for ((a, b), (c, d)) in pairs {
        let case = format!("{a}, {b} and {c}, {d}");
        for report in both(&case, &nests(a, Some(b)), &nests(c, Some(d))) {
            assert_ne!(report.changes, [], "{case}");
        }
    }
}

#[test]
fn a_property_that_held_its_own_schema_and_is_any_json_is_told_once() {
    let holding = |x: Value| json!({"type": "object", "properties": {"x": x}});
    let null = json!({"nullable": true});
    let (old, new) = (nests(holding(to("nest")), None), nests(holding(null), None));
    for report in both("a circle that breaks", &old, &new) {
        let about_null = report.changes.iter().filter(|c| c.title.contains("null"));
        assert_ne!(about_null.count(), 0);
    }
}
