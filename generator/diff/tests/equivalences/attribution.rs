//! Under which change an item of the Rust interface stands.

use intercom_diff::{Change, Report};
use serde_json::{Value, json};

use super::{both, get, library, rules, shelf, to};

/// The change that says of a Rust item what became of it.
fn under<'r>(report: &'r Report, item: &str) -> &'r Change {
    let has = |c: &&Change| {
        c.items.iter().any(|i| {
            let mut sides = [&i.old, &i.new].into_iter().flatten();
            sides.any(|text| text.contains(item))
        })
    };
    report.changes.iter().find(has).expect("the item")
}

#[test]
fn an_item_stands_under_the_change_that_declares_it() {
    let of = |parameters: Value| {
        let get = json!({"operationId": "findBooks", "parameters": parameters, "responses": {"204": {"description": "OK"}}});
        library(json!({"/books": {"get": get}}), json!({}))
    };
    let text = json!({"type": "string"});
    let old = of(json!([{"name": "title", "in": "query", "required": true, "schema": text}]));
    let new = of(json!([
        {"name": "topic", "in": "query", "schema": text},
        {"name": "title", "in": "query", "schema": text},
    ]));
    let [there, back] = both(&old, &new);
    assert_eq!(under(&there, "::topic").rule.name(), "param-added-optional");
    assert_eq!(
        under(&there, "::title").rule.name(),
        "param-became-optional"
    );
    assert_eq!(
        under(&back, "::topic").rule.name(),
        "param-removed-optional"
    );
    assert_eq!(under(&back, "::title").rule.name(), "param-became-required");
}

#[test]
fn a_property_of_the_same_name_elsewhere_explains_nothing() {
    let of = |parts: [&str; 2], colours: Option<Value>| {
        let mut schemas = shelf();
        schemas["wide"] = json!({"type": "object", "properties": {"size": {"type": "string"}}});
        schemas["deep"] = json!({"type": "object", "properties": {"size": {"type": "integer"}}});
        schemas["parcel"] = json!({"allOf": parts.map(to)});
        let mut size = json!({"type": "string"});
        if let Some(values) = colours {
            size["enum"] = values;
        }
        schemas["zoo"] = json!({"type": "object", "properties": {"size": size}});
        library(
            json!({"/a": get("getA", to("parcel")), "/z": get("getZ", to("zoo"))}),
            schemas,
        )
    };
    let old = of(["wide", "deep"], None);
    let new = of(["deep", "wide"], Some(json!(["s", "m"])));
    let [there, back] = both(&old, &new);
    for (report, listed) in [(&there, "became-enum"), (&back, "no-longer-enum")] {
        let mut told = rules(report);
        told.sort_unstable();
        let mut wanted = ["allof-order-changed", listed];
        wanted.sort_unstable();
        assert_eq!(told, wanted);
        // The generator may refuse parts that contradict each other.
        if report.judged_in_rust {
            assert_eq!(
                under(report, "Parcel::size").rule.name(),
                "allof-order-changed"
            );
            assert_eq!(under(report, "Zoo::size").rule.name(), listed);
        }
    }
}

#[test]
fn what_a_shared_response_holds_is_told_at_its_declaration() {
    let of = |content: Option<&str>| {
        let mut response = json!({"description": "OK"});
        if let Some(media) = content {
            response["content"] = json!({media: {"schema": {"type": "string"}}});
        }
        let get = json!({"operationId": "getA", "responses": {"200": {"$ref": "#/components/responses/Page"}}});
        let mut value = library(json!({"/a": {"get": get}}), json!({}));
        value["components"]["responses"] = json!({"Page": response});
        value
    };
    let [there, back] = both(&of(Some("text/plain")), &of(None));
    assert_eq!(
        under(&there, "GetA ->").rule.name(),
        "response-body-removed"
    );
    assert_eq!(under(&back, "GetA ->").rule.name(), "response-body-added");
}

#[test]
fn words_beside_the_reference_of_a_kind_change_nothing() {
    let of = |first: Value| {
        let mut schemas = shelf();
        schemas["work"] =
            json!({"oneOf": [first, to("print")], "discriminator": {"propertyName": "kind"}});
        library(json!({"/a": get("getA", to("work"))}), schemas)
    };
    let mut described = to("map");
    described["description"] = json!("A map of a region");
    for report in both(&of(to("map")), &of(described)) {
        assert_eq!(rules(&report), [""; 0]);
    }
}
