//! Several lists of values in one union, and unions of unions with a branch of any JSON: each is what it says together.

use intercom_diff::{Report, RustVerdict};
use serde_json::{Value, json};

use super::{both, property, to};

fn of(schema: &Value) -> Value {
    let mut out = property(schema.clone());
    let schemas = &mut out["components"]["schemas"];
    // Before and behind what they are made of, by name and by place.
    schemas["anything"] = json!({"anyOf": [to("book"), {}]});
    schemas["fate"] = json!({"type": "string", "enum": ["sold", "burnt"]});
    schemas["both"] = json!({"oneOf": [to("fate"), to("state")]});
    out
}

fn list(values: &[&str]) -> Value {
    json!({"type": "string", "enum": values})
}

fn in_rust(report: &Report) -> Vec<&str> {
    let changes = report.changes.iter();
    let broken = changes.filter(|c| c.rust > RustVerdict::None);
    broken.map(|c| c.title.as_str()).collect()
}

#[test]
fn lists_of_values_in_one_union_are_one_list() {
    let one = list(&["a", "b", "c"]);
    for lists in [
        json!([list(&["a", "b"]), list(&["c"])]),
        json!([list(&["a"]), list(&["b"]), list(&["c"])]),
        json!([list(&["a", "b"]), list(&["b", "c"])]),
        json!([list(&["a", "b"]), {"oneOf": [list(&["c"]), list(&["a"])]}]),
        json!([{"type": "string"}, list(&["a"]), list(&["b", "c"])]),
    ] {
        for keyword in ["oneOf", "anyOf"] {
            let union = json!({ keyword: lists });
            for report in both(&union.to_string(), &of(&one), &of(&union)) {
                assert_eq!(in_rust(&report), Vec::<&str>::new(), "{union}");
            }
        }
    }
}

#[test]
fn a_value_of_any_list_of_a_union_is_told() {
    for (old, new) in [
        (
            json!({"oneOf": [list(&["a", "b"]), list(&["c", "d"])]}),
            json!({"oneOf": [list(&["a", "b"]), list(&["c", "e"])]}),
        ),
        (
            json!({"oneOf": [list(&["a"]), list(&["b"])]}),
            json!({"oneOf": [list(&["a"]), list(&["b"]), list(&["c"])]}),
        ),
        (
            json!({"anyOf": [list(&["a"]), {"type": "integer"}]}),
            json!({"anyOf": [list(&["a"]), {"type": "integer"}, list(&["b", "c"])]}),
        ),
        (
            to("both"),
            json!({"oneOf": [to("fate"), to("state"), list(&["torn"])]}),
        ),
    ] {
        for report in both(&format!("{old} and {new}"), &of(&old), &of(&new)) {
            assert_ne!(report.changes, [], "{old} and {new}");
        }
    }
}

#[test]
fn a_union_with_a_branch_of_any_json_by_name_is_any_json() {
    for union in [
        json!({"oneOf": [to("anything"), {"type": "string"}]}),
        json!({"oneOf": [{"type": "string"}, {"anyOf": [to("base"), {}]}]}),
        json!({"anyOf": [{"oneOf": [{"allOf": [to("anything")]}, {"type": "integer"}]}, to("book")]}),
    ] {
        for report in both(&union.to_string(), &of(&json!({})), &of(&union)) {
            assert_eq!(in_rust(&report), Vec::<&str>::new(), "{union}");
        }
    }
}

#[test]
fn listed_values_beside_a_branch_that_takes_them_in_are_explained() {
    let nested = json!({"oneOf": [list(&["a", "b"]), to("other")]});
    let union = json!({"oneOf": [{"oneOf": [nested]}, to("book")]});
    let with = |other: Value| {
        let mut out = of(&union);
        out["components"]["schemas"]["other"] = other;
        out
    };
    let others = [
        json!({"type": "string"}),
        json!({"anyOf": [list(&["a", "b"]), list(&["c"])]}),
        json!({"anyOf": [{"type": "integer"}, {}]}),
    ];
    for old in &others {
        for new in others.iter().filter(|new| *new != old) {
            let case = format!("{old} and {new}");
            for report in both(&case, &with(old.clone()), &with(new.clone())) {
                assert_ne!(report.changes, [], "{case}");
            }
        }
    }
}
