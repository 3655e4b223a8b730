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

/// A description, and what its corrections say.
const DESCRIPTIONS: [(&str, Option<&str>); 7] = [
    ("references", None),
    ("unions", None),
    ("forms", Some(LEFT_OUT)),
    ("values", None),
    ("composed", None),
    ("lists", None),
    ("tags", None),
];

const LEFT_OUT: &str = "
overlay: 1.0.0
info: {title: Left out, version: '1'}
actions:
- target: $.paths['/left-out'].get
  x-reason: Nobody can call it from outside.
  x-evidence: The vendor says so.
  update: {x-skip: nobody can call it from outside}
";

#[test]
fn every_kind_becomes_a_client_that_works() {
    let only = std::env::var("KINDS_ONLY").unwrap_or_default();
    let mut wrong = Vec::new();
    for (name, corrections) in DESCRIPTIONS {
        if !name.contains(&only) {
            continue;
        }
        let file = root().join(format!("tests/kinds/{name}.yaml"));
        let text = fs::read_to_string(file).expect("the description");
        let project = Project::new();
        let described = project.describe(&text, corrections);
        let versions = match described.and_then(|()| project.generate()) {
            Ok(versions) => versions,
            Err(problems) => {
                wrong.push(format!("{name}: {problems}"));
                continue;
            }
        };
        for version in &versions {
            is_kept(&version.api, name);
        }
        let tested = project.test();
        if !tested.client.is_empty() {
            println!("{}", tested.client);
            wrong.push(format!("{name}: {}", tested.client));
        }
        wrong.extend(tested.tests.iter().map(|test| format!("{name}: {test}")));
        println!(
            "{name}: {} tests pass, {} fail",
            tested.passed,
            tested.tests.len()
        );
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
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
