//! What a report says to somebody who plans an upgrade: what of it touches a program, what is accepted already, and
//! whether the crate's version was raised far enough.

use std::fs;
use std::path::Path;
use std::sync::OnceLock;

use intercom_diff::{Approvals, Bump, Event, Report, Side, Usage, compare, render, source};
use intercom_generator::diagnostic::Diagnostics;
use intercom_generator::spec::Specs;
use intercom_generator::spec::lock::Lock;
use serde_json::Value;

fn sides() -> &'static (Lock, Vec<Side>) {
    static SIDES: OnceLock<(Lock, Vec<Side>)> = OnceLock::new();
    SIDES.get_or_init(|| {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        let specs = Specs::open(root).expect("spec/ is there");
        let sides = source::versions(&specs).expect("every version compiles");
        (specs.lock, sides)
    })
}

fn pair() -> (&'static Side, &'static Side) {
    let side = |name| sides().1.iter().find(|side| side.label == name);
    let pair = side("2.10").zip(side("2.11"));
    pair.expect("both are in the lock")
}

fn report(event: Event) -> Report {
    let (old, new) = pair();
    compare(old, new, event)
}

fn used_by(source: &str) -> Report {
    let mut report = report(Event::Upgrade);
    let usage = Usage::of_source(source);
    report
        .keep_used(&usage, pair())
        .expect("both sides compile");
    report
}

/// Whether a report has a change with an item whose text begins so.
fn tells(report: &Report, item: &str) -> bool {
    let items = report.changes.iter().flat_map(|change| &change.items);
    let mut texts = items.flat_map(|pair| [&pair.old, &pair.new]).flatten();
    texts.any(|text| text.starts_with(item))
}

const KIND: &str = "v2_10::models::TicketTypeList::r#type:";

#[test]
fn a_member_touches_those_who_name_it_and_its_type() {
    assert!(tells(
        &used_by("use v2_10::TicketTypeList; fn f(a: TicketTypeList) { a.r#type; }"),
        KIND
    ));
    assert!(!tells(
        &used_by("use v2_10::TicketTypeList; fn f(a: TicketTypeList) { a.data; }"),
        KIND
    ));
    assert!(!tells(&used_by("fn f(a: Contact) { a.r#type; }"), KIND));
}

#[test]
fn a_removed_type_touches_those_who_name_it_or_what_leads_to_it() {
    let removed = "v2_10::models::PaginatedResponseType (enum)";
    let calls = |more: &str| {
        used_by(&format!(
            "fn f() {{ ListNewsItems::new().send(&c)?{more}; }}"
        ))
    };
    assert!(!tells(&calls(".total_count"), removed));
    assert!(tells(&calls(".r#type"), removed));
    assert!(tells(
        &used_by("use v2_10::PaginatedResponseType;"),
        removed
    ));
}

#[test]
fn an_argument_that_is_only_called_otherwise_touches_those_who_name_it() {
    let renamed = "v2_10::endpoints::contacts::ShowContact::id: Id (argument of new)";
    assert!(!tells(&used_by("fn f() { ShowContact::new(1); }"), renamed));
    assert!(tells(&used_by("fn f(a: ShowContact) { a.id; }"), renamed));
}

#[test]
fn a_type_that_comes_out_of_a_call_need_not_be_named() {
    let call = "fn f() { ListTicketTypes::new().send(&c)?.r#type; }";
    assert!(tells(&used_by(call), KIND));
    assert!(!tells(&used_by("fn f() { ListTicketTypes::new(); }"), KIND));
    let call = "fn f() { ListTags::new().send(&c)?.r#type; }";
    assert!(
        !tells(&used_by(call), KIND),
        "its response holds no ticket types"
    );
}

#[test]
fn an_argument_touches_whoever_constructs_its_type() {
    let required = "v2_10::models::CreateNoteRequest::contact_id:";
    assert!(tells(
        &used_by("fn f() { CreateNoteRequest::new(1).contact_id(2); }"),
        required
    ));
    assert!(!tells(
        &used_by("fn f() { ArticleContent::new(); }"),
        required
    ));
}

#[test]
fn what_changes_on_the_wire_alone_touches_those_who_call_an_operation_that_it_reaches() {
    let one = used_by("fn f() { ListTags::new(); }");
    assert!(one.changes.iter().any(|c| c.items.is_empty()));
    let called = |id: &String| id == "listTags";
    for change in one.changes.iter().filter(|c| c.items.is_empty()) {
        assert!(change.reach.operations.iter().any(called), "{change:?}");
    }
    // That every request carries another version concerns every call.
    let version = "api-version-param-default-changed";
    assert!(one.changes.iter().any(|c| c.rule.name() == version));
}

