//! The versions of this repository against each other: counts taken by other means, nothing unexplained, nothing
//! between a version and itself, and the same both ways.

#[path = "support/client.rs"]
mod client;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use intercom_diff::{Change, Event, Matrix, Report, Rule, Side, compare, render, source};
use intercom_generator::parallel;
use intercom_generator::spec::{Specs, load_document};
use serde_json::Value;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn sides() -> &'static [Side] {
    static SIDES: OnceLock<Vec<Side>> = OnceLock::new();
    SIDES.get_or_init(|| {
        let specs = Specs::open(root()).expect("spec/ is there");
        source::versions(&specs).expect("every version compiles")
    })
}

fn side(name: &str) -> &'static Side {
    sides()
        .iter()
        .find(|s| s.label == name)
        .expect("a version of the lock")
}

/// Every version against every version, compared once for all tests.
fn reports() -> &'static [Report] {
    static REPORTS: OnceLock<Vec<Report>> = OnceLock::new();
    REPORTS.get_or_init(|| {
        let all = sides().iter();
        let pairs: Vec<_> = all
            .flat_map(|a| sides().iter().map(move |b| (a, b)))
            .collect();
        parallel::map(pairs, |(a, b)| compare(a, b, Event::Upgrade))
    })
}

fn report(old: &str, new: &str) -> &'static Report {
    reports()
        .iter()
        .find(|r| r.old == old && r.new == new)
        .expect("two versions of the lock")
}

fn assert_counts(report: &Report, expected: &[(&str, usize)]) {
    let counts: BTreeMap<&str, usize> = report.summary.entries().into_iter().collect();
    for (name, count) in expected {
        assert_eq!(counts.get(name), Some(count), "{name}");
    }
}

#[test]
fn the_counts_from_2_8_to_2_10_are_those_that_were_taken_by_other_means() {
    assert_counts(
        report("2.8", "2.10"),
        &[
            ("operations_old", 98),
            ("operations_new", 108),
            ("operations_added", 15),
            ("operations_removed", 5),
            ("path_parameters_renamed", 0),
            ("operation_ids_changed", 0),
            ("operation_tags_changed", 0),
            ("schemas_old", 149),
            ("schemas_new", 171),
            ("schemas_added", 27),
            ("schemas_added_unreachable", 1),
            ("schemas_removed", 5),
            ("schemas_renamed", 0),
            ("properties_added", 5),
            ("properties_removed", 2),
            ("properties_type_changed", 1),
            ("nullable_changed", 1),
            ("became_nullable", 1),
            ("required_changed", 0),
            ("enum_values_added", 2),
            ("enum_values_removed", 0),
            ("became_enum", 0),
            ("defaults_changed", 1),
            ("parameters_added", 0),
            ("parameters_removed", 0),
            ("parameters_type_changed", 0),
            ("responses_added", 0),
            ("responses_removed", 0),
        ],
    );
}

#[test]
fn the_counts_from_2_10_to_2_11_are_those_that_were_taken_by_other_means() {
    assert_counts(
        report("2.10", "2.11"),
        &[
            ("operations_old", 108),
            ("operations_new", 108),
            ("operations_added", 0),
            ("operations_removed", 0),
            ("path_parameters_renamed", 52),
            ("operation_ids_changed", 1),
            ("operation_tags_changed", 0),
            ("schemas_old", 171),
            ("schemas_new", 213),
            ("schemas_added", 48),
            ("schemas_added_unreachable", 38),
            ("schemas_removed", 6),
            ("schemas_renamed", 5),
            ("properties_added", 17),
            ("properties_removed", 1),
            ("properties_type_changed", 3),
            ("nullable_changed", 45),
            ("became_nullable", 7),
            ("required_changed", 450),
            ("became_required", 450),
            ("enum_values_added", 5),
            ("enum_values_removed", 4),
            ("became_enum", 21),
            ("no_longer_enum", 0),
            ("defaults_changed", 1),
            ("parameters_added", 16),
            ("parameters_removed", 0),
            ("parameters_type_changed", 19),
            ("responses_added", 1),
            ("responses_removed", 0),
        ],
    );
}

#[test]
fn nothing_is_unexplained_between_any_two_versions() {
    for report in reports() {
        assert_eq!(report.unexplained, [], "{} to {}", report.old, report.new);
    }
}

#[test]
fn a_version_does_not_differ_from_itself() {
    for side in sides() {
        let report = compare(side, side, Event::InPlace);
        assert!(
            report.is_empty(),
            "{}: {:?}",
            side.label,
            report.changes.first()
        );
        assert!(report.equivalences.is_empty());
    }
}

