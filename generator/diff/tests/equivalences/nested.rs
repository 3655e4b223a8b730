//! Unions within unions, and redirects.

use intercom_diff::{RustVerdict, WireVerdict};
use serde_json::{Value, json};

use super::{both, change, get, library, post, rules, shelf, to, worst};

fn union(branches: Value) -> [Value; 2] {
    let taken = library(
        json!({"/a": get("getA", to("either")), "/b": post("putB", to("either"))}),
        {
            let mut schemas = shelf();
            schemas["either"] = branches.clone();
            schemas
        },
    );
    let inline = library(
        json!({"/a": get("getA", branches.clone()), "/b": post("putB", branches)}),
        shelf(),
    );
    [taken, inline]
}

#[test]
fn any_of_within_any_of_is_any_of_all() {
    let (book, map, text) = (to("book"), to("map"), json!({"type": "string"}));
    let flat = json!({"anyOf": [book, map, text]});
    for nested in [
        json!({"anyOf": [{"anyOf": [book, map]}, text]}),
        json!({"anyOf": [book, {"anyOf": [map, text]}]}),
        json!({"anyOf": [book, {"anyOf": [{"anyOf": [map]}, text]}]}),
        json!({"anyOf": [{"anyOf": [book, {"anyOf": [map, text]}]}]}),
    ] {
        for (old, new) in union(nested).iter().zip(&union(flat.clone())) {
            for report in both(old, new) {
                assert_eq!(rules(&report), [""; 0]);
                assert!(!report.equivalences.is_empty());
            }
        }
    }
}

#[test]
fn what_differs_within_is_told_of_the_branch() {
    let (book, map) = (to("book"), to("map"));
    let print = |ink: &str| json!({"type": "object", "properties": {"ink": {"type": ink}, "kind": {"type": "string"}}});
    let nested = json!({"anyOf": [{"anyOf": [book, print("string")]}, map]});
    let flat = json!({"anyOf": [book, print("integer"), map]});
    for (old, new) in union(nested.clone()).iter().zip(&union(flat)) {
        for report in both(old, new) {
            assert_eq!(
                worst(&report),
                WireVerdict::Breaking,
                "{:?}",
                rules(&report)
            );
            let at: Vec<&str> = report
                .changes
                .iter()
                .filter_map(|c| c.new.as_deref())
                .collect();
            assert!(
                at.iter().all(|at| at.ends_with("/properties/ink")),
                "{at:?}"
            );
        }
    }
    let fewer = json!({"anyOf": [book, map]});
    for (old, new) in union(nested).iter().zip(&union(fewer)) {
        let [there, back] = both(old, new);
        assert!(
            rules(&there).contains(&"variant-removed"),
            "{:?}",
            rules(&there)
        );
        assert!(
            rules(&back).contains(&"variant-added"),
            "{:?}",
            rules(&back)
        );
    }
}

#[test]
fn a_redirect_that_no_longer_says_where_it_leads_breaks_both() {
    let redirect = |headers: Value| {
        library(
            json!({"/a": {"get": {"operationId": "getA", "tags": ["Books"], "responses": {
                "302": {"description": "Found", "headers": headers},
            }}}}),
            json!({}),
        )
    };
    let header = json!({"schema": {"type": "string"}});
    let says = redirect(json!({"location": header}));
    let silent = redirect(json!({"X-Other": header}));
    let [there, back] = both(&says, &silent);
    let gone = there
        .changes
        .iter()
        .find(|c| c.old.as_deref().is_some_and(|at| at.ends_with("/location")))
        .expect("told");
    assert_eq!(gone.wire.worst(), WireVerdict::Breaking);
    assert_eq!(gone.rust, RustVerdict::CompileBreak);
    assert!(
        back.changes
            .iter()
            .any(|c| c.rust == RustVerdict::CompileBreak)
    );
    // Another header decides nothing.
    let plain = redirect(json!({"location": header, "X-Other": header}));
    let [there, _] = both(&plain, &says);
    assert_eq!(
        change(&there, "response-header-removed").rust,
        RustVerdict::None
    );
}

#[test]
fn wrappers_within_wrappers_say_nothing() {
    let book = |title: Value| {
        library(
            json!({"/a": get("getA", to("page")), "/b": post("putB", to("page"))}),
            {
                let mut schemas = shelf();
                schemas["page"] = json!({"type": "object", "properties": {"title": title}});
                schemas
            },
        )
    };
    let text = json!({"type": "string", "nullable": true});
    let ways = [
        json!({"allOf": [text]}),
        json!({"allOf": [{"allOf": [text]}]}),
        json!({"allOf": [{"oneOf": [text]}]}),
        json!({"anyOf": [{"oneOf": [{"allOf": [text]}]}]}),
        text.clone(),
    ];
    for old in &ways {
        for new in &ways {
            for report in both(&book(old.clone()), &book(new.clone())) {
                assert_eq!(rules(&report), [""; 0], "{old} {new}");
            }
        }
    }
}
