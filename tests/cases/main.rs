//! Small descriptions of one fault each: the client compiles without a warning, its emitted tests pass, and a probe that
//! is written as a user would finds what is right.
//!
//! `CASES_OPENAPI` names the folder with the descriptions; without it the test says that it was skipped. The kinds of
//! faults are covered by descriptions of this repository too, in `tests/kinds/` and `tests/obstacle/`.
//!
//! The descriptions are the versions of one client, since linking a program takes longer than all the rest.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use intercom_tests::project::Project;
use intercom_tests::root;

macro_rules! cases {
    ($($name:literal: $right:literal,)*) => {
        /// The descriptions, what is right about each, and the probe that finds it.
        const CASES: &[(&str, &str, &str)] = &[$(
            ($name, $right, include_str!(concat!("probes/", $name, ".rs"))),
        )*];
    };
}

// The first one has the server that the others are sent to.
cases! {
    "opservers": "servers of operations count",
    "camellist": "a list is found whatever case its name is in",
    "listdash": "a list is found whose name is not an identifier",
    "numtotal": "a total that is not an integer is left alone",
    "options": "the method OPTIONS is sent",
    "multipartnull": "a nullable field of a multipart body is sent or left out",
    "allofscalar": "all of a scalar, a list or a union stays what it is",
    "implicittag": "a discriminator without mapping takes the names of schemas",
    "duptag": "a tag value of two branches leaves the choice to properties",
    "fanout": "large types are boxed",
    "readonly": "read-only properties are not sent",
    "arrayparams": "lists and objects in parameters have their styles",
    "charset": "media types are compared without parameters and case",
    "form": "urlencoded bodies are sent",
    "deepref": "references to properties are followed",
    "mapself": "maps and lists of themselves are types",
    "same-refs": "branches of one type do not clash",
    "allof-and-oneof": "all of properties and a union is a union",
}

fn folder() -> Option<PathBuf> {
    let folder = std::env::var_os("CASES_OPENAPI").filter(|f| !f.is_empty())?;
    // A relative path is meant from the root, where the commands of the README are typed.
    let folder = root().join(folder);
    folder.is_dir().then_some(folder)
}

#[test]
fn each_case_is_as_it_should_be() {
    let Some(folder) = folder() else {
        println!("skipped: CASES_OPENAPI names no folder with descriptions");
        return;
    };
    assert_eq!(
        files(&folder),
        CASES.iter().map(|(name, ..)| (*name).to_owned()).collect()
    );
    let modules: Vec<String> = CASES
        .iter()
        .map(|(name, ..)| name.replace('-', "_"))
        .collect();
    let texts: Vec<String> = CASES.iter().map(|(name, ..)| text(&folder, name)).collect();
    let versions: Vec<(&str, &str)> = CASES
        .iter()
        .zip(&modules)
        .map(|((name, ..), module)| (*name, module.as_str()))
        .collect();
    let project = Project::of(&versions);
    let documents: Vec<(&str, &str)> = CASES
        .iter()
        .zip(&texts)
        .map(|((name, ..), text)| (*name, text.as_str()))
        .collect();
    let made = project.describe_all(&documents, None);
    let compiled = match made.and_then(|()| project.generate()) {
        Ok(compiled) => compiled,
        Err(problems) => panic!("{problems}"),
    };
    for version in &compiled {
        assert!(version.api.skipped.is_empty(), "operations are left out");
    }
    let probes: Vec<(&str, &str)> = CASES
        .iter()
        .zip(&modules)
        .map(|((.., probe), module)| (module.as_str(), *probe))
        .collect();
    let tested = project.test_with(&probes);
    assert_eq!(tested.client, "", "the client");
    assert!(tested.tests.is_empty(), "{}", tested.tests.join("\n\n"));
    assert!(tested.passed >= CASES.len(), "{} tests", tested.passed);
    for (name, right, _) in CASES {
        println!("{name}: {right}");
    }
}

/// The descriptions of the folder, by name.
fn files(folder: &Path) -> BTreeSet<String> {
    let files = fs::read_dir(folder).expect("the folder");
    files
        .filter_map(|file| {
            let name = file.ok()?.file_name();
            Some(name.to_str()?.strip_suffix(".yaml")?.to_owned())
        })
        .collect()
}

fn text(folder: &Path, name: &str) -> String {
    let text = fs::read_to_string(folder.join(format!("{name}.yaml"))).expect("the description");
    if text.contains("openapi:") {
        text
    } else {
        format!("openapi: 3.0.1\ninfo: {{title: T, version: '1.0'}}\n{text}")
    }
}