#[test]
fn what_is_left_out_is_counted_and_the_release_level_stays() {
    let whole = report(Event::InPlace);
    let mut part = whole.clone();
    let usage = Usage::of_source("fn f() { ListTags::new(); }");
    part.keep_used(&usage, pair()).expect("both sides compile");
    let left_out = part.used_by.as_ref().map(|used| used.left_out);
    assert_eq!(left_out, Some(whole.changes.len() - part.changes.len()));
    assert_eq!(part.verdict().level, whole.verdict().level);
    let counted = format!(
        "{} changes are left out. Names are compared",
        left_out.unwrap_or(0)
    );
    for text in [
        render::text(&part),
        render::markdown(&part),
        render::html(&part),
    ] {
        assert!(text.contains(&counted));
    }
    assert_valid(&part);
}

#[test]
fn the_example_of_an_upgrade_is_told_the_edits_that_it_shows() {
    let file =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/examples/upgrade_version.rs");
    let text = fs::read_to_string(file).expect("the example is there");
    let report = used_by(&text);
    for item in [
        "v2_10::models::CreateNoteRequest::contact_id:",
        "v2_10::endpoints::help_center::UpdateCollection::id:",
    ] {
        assert!(tells(&report, item), "{item}");
    }
    assert!(report.changes.len() < 60, "{}", report.changes.len());
}

