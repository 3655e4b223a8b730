//! Rewrites that change nothing, sides that are files or revisions, and reports of small own-written descriptions.

#[path = "support/client.rs"]
mod client;
#[path = "support/words.rs"]
mod words;

use std::path::{Path, PathBuf};
use std::process::Command;

use intercom_diff::{Event, Report, Rule, Side, compare, render, source};
use intercom_generator::spec::{LoadedSpec, Specs, Value};
use serde_json::json;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn facts() -> Value {
    let specs = Specs::open(root()).expect("spec/ is there");
    let mut value = specs.load("2.11").expect("it loads").value;
    words::forget_words(&mut value["components"]["schemas"]);
    value
}

fn side(value: Value) -> Side {
    let loaded = LoadedSpec::of_value(value, "rewrite")
        .expect("a description")
        .with_client(&client::client());
    Side::new(&loaded, "rewrite", "rewrite").expect("it compiles")
}

/// Copies a folder with all that is in it.
fn copy(from: &Path, to: &Path) {
    std::fs::create_dir(to).expect("made");
    for entry in std::fs::read_dir(from).expect("the folder is there") {
        let entry = entry.expect("an entry");
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).expect("copied");
        }
    }
}

fn diff(old: Value, new: Value) -> Report {
    compare(&side(old), &side(new), Event::Upgrade)
}

fn rules(report: &Report) -> Vec<&'static str> {
    report.changes.iter().map(|c| c.rule.name()).collect()
}

/// Changes every object of a document, from the inside out.
fn rewrite(node: &mut Value, change: &dyn Fn(&mut serde_json::Map<String, Value>)) {
    match node {
        Value::Object(map) => {
            for value in map.values_mut() {
                rewrite(value, change);
            }
            change(map);
        }
        Value::Array(list) => list.iter_mut().for_each(|v| rewrite(v, change)),
        _ => {}
    }
}

#[test]
fn the_order_of_keys_means_nothing_but_to_positional_arguments() {
    let old = facts();
    let mut new = old.clone();
    rewrite(&mut new, &|map| {
        let entries: Vec<_> = std::mem::take(map).into_iter().rev().collect();
        map.extend(entries);
    });
    let report = diff(old, new);
    assert_eq!(report.unexplained, []);
    let others: Vec<_> = report
        .changes
        .iter()
        // Names of inline types follow the order in which they are met.
        .filter(|c| {
            // The first list of a response is the one that is paged.
            ![
                "property-order-changed",
                "inline-type-derived-name-changed",
                "pagination-style-changed",
            ]
            .contains(&c.rule.name())
        })
        .map(|c| (c.rule, c.title.clone()))
        .collect();
    assert_eq!(others, []);
}

#[test]
fn a_wrapper_with_one_member_means_nothing() {
    for keyword in ["allOf", "oneOf", "anyOf"] {
        let old = facts();
        let mut new = old.clone();
        let schemas = new["components"]["schemas"]
            .as_object_mut()
            .expect("schemas");
        let mut wrapped = 0;
        for schema in schemas.values_mut() {
            for property in schema
                .get_mut("properties")
                .and_then(Value::as_object_mut)
                .into_iter()
                .flatten()
                .map(|(_, p)| p)
            {
                if property.get("$ref").is_some()
                    && property.as_object().is_some_and(|m| m.len() == 1)
                {
                    *property = json!({keyword: [property.take()]});
                    wrapped += 1;
                }
            }
        }
        assert!(wrapped > 50, "{wrapped}");
        let report = diff(old, new);
        assert_eq!(report.unexplained, [], "{keyword}");
        assert_eq!(rules(&report), Vec::<&str>::new(), "{keyword}");
        assert!(report.equivalences.len() >= wrapped);
    }
}

