//! What stands in other wrappers or is put together in another way is the same type under another name.

use serde_json::{Value, json};

use super::{both, property, to, told, with};

fn string() -> Value {
    json!({"type": "string"})
}

fn object(name: &str) -> Value {
    json!({"type": "object", "properties": {name: string()}})
}

fn list(items: Value) -> Value {
    json!({"type": "array", "items": items})
}

/// Rule names of both ways, for a property that is one schema and the other.
fn rules(case: &str, old: Value, new: Value) -> [Vec<&'static str>; 2] {
    let reports = both(case, &property(old), &property(new));
    reports.map(|report| report.changes.iter().map(|c| c.rule.name()).collect())
}

#[test]
fn a_union_in_a_wrapper_of_its_own_is_called_otherwise_at_most() {
    let union = json!({"oneOf": [to("map"), to("print")]});
    let names = [
        "inline-type-derived-name-changed",
        "variant-name-derivation-changed",
    ];
    for (keyword, wrapper) in [
        ("oneOf", "allOf"),
        ("oneOf", "anyOf"),
        ("anyOf", "allOf"),
        ("anyOf", "oneOf"),
    ] {
        let old = json!({keyword: [to("book"), union]});
        let new = json!({keyword: [to("book"), {wrapper: [union]}]});
        for told in rules(keyword, old, new) {
            assert!(told.iter().all(|rule| names.contains(rule)), "{told:?}");
        }
    }
}

#[test]
fn a_type_that_is_put_together_by_other_parts_is_called_otherwise_at_most() {
    let state = json!({"type": "string", "enum": ["a", "b"]});
    let pairs = [
        (
            json!({"oneOf": [state], "nullable": true}),
            json!({"allOf": [state], "nullable": true}),
        ),
        (
            state.clone(),
            json!({"oneOf": [{"anyOf": [{"allOf": [state]}]}]}),
        ),
        (
            json!({"allOf": [object("a")]}),
            json!({"allOf": [object("a"), {}]}),
        ),
    ];
    let wraps: [fn(Value) -> Value; 3] = [
        |schema| schema,
        list,
        |schema| json!({"type": "object", "additionalProperties": schema}),
    ];
    for (old, new) in pairs {
        for wrap in wraps {
            let case = format!("{old} and {new}");
            for told in rules(&case, wrap(old.clone()), wrap(new.clone())) {
                let name = "inline-type-derived-name-changed";
                assert!(told.iter().all(|rule| *rule == name), "{case}: {told:?}");
            }
        }
    }
}

#[test]
fn what_takes_the_place_and_the_name_of_a_branch_is_told_with_the_branch() {
    let elements = [
        json!({"allOf": [to("base"), {}]}),
        json!({"allOf": [to("base"), to("book")]}),
        json!({"allOf": [object("a"), object("b")]}),
    ];
    for element in elements {
        for keyword in ["oneOf", "anyOf"] {
            let union = |of: Value| json!({keyword: [list(of), string()]});
            let case = format!("{element}");
            both(
                &case,
                &property(union(element.clone())),
                &property(union(object("q"))),
            );
        }
    }
}

#[test]
fn any_of_within_any_of_is_compared_branch_by_branch() {
    let needs = json!({"type": "object", "required": ["a"]});
    let typed = with(object("a"), "required", json!(["a"]));
    let union = json!({"oneOf": [needs, string()]});
    let any = |branches: Value| json!({"anyOf": branches});
    let pairs = [
        (
            any(json!([needs, any(json!([needs]))])),
            any(json!([typed, needs])),
        ),
        (
            any(json!([any(json!([typed, string()])), needs])),
            any(json!([needs, needs])),
        ),
        (
            any(json!([union, union])),
            any(json!([any(json!([to("book"), string()])), union])),
        ),
        (
            any(json!([any(json!([to("book"), to("code")]))])),
            any(
                json!([{"oneOf": [to("map"), to("print")], "discriminator": {"propertyName": "kind"}}]),
            ),
        ),
    ];
    for (old, new) in pairs {
        let case = format!("{old} and {new}");
        for report in both(&case, &property(old), &property(new)) {
            assert_ne!(told(&report), [], "{case}");
        }
    }
}

#[test]
fn a_choice_of_one_is_of_the_type_that_it_is_a_choice_of() {
    let pairs = [
        (
            json!({"oneOf": [string()]}),
            json!({"oneOf": [with(list(json!({})), "allOf", json!([{}]))]}),
        ),
        (
            json!({"oneOf": [{"allOf": [{"anyOf": [string()]}, {}]}]}),
            json!({"allOf": [{"oneOf": [{"allOf": [{"type": "integer"}, {}]}]}]}),
        ),
        (
            json!({"anyOf": [{"oneOf": [{}]}]}),
            json!({"oneOf": [{"type": "integer"}]}),
        ),
        (
            json!({"type": "object", "required": ["p"]}),
            json!({"allOf": [{}, {}]}),
        ),
    ];
    for (old, new) in pairs {
        let case = format!("{old} and {new}");
        for report in both(&case, &property(old), &property(new)) {
            assert_ne!(told(&report), [], "{case}");
        }
    }
}

