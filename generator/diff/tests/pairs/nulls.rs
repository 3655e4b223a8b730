//! Null that is a value on both sides is not told, whichever schema says so.

use intercom_diff::{Report, WireVerdict};
use serde_json::{Value, json};

use super::{both, property, to, told, with};

/// A property that is this schema, with components that may be null.
fn of(schema: &Value) -> Value {
    let mut out = property(schema.clone());
    let schemas = &mut out["components"]["schemas"];
    schemas["maybe"] = json!({"type": "string", "nullable": true});
    schemas["other"] = to("maybe");
    schemas["wrapped"] = json!({"allOf": [to("code")], "nullable": true});
    schemas["perhaps"] =
        json!({"type": "object", "nullable": true, "properties": {"a": {"type": "string"}}});
    out
}

fn about_null(report: &Report) -> Vec<(&'static str, &str)> {
    let changes = report.changes.iter();
    let about = changes.filter(|c| c.rule.name().contains("null"));
    about.map(|c| (c.rule.name(), c.title.as_str())).collect()
}

#[test]
fn a_component_that_may_be_null_is_the_same_with_or_without_the_word() {
    let string = json!({"type": "string"});
    let object = json!({"type": "object", "properties": {"a": {"type": "string"}}});
    let groups = [
        vec![
            to("maybe"),
            to("other"),
            with(to("maybe"), "nullable", json!(true)),
            json!({"allOf": [to("maybe")], "nullable": true}),
            json!({"oneOf": [to("other")], "nullable": true}),
            with(string.clone(), "nullable", json!(true)),
            json!({"allOf": [string], "nullable": true}),
        ],
        vec![
            to("perhaps"),
            json!({"allOf": [to("perhaps")], "nullable": true}),
            with(object.clone(), "nullable", json!(true)),
            json!({"allOf": [with(object, "nullable", json!(true))]}),
        ],
        vec![
            to("wrapped"),
            json!({"allOf": [to("wrapped")], "nullable": true}),
            json!({"allOf": [to("code")], "nullable": true}),
            json!({"allOf": [{"allOf": [to("code")], "nullable": true}]}),
        ],
    ];
    for group in groups {
        for old in &group {
            for new in group.iter().filter(|new| *new != old) {
                let case = format!("{old} and {new}");
                for report in both(&case, &of(old), &of(new)) {
                    assert_eq!(about_null(&report), [], "{case}");
                    let worst = report.changes.iter().map(|c| c.wire.worst()).max();
                    assert!(worst <= Some(WireVerdict::Compatible), "{case}: {worst:?}");
                }
            }
        }
    }
}

#[test]
fn null_that_only_a_component_says_is_told_where_it_goes() {
    let string = json!({"type": "string", "maxLength": 20});
    let plain = [string, to("code"), json!({"allOf": [to("code")]})];
    let null = [
        to("wrapped"),
        json!({"allOf": [to("wrapped")]}),
        json!({"allOf": [{"oneOf": [to("code")], "nullable": true}]}),
    ];
    for old in &plain {
        for new in &null {
            let case = format!("{old} and {new}");
            let [there, back] = both(&case, &of(old), &of(new));
            for report in [there, back] {
                let worst = report.changes.iter().map(|c| c.wire.worst()).max();
                assert_eq!(worst, Some(WireVerdict::Breaking), "{case}");
            }
        }
    }
}

#[test]
fn a_name_that_leads_to_listed_values_that_may_be_null_is_told() {
    let written = json!({"type": "string", "enum": ["lent", "here", "lost"], "nullable": true});
    let named = json!({"allOf": [with(to("state"), "nullable", json!(true))]});
    let rules = ["inline-object-to-named-ref", "named-ref-to-inline-object"];
    for (report, rule) in both("a name", &of(&written), &of(&named)).iter().zip(rules) {
        let told: Vec<&str> = report.changes.iter().map(|c| c.rule.name()).collect();
        assert!(
            !told.is_empty() && told.iter().all(|name| *name == rule),
            "{told:?}"
        );
    }
}

#[test]
fn null_in_a_wrapper_with_parts_that_say_nothing_is_the_same() {
    let nothing = [
        json!({}),
        json!({"description": "A sentence.", "title": "Words", "example": 1}),
        json!({"allOf": [{}]}),
        json!({"anyOf": [{}]}),
        json!({"oneOf": [{"anyOf": [{}, {}]}]}),
        to("nothing"),
    ];
    let described = |schema: &Value| {
        let mut out = of(schema);
        let schemas = &mut out["components"]["schemas"];
        schemas["nothing"] = json!({"description": "A sentence."});
        schemas["choice"] = json!({"anyOf": [to("perhaps")]});
        schemas["either"] = json!({"oneOf": [to("perhaps"), to("book")], "nullable": true});
        schemas["behind"] = json!({"allOf": [to("wrapped")]});
        out
    };
    for name in ["maybe", "other", "behind", "choice", "either"] {
        for part in &nothing {
            for wrapper in [
                json!({"allOf": [to(name), part]}),
                json!({"allOf": [part, {"anyOf": [to(name)]}, {}]}),
                json!({"oneOf": [{"allOf": [{"allOf": [to(name)]}, part]}]}),
                json!({"allOf": [part], "anyOf": [to(name)]}),
            ] {
                let case = format!("{} and {wrapper}", to(name));
                for report in both(&case, &described(&to(name)), &described(&wrapper)) {
                    assert_eq!(about_null(&report), [], "{case}");
                    assert_eq!(told(&report), [], "{case}");
                }
            }
        }
    }
}

#[test]
fn one_value_or_null_that_becomes_a_name_is_told_as_both() {
    let described = |schema: &Value| {
        let mut out = of(schema);
        out["components"]["schemas"]["sort"] = to("kind");
        out["components"]["schemas"]["kind"] = json!({"type": "string", "enum": ["map"]});
        out
    };
    let written = json!({"type": "string", "enum": ["map"], "nullable": true});
    for named in ["sort", "kind"] {
        let reports = both(named, &described(&written), &described(&to(named)));
        for report in reports {
            assert_ne!(about_null(&report), [], "{named}");
        }
    }
}
