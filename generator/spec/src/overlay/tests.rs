//! What actions do to a document, and what comes of them.

use serde_json::json;

use super::*;

/// An overlay with these actions, for the versions 1.0 and 2.0.
fn overlay(actions: Value) -> Overlay {
    let source = Source::new(std::path::Path::new("a.yaml"), String::new());
    let document = json!({
        "overlay": "1.0.0",
        "info": {"title": "t", "version": "1"},
        "actions": actions,
    });
    Overlay::new(source, document, &["1.0", "2.0"]).unwrap()
}

/// An action with these keys.
fn action(target: &str, keys: Value) -> Value {
    let mut action = json!({"target": target, "x-reason": "r", "x-evidence": "e"});
    let all = action.as_object_mut().unwrap();
    all.extend(keys.as_object().unwrap().clone());
    action
}

#[test]
fn every_value_counts_towards_what_may_be_written() {
    for (value, count) in [
        (json!(null), 1),
        (json!([]), 1),
        (json!({}), 1),
        (json!([1, 2, 3]), 4),
        (json!({"a": 1, "b": "two"}), 3),
        (json!({"a": [{}, [true, false]], "b": null}), 7),
    ] {
        assert_eq!(size(&value), count, "{value}");
    }
}

#[test]
fn an_action_for_other_versions_fits_where_it_would_change_one_place() {
    for (effect, document, fits) in [
        (
            json!({"update": {"x": 1}}),
            json!({"a": {"x": 1}, "b": {}}),
            true,
        ),
        (json!({"update": {"x": 1}}), json!({"a": {}, "b": {}}), true),
        (
            json!({"update": {"x": 1}}),
            json!({"a": {"x": 1}, "b": {"x": 1}}),
            false,
        ),
        (json!({"update": {"x": 1}}), json!({}), false),
        // A string takes no property.
        (json!({"update": {"x": 1}}), json!({"a": "x"}), false),
        (json!({"remove": true}), json!({"a": {}}), true),
        (json!({"remove": true}), json!({}), false),
    ] {
        let mut action = action("$.*", effect);
        action["x-versions"] = json!("1.0");
        let overlay = overlay(json!([action]));
        let mut same = document.clone();
        let applied = overlay.apply("2.0", &mut same, true);
        assert_eq!(applied.outcomes, [Outcome::NotMeant { fits }], "{document}");
        assert_eq!(same, document);
    }
}

/// RFC 9535, 2.3.5: `@` is the node at hand and `$` the document.
#[test]
fn a_condition_asks_the_place_or_the_document_and_is_named_where_no_place_meets_it() {
    let applied = Outcome::Applied;
    let absent = |text: &str| Outcome::Absent(Absence::Condition(text.to_owned()));
    for (conditions, expected) in [
        (json!({}), applied(2)),
        (json!({"x-when": "@.k"}), applied(1)),
        (json!({"x-unless": "@.k"}), applied(1)),
        (json!({"x-when": "$.k"}), absent("x-when: $.k")),
        (json!({"x-unless": "$.k"}), applied(2)),
        (json!({"x-when": "$.a.k"}), applied(2)),
        (json!({"x-unless": "$.a.k"}), absent("x-unless: $.a.k")),
        (json!({"x-when": ["@.k", "@.m"]}), absent("x-when: @.m")),
        (
            json!({"x-when": "@.k", "x-unless": "$.b"}),
            absent("x-unless: $.b"),
        ),
        (
            json!({"x-when": "@.m", "x-versions": "1.0"}),
            Outcome::Dead("does not meet its conditions"),
        ),
    ] {
        let mut action = action("$.*", conditions.clone());
        action["update"] = json!({"x": 1});
        let mut document = json!({"a": {"k": 1}, "b": {}});
        let outcomes = overlay(json!([action]))
            .apply("1.0", &mut document, false)
            .outcomes;
        assert_eq!(outcomes, [expected], "{conditions}");
    }
}

#[test]
fn what_was_written_leads_to_the_action_that_wrote_it() {
    let overlay = overlay(json!([
        action("$.a", json!({"update": {"x": 1}})),
        action("$.a.x", json!({"remove": true})),
        action("$.*", json!({"update": {"y": {"z": 1}}})),
    ]));
    let applied = overlay.apply("1.0", &mut json!({"a": {}, "b": {"y": {}}}), false);
    let written: Vec<_> = applied
        .written
        .iter()
        .map(|one| (&*one.pointer, one.action, &*one.origin))
        .collect();
    assert_eq!(
        written,
        [
            ("/a/x", 0, "/actions/0/update/x"),
            ("/a/y", 2, "/actions/2/update/y"),
            ("/b/y/z", 2, "/actions/2/update/y/z"),
        ]
    );
    let indices: Vec<_> = overlay
        .actions
        .iter()
        .map(|action| (action.index, &*action.reason))
        .collect();
    assert_eq!(indices, [(0, "r"), (1, "r"), (2, "r")]);
}

#[test]
fn a_dead_action_says_what_to_do_about_its_versions_or_conditions() {
    let for_all = action("$.a", json!({"update": {"x": 1}}));
    let mut for_one = for_all.clone();
    for_one["x-versions"] = json!("1.0");
    for (action, remedy) in [
        (for_all, "say with `x-unless` when it is not needed"),
        (for_one, "take 1.0 out of its `x-versions`"),
    ] {
        let mut document = json!({"a": {"x": 1}});
        let wrong = overlay(json!([action]))
            .apply("1.0", &mut document, false)
            .wrong;
        let remedies: Vec<_> = wrong.iter().filter_map(|one| one.remedy.clone()).collect();
        assert_eq!(remedies.len(), 1);
        assert!(remedies[0].starts_with(remedy), "{remedies:?}");
    }
}

#[test]
fn what_all_actions_may_write_is_bounded_and_every_action_has_its_outcome() {
    // The mapping and the list count, too.
    let all: Vec<usize> = (2..MOST_WRITTEN).collect();
    let overlay = overlay(json!([
        action("$", json!({"update": {"list": all}})),
        action("$.a", json!({"remove": true})),
        action("$.b", json!({"update": {"x": 1}})),
    ]));
    let mut document = json!({"a": 1, "b": {}});
    let applied = overlay.apply("1.0", &mut document, false);
    let expected = [Outcome::Applied(1), Outcome::Applied(1), Outcome::Failed];
    assert_eq!(applied.outcomes, expected);
    assert_eq!(document, json!({"b": {}, "list": all}));
}

#[test]
fn an_entry_is_there_twice_when_all_of_it_is() {
    let list = json!(["a", {"b": [1]}, "b", {"b": [1]}, "a"]);
    assert_eq!(twice(list.as_array().unwrap()), Some(&json!({"b": [1]})));
    let list = json!(["a", "b", ["a"], {"a": "b"}, 1, "1"]);
    assert_eq!(twice(list.as_array().unwrap()), None);
}
