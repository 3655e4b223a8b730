//! What the command line calls a side: a file is corrected like the version that it is or resembles, so that corrected
//! facts are never compared with uncorrected ones.

use std::path::{Path, PathBuf};

use intercom_diff::{Rule, WireVerdict, source};
use intercom_generator::spec::Specs;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The facts of 2.11 after an edit of their text, in a file of their own.
fn edited(edit: impl Fn(&str) -> String) -> tempfile::NamedTempFile {
    let text = std::fs::read_to_string(root().join("spec/2.11.yaml")).expect("it is there");
    let file = tempfile::Builder::new()
        .suffix(".yaml")
        .tempfile()
        .expect("a file");
    std::fs::write(file.path(), edit(&text)).expect("it is written");
    file
}

fn name(file: &tempfile::NamedTempFile) -> &str {
    file.path().to_str().expect("a path in UTF-8")
}

/// The same facts under a version that nobody knows.
fn unknown_version(text: &str) -> String {
    let renamed = text.replacen("version: '2.11'", "version: next", 1);
    assert_ne!(renamed, text, "the version stands otherwise in the file");
    renamed
}

#[test]
fn one_letter_of_an_operation_id_is_one_change_and_none_on_the_wire() {
    let specs = Specs::open(root()).expect("spec/ is there");
    let file = edited(|text| text.replacen("operationId: listTags", "operationId: listsTags", 1));
    let pair = source::pair(&root(), &specs, "2.11", name(&file), None).expect("both compile");
    let report = pair.compare(pair.event());
    let rules: Vec<Rule> = report.changes.iter().map(|change| change.rule).collect();
    assert_eq!(rules, [Rule::OperationIdChanged]);
    assert!(report.unexplained.is_empty());
    let wire = report.changes.iter().map(|change| change.wire.worst());
    assert!(
        wire.max()
            .is_none_or(|worst| worst <= WireVerdict::Compatible)
    );
}

#[test]
fn a_file_that_says_no_known_version_is_corrected_like_the_one_it_resembles() {
    let specs = Specs::open(root()).expect("spec/ is there");
    let file = edited(unknown_version);
    for like in [None, Some("2.11")] {
        let pair = source::pair(&root(), &specs, "2.11", name(&file), like).expect("both compile");
        let report = pair.compare(pair.event());
        let rules: Vec<Rule> = report.changes.iter().map(|change| change.rule).collect();
        assert_eq!(rules, [Rule::InfoVersionChanged], "{like:?}");
        assert!(pair.unfit.is_empty());
    }
    // Corrections of another version do not all fit, and are listed.
    let unknown = source::pair(&root(), &specs, "2.11", name(&file), Some("9.9"));
    assert!(unknown.is_err());
}

#[test]
fn a_file_like_no_version_is_not_compared_with_a_corrected_one() {
    let specs = Specs::open(root()).expect("spec/ is there");
    let foreign =
        edited(|_| "openapi: 3.0.1\ninfo: {title: t, version: '1'}\npaths: {}\n".to_owned());
    let refused = source::pair(&root(), &specs, "2.11", name(&foreign), None).expect_err("refused");
    assert!(refused.to_string().contains("--as"), "{refused}");
    let pair = source::pair(&root(), &specs, name(&foreign), name(&foreign), None);
    assert!(pair.is_ok());
}

#[test]
fn a_name_that_nothing_bears_leads_to_the_nearest_ones() {
    let specs = Specs::open(root()).expect("spec/ is there");
    let pair = source::pair(&root(), &specs, "2.10", "2.11", None).expect("both compile");
    for known in [
        "listTags",
        "GET /tags",
        "Tags",
        "tag_list",
        "models::Tag::name",
        "listtags",
    ] {
        assert!(pair.knows(known).is_ok(), "{known}");
    }
    let error = pair
        .knows("listTgas")
        .expect_err("there is no such operation");
    assert!(error.to_string().contains("listTags"), "{error}");
}
