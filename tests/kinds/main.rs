//! Every construct of OpenAPI 3.0 in condensed descriptions: the client compiles without a warning, and each call sends
//! and reads what the oracle reads in the description.
//!
//! `KINDS_ONLY=part` takes the descriptions whose name holds the part.

mod refusals;
mod supported;
mod wide;

use std::fs;

use intercom_generator::ir::Api;
use intercom_tests::project::Project;
use intercom_tests::root;

const DESCRIPTIONS: [&str; 7] = [
    "references",
    "unions",
    "forms",
    "values",
    "composed",
    "lists",
    "tags",
];

const CORRECTIONS: &str = "
overlay: 1.0.0
info: {title: Left out, version: '1'}
actions:
- target: $.paths['/left-out'].get
  x-reason: Nobody can call it from outside.
  x-evidence: The vendor says so.
  update: {x-skip: nobody can call it from outside}
";

/// What corrects these descriptions.
fn corrections(names: &[&str]) -> Option<&'static str> {
    names.contains(&"forms").then_some(CORRECTIONS)
}

/// All of them are versions of one client, so that one build shows all.
#[test]
fn every_kind_becomes_a_client_that_works() {
    let only = std::env::var("KINDS_ONLY").unwrap_or_default();
    let files = DESCRIPTIONS.map(|name| {
        let file = root().join(format!("tests/kinds/{name}.yaml"));
        (name, fs::read_to_string(file).expect("the description"))
    });
    let wide = wide::WIDTHS.map(|(name, count)| (name, wide::description(count)));
    let described = files.into_iter().chain(wide);
    let described: Vec<(&str, String)> =
        described.filter(|(name, _)| name.contains(&only)).collect();
    let names: Vec<(&str, &str)> = described.iter().map(|(name, _)| (*name, *name)).collect();
    let texts: Vec<(&str, &str)> = (described.iter())
        .map(|(name, text)| (*name, text.as_str()))
        .collect();
    let all: Vec<&str> = names.iter().map(|(name, _)| *name).collect();
    let project = Project::of(&names);
    let made = project.describe_all(&texts, corrections(&all));
    let versions = match made.and_then(|()| project.generate()) {
        Ok(versions) => versions,
        Err(problems) => panic!("{problems}"),
    };
    for version in &versions {
        is_kept(&version.api, &version.version.name);
    }
    let tested = project.test();
    assert_eq!(tested.client, "", "the client");
    assert!(tested.tests.is_empty(), "{}", tested.tests.join("\n\n"));
    println!("{} tests pass", tested.passed);
    if only.is_empty() {
        wide::is_small(&tested);
    }
}

/// Nothing is left out but what a correction leaves out.
fn is_kept(api: &Api, name: &str) {
    let skipped: Vec<&str> = api.skipped.iter().map(|one| one.name.as_str()).collect();
    let expected: &[&str] = match name {
        "forms" => &["GET /left-out"],
        _ => &[],
    };
    assert_eq!(skipped, expected, "{name}");
}
