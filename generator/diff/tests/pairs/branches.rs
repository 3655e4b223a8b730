//! Unions with equal branches, of which some change: which branch is which is told by where it stands.

use intercom_diff::{Report, WireVerdict};
use serde_json::{Value, json};

use super::{both, property, to, told};

fn object(a: Value) -> Value {
    json!({"type": "object", "properties": {"a": a}})
}

fn string() -> Value {
    json!({"type": "string"})
}

/// A property that is this schema, with the components `same` and `equal`.
fn beside(schema: Value, equal: Value) -> Value {
    let mut out = property(schema);
    let schemas = &mut out["components"]["schemas"];
    schemas["same"] = object(string());
    schemas["equal"] = equal;
    out
}

/// The rules and places of all changes.
fn places(report: &Report) -> Vec<(&'static str, &str)> {
    let changes = report.changes.iter();
    changes.map(|c| (c.rule.name(), c.pointer())).collect()
}

#[test]
fn of_equal_branches_the_one_that_changed_is_told() {
    let text = || object(string());
    let list = || object(json!({"type": "array", "items": string()}));
    let lists: [(&str, Vec<usize>, usize); 6] = [
        ("the second", vec![1], 2),
        ("the first", vec![0], 2),
        ("both", vec![0, 1], 2),
        ("the first of three", vec![0], 3),
        ("the second of three", vec![1], 3),
        ("two of three", vec![0, 2], 3),
    ];
    for keyword in ["oneOf", "anyOf"] {
        for (case, changed, count) in &lists {
            let union = |other: &dyn Fn() -> Value| {
                let branches = (0..*count).map(|at| match changed.contains(&at) {
                    true => other(),
                    false => text(),
                });
                json!({keyword: branches.collect::<Vec<_>>()})
            };
            let (old, new) = (property(union(&text)), property(union(&list)));
            let rules = ["scalar-to-array", "array-to-scalar"];
            for (report, rule) in both(case, &old, &new).iter().zip(rules) {
                // One place of the request and one of the response for each branch.
                let told = places(report);
                assert_eq!(told.len(), 2 * changed.len(), "{keyword}, {case}: {told:?}");
                for (name, at) in told {
                    assert_eq!(name, rule, "{keyword}, {case}");
                    let is_in =
                        |branch: &usize| at.ends_with(&format!("/{keyword}/{branch}/properties/a"));
                    assert!(changed.iter().any(is_in), "{keyword}, {case}: {at}");
                }
            }
        }
    }
}

#[test]
fn equal_branches_that_become_something_else_are_explained() {
    let text = || object(string());
    let same = || to("same");
    let others = [
        object(json!({"type": "array", "items": string()})),
        object(json!({"type": "integer"})),
        object(text()),
        json!({"type": "object", "properties": {"b": {"type": "integer"}, "c": {"type": "array", "items": string()}}}),
        json!({"type": "object", "required": ["a"], "properties": {"a": {"type": "array", "items": string()}, "b": string()}}),
        json!({"type": "array", "items": text()}),
        string(),
    ];
    for keyword in ["oneOf", "anyOf"] {
        let union = |branches: Vec<Value>| json!({keyword: branches});
        for other in &others {
            let other = || other.clone();
            let pairs = [
                (union(vec![text(), text()]), union(vec![text(), other()])),
                (union(vec![text(), text()]), union(vec![other(), other()])),
                (union(vec![text(), text()]), union(vec![other()])),
                (union(vec![text(), other()]), union(vec![other(), text()])),
                (
                    union(vec![text(), other(), text()]),
                    union(vec![other(), text(), other()]),
                ),
                (
                    union(vec![text(), text(), text()]),
                    union(vec![other(), text(), other()]),
                ),
                (union(vec![same(), same()]), union(vec![same(), other()])),
                (union(vec![same(), text()]), union(vec![other(), same()])),
                (
                    union(vec![same(), text(), text()]),
                    union(vec![other(), same(), same()]),
                ),
                (
                    union(vec![same(), same()]),
                    union(vec![to("equal"), same()]),
                ),
                (
                    union(vec![to("equal"), string()]),
                    union(vec![same(), same(), string()]),
                ),
                (text(), union(vec![text(), other()])),
                (union(vec![other()]), union(vec![text()])),
                (
                    union(vec![text(), text()]),
                    union(vec![json!({"oneOf": [other()]})]),
                ),
            ];
            for (old, new) in pairs {
                let case = format!("{old} and {new}");
                let (before, after) = (beside(old, text()), beside(new, other()));
                both(&case, &before, &after);
            }
        }
    }
}