#[test]
fn sources_are_looked_for_in_folders_but_not_in_what_was_built() {
    let folder = tempfile::tempdir().expect("a folder");
    let write = |name: &str, text: &str| {
        let file = folder.path().join(name);
        fs::create_dir_all(file.parent().expect("a folder")).expect("it can be made");
        fs::write(file, text).expect("it can be written");
    };
    write("src/deep/er/main.rs", "fn f() { ListTags::new(); }");
    write("src/notes.md", "ListAdmins");
    write("target/debug/build.rs", "fn f() { ListAdmins::new(); }");
    write(".cache/old.rs", "fn f() { ListAdmins::new(); }");
    let usage = Usage::read(folder.path()).expect("it can be read");
    assert_eq!(usage.files, 1);
    let mut report = report(Event::Upgrade);
    report
        .keep_used(&usage, pair())
        .expect("both sides compile");
    let ids = |report: &Report| {
        report
            .changes
            .iter()
            .map(|c| c.id.clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(ids(&report), ids(&used_by("fn f() { ListTags::new(); }")));
    let error = Usage::read(&folder.path().join("nowhere")).expect_err("nothing there");
    let error = error.to_string();
    assert!(
        error.contains("nowhere") && error.contains("--used-by src"),
        "{error}"
    );
    fs::create_dir(folder.path().join("empty")).expect("it can be made");
    let error = Usage::read(&folder.path().join("empty")).expect_err("nothing in there");
    assert!(error.to_string().contains("no Rust source"), "{error}");
}

#[test]
fn nothing_that_is_used_is_no_change() {
    let mut report = report(Event::Upgrade);
    let usage = Usage::of_source("fn main() {}");
    report
        .keep_used(&usage, pair())
        .expect("both sides compile");
    assert!(report.is_empty());
    let headline = report.verdict().headline;
    assert!(headline.starts_with("Nothing that "), "{headline}");
}

fn approve(report: &mut Report, text: &str) -> Result<(), Diagnostics> {
    Approvals::parse(text, Path::new("approved.toml"))?.apply(report, &sides().0)
}

fn entry(id: &str, until: &str) -> String {
    format!(
        "\n[[approved]]\nid = \"{id}\"\nreason = \"we do not show avatars\"\nuntil = \"{until}\"\n"
    )
}

fn id_of(report: &Report, item: &str) -> String {
    let mut changes = report.changes.iter();
    let found = changes.find(|change| {
        let mut texts = change.items.iter().filter_map(|pair| pair.old.as_ref());
        texts.any(|text| text.starts_with(item))
    });
    found.expect("a change").id.clone()
}

#[test]
fn an_approved_change_is_listed_apart_with_its_reason() {
    let mut report = report(Event::Upgrade);
    let id = id_of(&report, KIND);
    let total = report.changes.len();
    approve(&mut report, &entry(&id, "2.11")).expect("a good file");
    assert_eq!(report.changes.len(), total);
    assert_eq!(report.unapproved().count(), total - 1);
    let text = render::text(&report);
    let (before, after) = text.split_once("== approved ==").expect("a heading");
    assert!(!before.contains(&id) && after.contains(&id));
    assert!(
        after.contains("until 2.11: we do not show avatars"),
        "{after}"
    );
    let markdown = render::markdown(&report);
    assert!(markdown.contains("### Approved (1)") && markdown.contains("we do not show avatars"));
    assert_eq!(markdown.matches(&id).count(), 1);
    let html = render::html(&report);
    assert!(html.contains("until 2.11: we do not show avatars"));
    assert_eq!(html.matches(&format!("id=\"{id}\"")).count(), 1);
    let json = render::json(&report);
    let changes = json["changes"].as_array().expect("changes");
    for change in changes {
        let approval = &change["approved"];
        assert_eq!(approval.is_object(), change["id"] == *id);
        assert!(approval.is_null() || approval["until"] == "2.11");
    }
    assert_valid(&report);
}

#[test]
fn an_approved_change_leaves_its_group() {
    let mut report = report(Event::Upgrade);
    let largest = report.groups[0].clone();
    let member = report
        .changes
        .iter()
        .find(|c| c.group.as_deref() == Some(&largest.id));
    let id = member.expect("a member").id.clone();
    approve(&mut report, &entry(&id, "unstable")).expect("a good file");
    assert_eq!(report.groups[0].count, largest.count - 1);
    assert!(report.approved().all(|change| change.group.is_none()));
}

#[test]
fn approvals_that_fit_nothing_or_have_ended_are_errors_with_their_line() {
    let whole = report(Event::Upgrade);
    let id = id_of(&whole, KIND);
    let twice = format!("{}{}", entry(&id, "2.11"), entry(&id, "2.11"));
    let cases = [
        (
            entry("000000000000", "2.11"),
            3,
            "there is no change `000000000000` between 2.10 and 2.11",
        ),
        (entry(&id, "2.10"), 3, "ended with 2.10"),
        (entry(&id, "9.12"), 3, "there is no version `9.12`"),
        (
            entry(&id, "2.11").replace("we do not show avatars", " "),
            3,
            "has no reason",
        ),
        (twice, 8, "is approved twice, first in line 3"),
        (
            entry(&id, "2.11").replace("\"2.11\"", "2.11"),
            5,
            "expected a string",
        ),
        (
            entry(&id, "2.11").replace("until = \"2.11\"\n", ""),
            2,
            "missing field `until`",
        ),
        (
            entry(&id, "2.11").replace("reason", "because"),
            4,
            "unknown field `because`",
        ),
        ("approved = [".to_owned(), 1, "not as expected"),
    ];
    for (text, line, said) in cases {
        let mut report = whole.clone();
        let error = approve(&mut report, &text).expect_err(said).to_string();
        assert!(error.contains(said), "{error}");
        assert!(
            error.contains(&format!("approved.toml:{line}")),
            "{said}: {error}"
        );
        assert!(error.contains("do: "), "{error}");
        assert_eq!(report.unapproved().count(), report.changes.len(), "{said}");
    }
    let error = Approvals::read(Path::new("nowhere.toml")).expect_err("no file");
    assert!(error.to_string().contains("nowhere.toml"), "{error}");
}

#[test]
fn the_release_is_as_large_as_the_report_demands() {
    let short = |report: &Report, from: &str, to: &str| {
        let bump = Bump::new(from, to).expect("two versions");
        bump.falls_short(report).expect("both sides compile")
    };
    // A version beside the others only adds.
    let upgrade = report(Event::Upgrade);
    assert!(short(&upgrade, "0.1.0", "0.1.0").is_some());
    assert_eq!(short(&upgrade, "0.1.0", "0.1.1"), None);
    assert!(short(&upgrade, "1.1.0", "1.1.1").is_some());
    assert_eq!(short(&upgrade, "1.1.0", "1.2.0"), None);
    // A module that changes breaks its callers.
    let in_place = report(Event::InPlace);
    let sentence = short(&in_place, "0.1.0", "0.1.9").expect("too small");
    assert!(
        sentence.contains("from 0.1.0 to 0.1.9 is too small a step"),
        "{sentence}"
    );
    assert!(
        sentence.contains("a major release") && sentence.contains("0.2.0 or later"),
        "{sentence}"
    );
    assert_eq!(short(&in_place, "0.1.0", "0.2.0"), None);
    assert_eq!(short(&in_place, "0.1.0", "0.2.0-rc.1"), None);
    assert!(short(&in_place, "1.1.0", "1.2.0").is_some());
    assert_eq!(short(&in_place, "1.1.0", "2.0.0"), None);
    // Nothing demands nothing.
    let (old, _) = pair();
    assert_eq!(
        short(&compare(old, old, Event::InPlace), "0.1.0", "0.1.0"),
        None
    );
}

fn assert_valid(report: &Report) {
    let schema: Value = serde_json::from_str(render::SCHEMA).expect("the schema is JSON");
    let validator = jsonschema::validator_for(&schema).expect("the schema is a schema");
    let json = render::json(report);
    let problems: Vec<String> = validator
        .iter_errors(&json)
        .map(|e| e.to_string())
        .collect();
    assert!(problems.is_empty(), "{problems:?}");
}