/// What a change is the other way round: places and facets swapped.
fn key(change: &Change, mirrored: bool) -> (Option<String>, Option<String>, String, String) {
    let (facets, old, new) = (
        change.facets.clone(),
        change.old.clone(),
        change.new.clone(),
    );
    if mirrored {
        (new, old, facets.1, facets.0)
    } else {
        (old, new, facets.0, facets.1)
    }
}

#[test]
fn the_way_back_mirrors_the_way_there_rule_by_rule() {
    for there in reports() {
        let back = report(&there.new, &there.old);
        let mut open: BTreeMap<_, Vec<Rule>> = BTreeMap::new();
        for change in &back.changes {
            open.entry(key(change, false))
                .or_default()
                .push(change.rule);
        }
        for change in &there.changes {
            let found = open.get_mut(&key(change, true)).and_then(|rules| {
                let at = rules.iter().position(|r| change.rule.mirrors(*r))?;
                Some(rules.remove(at))
            });
            assert!(
                found.is_some(),
                "{} to {}: {} at {} has no mirror",
                there.old,
                there.new,
                change.rule,
                change.pointer()
            );
        }
        let left: Vec<_> = open
            .into_iter()
            .filter(|(_, rules)| !rules.is_empty())
            .collect();
        assert_eq!(
            left,
            [],
            "{} to {}: only on the way back",
            there.old,
            there.new
        );
    }
}

#[test]
fn ids_are_unique_and_the_same_from_run_to_run() {
    let first = report("2.10", "2.11");
    let second = compare(side("2.10"), side("2.11"), Event::Upgrade);
    let ids = |r: &Report| r.changes.iter().map(|c| c.id.clone()).collect::<Vec<_>>();
    assert_eq!(ids(first), ids(&second));
    let mut unique = ids(first);
    unique.sort();
    unique.dedup();
    assert_eq!(unique.len(), first.changes.len());
}

#[test]
fn reports_of_every_pair_validate_against_the_schema() {
    let schema: Value = serde_json::from_str(render::SCHEMA).expect("the schema is JSON");
    let validator = jsonschema::validator_for(&schema).expect("the schema is a schema");
    parallel::map(reports(), |report| {
        let json = render::json(report);
        let problems: Vec<String> = validator
            .iter_errors(&json)
            .map(|e| format!("{}: {e}", e.instance_path))
            .collect();
        assert!(
            problems.is_empty(),
            "{} to {}: {problems:?}",
            report.old,
            report.new
        );
    });
}

fn find<'r>(report: &'r Report, rule: &str, at: &str) -> Option<&'r Change> {
    report
        .changes
        .iter()
        .find(|c| c.rule.name() == rule && c.pointer().ends_with(at))
}

#[test]
fn a_renamed_path_parameter_is_the_same_operation() {
    let report = report("2.10", "2.11");
    let renamed = report
        .changes
        .iter()
        .filter(|c| c.rule.name() == "path-param-renamed")
        .count();
    assert_eq!(renamed, 52);
    assert!(
        report
            .changes
            .iter()
            .all(|c| !c.rule.name().starts_with("operation-"))
    );
}

#[test]
fn a_path_id_that_takes_text_now_is_safe_on_the_wire() {
    let report = report("2.10", "2.11");
    let wider: Vec<_> = report
        .changes
        .iter()
        .filter(|c| c.rule.name() == "param-type-generalized")
        .collect();
    assert_eq!(wider.len(), 19);
    for change in wider {
        assert_eq!(change.wire.request.as_str(), "compatible");
        // Path parameters are text in the client, whatever the description calls them.
        assert_eq!(change.rust.as_str(), "none");
    }
}

#[test]
fn a_version_header_is_one_change_in_every_operation() {
    let report = report("2.10", "2.11");
    let change = find(
        report,
        "api-version-param-default-changed",
        "intercom_version",
    )
    .expect("the change");
    assert_eq!(change.reach.operations.len(), 108);
}

#[test]
fn members_that_an_object_inherits_are_not_lost() {
    let report = report("2.11", "unstable");
    for name in ["contact_archived", "contact_deleted"] {
        for member in ["id", "type", "external_id"] {
            // It is declared in what the object is composed of: the same object, put together in another way.
            let at = format!("/components/schemas/{name}/properties/{member}");
            let lost = |c: &&Change| c.rule.name().contains("property");
            let told = report
                .changes
                .iter()
                .filter(|c| c.old.as_deref() == Some(&at));
            assert_eq!(told.filter(lost).count(), 0, "{at}");
            let same = report.equivalences.iter().any(|e| e.old == at);
            assert!(same, "{at}");
        }
    }
}

#[test]
fn a_schema_alone_in_a_list_is_no_change() {
    let report = report("2.10", "2.11");
    for at in [
        "/paths/~1contacts/post/requestBody",
        "/paths/~1contacts~1{contact_id}/put/requestBody",
    ] {
        assert!(
            report.changes.iter().all(|c| !c.pointer().starts_with(at)),
            "{at}"
        );
        assert!(
            report.equivalences.iter().any(|e| e.new.starts_with(at)),
            "{at}"
        );
    }
}