#[test]
fn a_component_in_a_choice_of_one_is_another_name_for_it() {
    let chosen = |schema: Value| {
        let mut out = property(to("book"));
        out["components"]["schemas"]["book"] = schema;
        out
    };
    let book = json!({"type": "object", "properties": {"isbn": string()}});
    for keyword in ["oneOf", "anyOf"] {
        let old = chosen(book.clone());
        let new = chosen(json!({keyword: [book]}));
        for report in both(keyword, &old, &new) {
            let worst = report.changes.iter().map(|c| c.wire.worst()).max();
            assert_eq!(worst, Some(WireVerdict::None), "{keyword}");
        }
    }
}

#[test]
fn a_value_that_is_always_the_same_is_not_sent_unasked_from_a_choice() {
    let kind = || json!({"type": "string", "enum": ["map"]});
    let always = [
        kind(),
        json!({"allOf": [kind(), {}]}),
        json!({"allOf": [{"allOf": [kind()]}, {"type": "string"}]}),
    ];
    let choices = [
        json!({"oneOf": [kind()]}),
        json!({"anyOf": [{"allOf": [{"allOf": [{"type": "string"}, {}]}, kind()]}]}),
    ];
    let rules = ["no-longer-single-value-enum", "became-single-value-enum"];
    for old in &always {
        for new in &choices {
            let case = format!("{old} and {new}");
            let reports = both(&case, &property(old.clone()), &property(new.clone()));
            for (report, rule) in reports.iter().zip(rules) {
                let compatible = WireVerdict::Compatible;
                assert_eq!(
                    told(report),
                    [(rule, compatible, WireVerdict::None)],
                    "{case}"
                );
            }
        }
    }
}

#[test]
fn null_between_two_wrappers_is_told() {
    let flagged = |flag: bool| {
        let inner = match flag {
            true => json!({"oneOf": [to("state")], "nullable": true}),
            false => json!({"oneOf": [to("state")]}),
        };
        property(json!({"oneOf": [inner]}))
    };
    for report in both("null", &flagged(false), &flagged(true)) {
        let titles: Vec<&String> = report.changes.iter().map(|c| &c.title).collect();
        assert!(titles.iter().any(|t| t.contains("null")), "{titles:?}");
    }
}

#[test]
fn a_union_yields_to_a_type_that_comes_beside_it() {
    let union = json!({"oneOf": [string(), {"type": "integer"}]});
    for beside in [json!({"type": "boolean"}), to("code")] {
        let old = property(json!({"allOf": [union]}));
        let new = property(json!({"allOf": [union, beside]}));
        for (report, rule) in both("a type", &old, &new)
            .iter()
            .zip(["union-to-single", "single-to-union"])
        {
            assert!(
                told(report).iter().all(|(name, ..)| *name == rule),
                "{:?}",
                told(report)
            );
            assert_ne!(told(report), []);
        }
    }
}

/// The types of branches that stand in both descriptions are there while something refers to them.
#[test]
fn the_types_of_branches_come_and_go_with_the_union() {
    let required = || json!({"type": "object", "required": ["p"]});
    let kinds =
        || json!({"oneOf": [to("map"), to("print")], "discriminator": {"propertyName": "kind"}});
    let or = |other: Value| json!({"anyOf": [kinds(), other]});
    let both_hold = |other: Value| json!({"allOf": [or(other), kinds()]});
    let values = || json!({"type": "string", "enum": ["a", "b"]});
    let properties = [
        (or(json!({})), both_hold(required())),
        (or(json!({"type": "string"})), both_hold(required())),
        (
            or(json!({"anyOf": [{"allOf": [to("state")]}, {"nullable": true}]})),
            both_hold(json!({"oneOf": [required()]})),
        ),
        (or(json!({})), or(json!({"type": "string"}))),
        (or(values()), json!({"anyOf": [{}, values()]})),
    ];
    let components = [
        (
            json!({"oneOf": [object(string()), {"anyOf": [{}]}]}),
            json!({"oneOf": [{"anyOf": [to("map")]}, object(string())]}),
        ),
        (
            or(json!({"type": "string"})),
            json!({"anyOf": [{}, kinds()]}),
        ),
        (
            json!({"oneOf": [{}, {"oneOf": [to("map"), to("print")]}]}),
            json!({"oneOf": [{"anyOf": [to("map"), {}]}, {"oneOf": [to("map"), to("print")]}]}),
        ),
        (
            or(values()),
            json!({"anyOf": [{"anyOf": [{}, values()]}, {"nullable": true}]}),
        ),
    ];
    let properties = properties.map(|pair| <[Value; 2]>::from(pair).map(property));
    let in_component = |schema| beside(to("equal"), schema);
    let components = components.map(|pair| <[Value; 2]>::from(pair).map(in_component));
    for [old, new] in properties.iter().chain(&components) {
        for report in both(&format!("{old} and {new}"), old, new) {
            assert_ne!(told(&report), []);
        }
    }
}