#[test]
fn one_value_is_a_type_a_constant_or_a_string_by_how_it_is_put_together() {
    let of = |schema: Value| {
        let mut out = property(schema);
        out["components"]["schemas"]["one"] = json!({"type": "string", "enum": ["a"]});
        out
    };
    let forms = [
        to("one"),
        json!({"allOf": [to("one")]}),
        json!({"oneOf": [to("one")]}),
        json!({"anyOf": [{"allOf": [to("one")]}]}),
    ];
    for old in &forms {
        for new in forms.iter().filter(|new| *new != old) {
            let case = format!("{old} and {new}");
            for report in both(&case, &of(old.clone()), &of(new.clone())) {
                for change in &report.changes {
                    let worst = change.wire.worst();
                    assert_eq!(worst, intercom_diff::WireVerdict::Compatible, "{case}");
                }
            }
        }
    }
}

/// What may be any JSON on one side, and one of several kinds on the other.
#[test]
fn a_union_in_a_choice_of_one_among_other_parts_is_told_where_it_comes_or_goes() {
    let one = |of: Value| json!({"oneOf": [of]});
    let any = |of: Value| json!({"anyOf": [of]});
    let values = || json!({"type": "string", "enum": ["a", "b"]});
    let union = || json!({"oneOf": [values(), to("map")]});
    let or_null = |of: Value| with(of, "nullable", json!(true));
    let unions = [
        json!({"allOf": [one(union()), {}]}),
        json!({"allOf": [any(one(union()))]}),
        json!({"allOf": [one(union()), or_null(union())]}),
    ];
    for union in unions {
        for other in [json!({}), json!({"allOf": [{}, {}]})] {
            let case = format!("{union} and {other}");
            let reports = both(&case, &property(union.clone()), &property(other));
            let rules = [
                ["variant-removed", "typed-to-any"],
                ["variant-added", "any-to-typed"],
            ];
            for (report, rules) in reports.iter().zip(rules) {
                let told = told(report);
                assert!(
                    told.iter().any(|(rule, ..)| rules.contains(rule)),
                    "{case}: {told:?}"
                );
            }
        }
    }
}

#[test]
fn a_reference_beside_a_part_that_says_nothing_is_called_by_its_name() {
    let kinds =
        json!({"oneOf": [to("map"), to("print")], "discriminator": {"propertyName": "kind"}});
    let of = |schema: Value| {
        let mut out = property(schema);
        out["components"]["schemas"]["kinds"] = kinds.clone();
        out
    };
    let written_out = of(json!({"allOf": [kinds]}));
    for parts in [json!([to("kinds"), {}]), json!([{}, to("kinds"), {}])] {
        let named = of(json!({"allOf": parts}));
        for report in both(&parts.to_string(), &written_out, &named) {
            assert_eq!(told(&report), [], "{parts}");
            assert_ne!(report.changes, [], "{parts}");
        }
    }
}

#[test]
fn objects_beside_parts_that_say_nothing_are_called_by_their_name() {
    let written =
        json!({"type": "object", "required": ["isbn"], "properties": {"isbn": {"type": "string"}}});
    let of = |schema: &Value| {
        let mut out = property(schema.clone());
        out["components"]["schemas"]["nothing"] = json!({"description": "A sentence."});
        out
    };
    for parts in [
        json!({"allOf": [to("book"), {}]}),
        json!({"allOf": [{"anyOf": [{}, {}]}, {"anyOf": [to("book")]}, to("nothing")]}),
        json!({"oneOf": [{"allOf": [{"oneOf": [to("book")]}, {"description": "A sentence."}]}]}),
    ] {
        let case = parts.to_string();
        for report in both(&case, &of(&written), &of(&parts)) {
            let told = told(&report);
            let rules: Vec<&str> = told.iter().map(|(rule, ..)| *rule).collect();
            assert_eq!(rules, ["schema-direction-changed"], "{case}");
            assert_ne!(report.changes.len(), rules.len(), "{case}");
        }
        for report in both(&case, &of(&to("book")), &of(&parts)) {
            let changes: Vec<_> = report.changes.iter().map(|c| (c.rule, &c.title)).collect();
            assert_eq!(changes, [], "{case}");
        }
    }
}

#[test]
fn a_map_beside_a_union_with_a_branch_of_anything_is_explained_by_its_values() {
    let of = |values: Value| {
        let any =
            json!({"anyOf": [{"anyOf": [{"oneOf": [to("map"), to("print")]}, {}]}, to("base")]});
        let map = json!({"type": "object", "additionalProperties": to("values")});
        let mut out = property(json!({"allOf": [any, {"oneOf": [map]}]}));
        out["components"]["schemas"]["values"] = values;
        out
    };
    let scalars = json!({"oneOf": [{"type": "integer"}, {"type": "string"}]});
    let list = json!({"type": "array", "items": {"oneOf": [{"type": "integer"}, to("base")]}});
    for report in both("a map", &of(scalars), &of(list)) {
        assert_ne!(report.changes, []);
    }
}

/// No value is exactly one of two that take everything.
#[test]
fn a_choice_of_one_among_several_of_anything_is_not_anything() {
    let anything = json!({"anyOf": [{}, {}]});
    let nothing = json!({"oneOf": [{}, {}]});
    for other in [json!({}), json!({"oneOf": [{}]})] {
        for told in rules("nothing", other.clone(), json!({"allOf": [nothing, {}]})) {
            assert!(!told.is_empty(), "{other}");
        }
        let told = rules("anything", anything.clone(), other);
        assert!(told.iter().all(Vec::is_empty), "{told:?}");
    }
}
