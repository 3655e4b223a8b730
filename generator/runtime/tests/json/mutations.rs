//! One wrong value leaves all others typed.

use crate::models::Thing;
use intercom_runtime::model::{Value, decode, encode, encode_typed_only, from_value, to_value};

/// Every field has a value of its own type.
const GOOD: &str = r#"{
    "type": "thing", "id": "a", "count": 12, "ratio": 0.5, "open": true, "created_at": 1700000000,
    "day": "2023-11-14T22:13:20Z", "color": "red", "parent": {"id": "b", "parent": {"count": 1}},
    "parts": [{"id": "c", "labels": {"x": "y"}}, {"open": false, "color": "RED"}],
    "labels": {"one": "1", "two": "2"}, "any": {"deep": [1, {"er": null}]}
}"#;

/// Every place in a value.
fn places(value: &Value, here: &str, found: &mut Vec<String>) {
    found.push(here.to_owned());
    match value {
        Value::Object(members) => members
            .iter()
            .for_each(|(key, value)| places(value, &format!("{here}/{key}"), found)),
        Value::Array(values) => {
            values
                .iter()
                .enumerate()
                .for_each(|(at, value)| places(value, &format!("{here}/{at}"), found));
        }
        _ => {}
    }
}

/// Changes what stands at a place; `None` removes it.
fn change(value: &Value, place: &str, new: Option<&Value>) -> Option<Value> {
    let Some(rest) = place.strip_prefix('/') else {
        return new.cloned();
    };
    let (step, rest) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    Some(match value {
        Value::Object(members) => Value::Object(
            members
                .iter()
                .filter_map(|(key, value)| {
                    let value = if key == step {
                        change(value, rest, new)?
                    } else {
                        value.clone()
                    };
                    Some((key, value))
                })
                .collect(),
        ),
        Value::Array(values) => values
            .iter()
            .enumerate()
            .filter_map(|(at, value)| {
                if at.to_string() == step {
                    change(value, rest, new)
                } else {
                    Some(value.clone())
                }
            })
            .collect(),
        _ => value.clone(),
    })
}

/// How many leaves of typed fields survive.
fn leaves(value: &Value) -> usize {
    match value {
        Value::Object(members) => members.iter().map(|(_, value)| leaves(value)).sum(),
        Value::Array(values) => values.iter().map(leaves).sum(),
        Value::Null => 0,
        _ => 1,
    }
}

#[test]
fn one_wrong_value_leaves_the_rest_typed() {
    let good: Value = GOOD.parse().expect("JSON");
    let whole: Thing = from_value(&good).expect("a thing");
    assert_eq!(
        leaves(&decode(&encode_typed_only(&whole)).expect("JSON")),
        leaves(&good)
    );
    let wrong = [
        "null",
        "true",
        "-7",
        "1.50",
        "\"nonsense\"",
        "\"\"",
        "[]",
        "[null, {\"a\": [1]}]",
        "{}",
        "{\"a\": 1}",
    ];
    let wrong = wrong.map(|json| json.parse::<Value>().expect("JSON"));
    let mut all = Vec::new();
    places(&good, "", &mut all);
    let mut tried = 0;
    for place in all.iter().filter(|place| !place.is_empty()) {
        for new in wrong.iter().map(Some).chain([None]) {
            let mutant = change(&good, place, new).expect("the rest");
            let thing: Thing =
                from_value(&mutant).unwrap_or_else(|error| panic!("{place} {new:?}: {error}"));
            let without = change(&good, place, None).expect("the rest");
            let typed: Value = decode(&encode_typed_only(&thing)).expect("JSON");
            assert!(
                leaves(&typed) >= leaves(&without),
                "{place} {new:?}: {thing:?}"
            );
            assert_eq!(
                leaves(&to_value(&thing)),
                leaves(&mutant),
                "{place} {new:?}: {thing:?}"
            );
            tried += 1;
        }
    }
    assert!(tried > 300, "only {tried} mutants");
}

#[test]
fn an_unknown_field_anywhere_is_kept() {
    let good: Value = GOOD.parse().expect("JSON");
    let mut all = Vec::new();
    places(&good, "", &mut all);
    for place in all {
        let Some(Value::Object(members)) = good.pointer(&place) else {
            continue;
        };
        let mut members = members.clone();
        members.insert("unheard", "of");
        let mutant = change(&good, &place, Some(&Value::Object(members))).expect("the rest");
        let thing: Thing = from_value(&mutant).expect("a thing");
        let after: Value = decode(&encode(&thing)).expect("JSON");
        assert_eq!(
            after.pointer(&format!("{place}/unheard")),
            Some(&Value::from("of"))
        );
        assert_eq!(leaves(&after), leaves(&good) + 1);
    }
}