#[test]
fn prose_and_examples_are_counted_and_are_no_change() {
    let old = facts();
    let mut new = old.clone();
    rewrite(&mut new, &|map| {
        if map
            .get("type")
            .is_some_and(|t| t == "string" || t == "integer")
        {
            map.insert("description".to_owned(), json!("quite other words"));
            map.insert("example".to_owned(), json!("12"));
        }
    });
    let report = diff(old, new);
    assert_eq!(rules(&report), Vec::<&str>::new());
    assert_eq!(report.unexplained, []);
    assert!(report.summary.documentation_only > 500);
    assert_eq!(
        report.documentation.len(),
        report.summary.documentation_only
    );
    let listed = render::places(&report, Rule::DocsChanged);
    assert!(listed.contains("/components/schemas/admin/properties/id/description"));
}

#[test]
fn null_may_be_said_by_any_keyword() {
    let of =
        |state: Value| small(json!({"thing": {"type": "object", "properties": {"state": state}}}));
    let values = json!(["a", "b"]);
    let flag = json!({"type": "string", "nullable": true, "enum": values});
    let listed = json!({"type": "string", "enum": ["a", "b", null]});
    let both = json!({"type": "string", "nullable": true, "enum": ["a", "b", null]});
    for old in [&flag, &listed, &both] {
        for new in [&flag, &listed, &both] {
            let report = diff(of(old.clone()), of(new.clone()));
            assert_eq!(rules(&report), Vec::<&str>::new(), "{old} {new}");
            assert_eq!(report.unexplained, [], "{old} {new}");
        }
    }
}

#[test]
fn a_scalar_may_be_written_out_or_referred_to() {
    let old = facts();
    let mut new = old.clone();
    let mut at = None;
    for (name, schema) in new["components"]["schemas"].as_object().expect("schemas") {
        let found = schema["properties"]
            .as_object()
            .into_iter()
            .flatten()
            // A property whose name says that it is an id is one only where it is written out.
            .find(|(name, p)| **p == json!({"type": "string"}) && !name.ends_with("id"));
        at = at
            .or(found
                .map(|(property, _)| format!("/components/schemas/{name}/properties/{property}")));
    }
    let mut old = old;
    for document in [&mut old, &mut new] {
        document["components"]["schemas"]["zq"] = json!({"type": "string"});
    }
    *new.pointer_mut(&at.expect("a property")).expect("it") =
        json!({"$ref": "#/components/schemas/zq"});
    let report = diff(old, new);
    assert_eq!(report.unexplained, []);
    let wire: Vec<_> = report
        .changes
        .iter()
        .filter(|c| c.wire.worst().as_str() != "none")
        .collect();
    assert!(wire.is_empty(), "{wire:?}");
}

#[test]
fn how_lists_are_written_means_nothing_to_a_parameter_that_is_none() {
    let with = |explode: bool, schema: Value| {
        let mut value = small(json!({}));
        let list = value["paths"]["/things/{id}"]["get"]["parameters"].as_array_mut();
        list.expect("the list")
            .push(json!({"name": "q", "in": "query", "explode": explode, "schema": schema}));
        value
    };
    let text = json!({"type": "string"});
    let single = diff(with(true, text.clone()), with(false, text.clone()));
    assert_eq!(rules(&single), Vec::<&str>::new());
    assert_eq!(single.unexplained, []);
    let list = json!({"type": "array", "items": text});
    let several = diff(with(true, list.clone()), with(false, list));
    assert_eq!(rules(&several), ["param-explode-changed"]);
}

#[test]
fn what_every_call_needs_is_met_in_every_call() {
    let mut old = small(json!({}));
    old["components"]["securitySchemes"] = json!({"auth": {"type": "http", "scheme": "bearer"}});
    let mut new = old.clone();
    new["security"] = json!([{"auth": []}]);
    let report = diff(old, new);
    assert_eq!(rules(&report), ["security-requirement-added"]);
    assert_eq!(report.changes[0].reach.operations, ["getThing"]);
    assert_eq!(report.changes[0].wire.request.as_str(), "breaking");
    assert!(report.is_breaking());
}