#[test]
fn null_at_the_root_of_a_schema_is_told_once() {
    let report = report("2.10", "2.11");
    let roots = report
        .changes
        .iter()
        .filter(|c| c.rule.name() == "root-schema-nullable-changed")
        .count();
    // One entry a schema, however many members refer to it.
    assert!(roots <= 36, "{roots}");
    let change =
        find(report, "root-schema-nullable-changed", "/article_content").expect("the change");
    assert!(change.items.len() > 30, "every use is listed");
}

#[test]
fn null_in_a_list_of_values_is_part_of_being_nullable() {
    let report = report("2.10", "2.11");
    let at = "/article_content/properties/type";
    assert!(find(report, "request-became-not-nullable", at).is_some());
    assert!(find(report, "request-enum-value-removed", at).is_none());
}

/// The vendor's facts without our corrections, which mend the misspelt name in some versions.
fn published(name: &str) -> Side {
    let loaded = load_document(root().join(format!("spec/{name}.yaml")))
        .expect("the facts load")
        .with_client(&client::client());
    let mut value = loaded.value;
    // A reference that leads nowhere does not compile; the comparison itself would not mind.
    value["components"]["schemas"]["custom_attributes"] =
        serde_json::json!({"type": "object", "additionalProperties": {}});
    let text = serde_json::to_vec(&value).expect("JSON");
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("spec.json");
    std::fs::write(&path, text).expect("written");
    let loaded = load_document(&path)
        .expect("it loads")
        .with_client(&client::client());
    Side::new(&loaded, name, &format!("v{}", name.replace('.', "_"))).expect("it compiles")
}

#[test]
fn a_mended_typo_is_a_rename_and_an_unlike_name_is_none() {
    let report = &compare(&published("2.10"), &published("2.11"), Event::Upgrade);
    let change = find(
        report,
        "property-renamed",
        "/data_export/properties/job_identifier",
    )
    .expect("the rename");
    assert!(change.score.is_some_and(|s| s > 0.9));
    assert_eq!(change.rust.as_str(), "compile-break");
    let report = &compare(&published("2.8"), &published("2.10"), Event::Upgrade);
    assert!(
        report
            .changes
            .iter()
            .all(|c| c.rule.name() != "property-renamed")
    );
    assert!(
        find(
            report,
            "response-property-removed-optional",
            "/collection/properties/type"
        )
        .is_some()
    );
    assert!(
        find(
            report,
            "response-property-added-optional",
            "/collection/properties/parent_id"
        )
        .is_some()
    );
}

#[test]
fn required_that_names_nothing_is_told_apart() {
    let report = compare(&published("2.10"), &published("2.11"), Event::Upgrade);
    let undeclared = report
        .changes
        .iter()
        .filter(|c| c.rule.name() == "required-names-undeclared-property")
        .count();
    assert_eq!(undeclared, 4);
}

#[test]
fn a_flip_that_one_version_alone_makes_is_marked() {
    let specs = Specs::open(root()).expect("spec/ is there");
    let pair = source::pair(&root(), &specs, "2.10", "2.11", None).expect("both compile");
    let report = &pair.compare(Event::Upgrade);
    let change = find(
        report,
        "response-optional-to-required",
        "/activity_log/properties/id",
    )
    .expect("the change");
    let history = change.history.as_deref().unwrap_or_default();
    assert!(
        history.starts_with("only 2.11 says required; ") && history.contains("2.10"),
        "{history}"
    );
    let flips = report
        .changes
        .iter()
        .filter(|c| c.rule.name().ends_with("optional-to-required"));
    let (marked, all) = flips.fold((0, 0), |(m, a), c| {
        (m + usize::from(c.history.is_some()), a + 1)
    });
    assert!(marked * 10 > all * 8, "{marked} of {all}");
}

#[test]
fn versions_descend_from_their_neighbours_and_unstable_not_from_2_11() {
    let matrix = Matrix::of(reports().chunks(sides().len()));
    let parents = matrix.parents();
    let parent = |name: &str| {
        parents
            .iter()
            .find(|(v, ..)| *v == name)
            .map(|(_, p, _)| *p)
    };
    assert_eq!(parent("2.10"), Some("2.9"));
    assert_eq!(parent("2.11"), Some("2.10"));
    assert_ne!(parent("2.12"), Some("2.11"));
    assert_eq!(parent("unstable"), Some("2.16"));
}

#[test]
fn sweeping_edits_are_one_entry_each() {
    for report in reports() {
        assert!(
            report.entries() <= 250,
            "{} to {}: {}",
            report.old,
            report.new,
            report.entries()
        );
    }
}