#[test]
fn what_no_rule_claims_is_left_unexplained_and_told_loudly() {
    // The generator refuses paths that are references, so no rule looks into them.
    let of = |to: &str| {
        let mut value = small(json!({}));
        value["paths"]["/others"] = json!({"$ref": to});
        let loaded = LoadedSpec::of_value(value, "gap")
            .expect("it is OpenAPI")
            .with_client(&client::client());
        Side::tolerant(&loaded, "gap", "gap")
    };
    let report = compare(&of("a.yaml"), &of("b.yaml"), Event::Upgrade);
    assert_eq!(rules(&report), Vec::<&str>::new());
    let at = Some("/paths/~1others/$ref".to_owned());
    let places: Vec<_> = report
        .unexplained
        .iter()
        .map(|u| (&u.old, &u.new))
        .collect();
    assert_eq!(places, [(&at, &at)]);
    assert!(!report.is_empty());
    let text = render::text(&report);
    assert!(text.contains("== UNEXPLAINED: 1 =="), "{text}");
    assert!(text.contains("! /paths/~1others/$ref: no rule explains it"));
    for page in [
        render::markdown(&report),
        render::html(&report),
        render::json_text(&report),
    ] {
        assert!(page.contains("/paths/~1others/$ref"), "{page}");
    }
    assert!(compare(&of("a.yaml"), &of("a.yaml"), Event::Upgrade).is_empty());
}

fn small(extra: Value) -> Value {
    let mut value = json!({
        "openapi": "3.0.1",
        "info": {"title": "Small", "version": "1"},
        "paths": {"/things/{id}": {"get": {
            "operationId": "getThing",
            "parameters": [{"name": "id", "in": "path", "required": true, "schema": {"type": "string"}}],
            "responses": {"200": {"description": "", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/thing"}}}}},
        }}},
        "components": {"schemas": {"thing": {"type": "object", "properties": {"parent": {"$ref": "#/components/schemas/thing"}}}}},
    });
    for (name, node) in extra.as_object().expect("schemas") {
        value["components"]["schemas"][name] = node.clone();
    }
    value
}

#[test]
fn recursion_ends() {
    let more = json!({"thing": {"type": "object", "properties": {
        "parent": {"$ref": "#/components/schemas/thing"}, "name": {"type": "string"},
    }}});
    let report = diff(small(json!({})), small(more));
    assert_eq!(rules(&report), ["response-property-added-optional"]);
    assert_eq!(report.changes[0].reach.operations, ["getThing"]);
}

#[test]
fn a_description_that_the_generator_refuses_is_compared_by_its_facts() {
    let broken = json!({"thing": {"type": "object", "properties": {"other": {"$ref": "#/components/schemas/nowhere"}}}});
    let tolerant = |value: Value| {
        let loaded = LoadedSpec::of_value(value, "broken")
            .expect("it is OpenAPI")
            .with_client(&client::client());
        Side::tolerant(&loaded, "broken", "broken")
    };
    let (old, new) = (tolerant(small(json!({}))), tolerant(small(broken)));
    assert!(old.refused().is_none() && new.refused().is_some());
    let report = compare(&old, &new, Event::Upgrade);
    assert!(!report.judged_in_rust);
    assert!(rules(&report).contains(&"response-property-added-optional"));
    assert_eq!(report.unexplained, []);
}

#[test]
fn names_that_are_markup_stay_text_in_every_format() {
    let name = "<script>alert(1)</script>`|*_";
    let more = json!({"thing": {"type": "object", "properties": {
        "parent": {"$ref": "#/components/schemas/thing"}, name: {"type": "string"},
    }}});
    let report = diff(small(json!({})), small(more));
    let page = render::html(&report);
    assert!(!page.contains("<script>alert"));
    assert_eq!(page.matches("<script>").count(), 1);
    assert!(!render::markdown(&report).contains("<script>alert"));
}

#[test]
fn a_change_in_place_for_the_worse_under_the_same_version_is_told() {
    let narrower = json!({"thing": {"type": "object"}});
    let old = json!({"thing": {"type": "object", "required": ["name"], "properties": {"name": {"type": "string"}}}});
    let report = compare(&side(small(old)), &side(small(narrower)), Event::InPlace);
    assert!(rules(&report).contains(&"info-version-not-bumped-but-breaking"));
    assert!(report.is_breaking());
    assert_eq!(report.verdict().level.to_string(), "major");
}

#[test]
fn a_file_and_a_revision_can_be_sides() {
    let folder = tempfile::tempdir().expect("a folder");
    let run = |arguments: &[&str]| {
        let done = Command::new("git")
            .arg("-C")
            .arg(folder.path())
            .args(arguments)
            .output()
            .expect("git runs");
        assert!(
            done.status.success(),
            "{}",
            String::from_utf8_lossy(&done.stderr)
        );
    };
    copy(&root().join("spec"), &folder.path().join("spec"));
    run(&["init", "-q"]);
    run(&["add", "."]);
    run(&[
        "-c",
        "user.name=t",
        "-c",
        "user.email=t@example.com",
        "commit",
        "-qm",
        "first",
    ]);
    let path = folder.path().join("spec/2.11.yaml");
    let text = std::fs::read_to_string(&path).expect("read").replacen(
        "operationId: listAdmins",
        "operationId: listAllAdmins",
        1,
    );
    std::fs::write(&path, text).expect("written");
    let specs = Specs::open(folder.path()).expect("it opens");
    let pair =
        source::pair(folder.path(), &specs, "2.11@HEAD", "2.11", None).expect("both compile");
    assert_eq!(pair.event(), Event::InPlace);
    assert_eq!(
        rules(&pair.compare(Event::InPlace)),
        ["operation-id-changed"]
    );
    let file = path.to_str().expect("a path");
    let pair = source::pair(folder.path(), &specs, "2.11@HEAD", file, None).expect("both compile");
    assert_eq!(
        rules(&pair.compare(Event::InPlace)),
        ["operation-id-changed"]
    );
    let wrong =
        source::pair(folder.path(), &specs, "2.11", "9.9", None).expect_err("there is no 9.9");
    assert!(wrong.to_string().contains("neither a version nor a file"));
}

#[test]
fn arguments_of_one_type_that_change_places_break_in_silence() {
    let of = |names: [&str; 2], kinds: [&str; 2]| {
        let mut value = small(json!({}));
        let mut properties = serde_json::Map::new();
        for (name, kind) in names.into_iter().zip(kinds) {
            properties.insert(name.to_owned(), json!({"type": kind}));
        }
        let schema = json!({"type": "object", "required": ["a", "b"], "properties": properties});
        value["paths"]["/things/{id}"]["get"]["requestBody"] =
            json!({"content": {"application/json": {"schema": schema}}});
        value
    };
    let same = diff(of(["a", "b"], ["string"; 2]), of(["b", "a"], ["string"; 2]));
    assert_eq!(rules(&same), ["property-order-changed"]);
    assert!(same.changes[0].silent);
    assert_eq!(same.changes[0].rust.as_str(), "behaviour-break");
    let other = diff(
        of(["a", "b"], ["string", "integer"]),
        of(["b", "a"], ["integer", "string"]),
    );
    assert_eq!(rules(&other), ["property-order-changed"]);
    assert_eq!(other.changes[0].rust.as_str(), "compile-break");
}

#[test]
fn a_union_that_loses_what_tells_its_branches_apart_breaks_in_silence() {
    let of = |kinds: [Value; 2]| {
        let [one, two] = kinds;
        let branch = |kind: Value, own: &str| json!({"type": "object", "properties": {"type": kind, own: {"type": "string"}}});
        small(json!({"thing": {"type": "object", "properties": {
            "choice": {"oneOf": [branch(one, "a"), branch(two, "b")]},
        }}}))
    };
    let told = |value: &str| json!({"type": "string", "enum": [value]});
    let open = || json!({"type": "string"});
    let report = diff(of([told("one"), told("two")]), of([open(), open()]));
    let change = report
        .changes
        .iter()
        .find(|c| c.rule.name() == "variant-became-ambiguous");
    assert!(change.expect("the change").silent);
    let back = diff(of([open(), open()]), of([told("one"), told("two")]));
    assert!(rules(&back).contains(&"variant-no-longer-ambiguous"));
}
