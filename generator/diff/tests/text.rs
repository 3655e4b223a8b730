//! The text that `cargo xtask diff` prints, for each version and the next one.

use std::path::Path;
use std::sync::OnceLock;

use intercom_diff::{Event, Report, Severity, compare, render, source};
use intercom_generator::spec::Specs;
use serde_json::Value;

/// Each version against the next one, and 2.11 against the last.
fn reports() -> &'static [Report] {
    static REPORTS: OnceLock<Vec<Report>> = OnceLock::new();
    REPORTS.get_or_init(|| {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        let specs = Specs::open(root).expect("spec/ is there");
        let sides = source::versions(&specs).expect("every version compiles");
        let far = sides.iter().find(|side| side.label == "2.11");
        let far = far.zip(sides.last());
        let pairs = sides.iter().zip(sides.iter().skip(1)).chain(far);
        pairs
            .map(|(old, new)| compare(old, new, Event::Upgrade))
            .collect()
    })
}

fn report() -> Report {
    let known = reports().iter().find(|report| report.old == "2.10");
    known.expect("it is in the lock").clone()
}

#[test]
fn each_severity_has_one_section_the_worst_first() {
    let text = render::text(&report());
    let sections: Vec<&str> = text
        .lines()
        .filter_map(|line| line.strip_prefix("== ")?.strip_suffix(" =="))
        .collect();
    assert_eq!(sections, Severity::ALL.map(Severity::as_str));
}

#[test]
fn a_group_stands_together_and_says_how_many_it_leaves_out() {
    let report = report();
    let text = render::text(&report);
    for group in &report.groups {
        let (_, after) = text
            .split_once(&format!("[{}]\n", group.id))
            .unwrap_or_else(|| panic!("no {}", group.id));
        let lines: Vec<&str> = after.lines().take_while(|line| !line.is_empty()).collect();
        let (more, shown): (Vec<&str>, Vec<&str>) =
            lines.iter().partition(|line| line.starts_with("  and "));
        let left_out = group.count - shown.len();
        assert!(shown.iter().all(|line| line.starts_with("  - ")), "{after}");
        assert_eq!(more.len(), usize::from(left_out > 0));
        assert!(
            more.iter()
                .all(|line| line.starts_with(&format!("  and {left_out} more"))),
            "{lines:?}"
        );
    }
}

#[test]
fn a_narrowed_report_says_what_it_leaves_out() {
    let mut report = report();
    let all = report.changes.len();
    report.narrow("Notes");
    assert!(!report.changes.is_empty());
    let left_out = all - report.changes.len();
    let note = format!("Only what concerns `Notes`: {left_out} changes are left out.");
    assert!(render::text(&report).contains(&note));
    assert!(render::markdown(&report).contains(&note));
    assert!(render::html(&report).contains(&format!("{left_out} changes are left out")));
}

/// The lines of a report outside of blocks of code.
fn prose(text: &str) -> Vec<&str> {
    let mut code = false;
    let lines = text.lines().filter(|line| {
        let fence = line.starts_with("```");
        code ^= fence;
        !code && !fence
    });
    lines.collect()
}

#[test]
fn code_in_a_sentence_begins_and_ends() {
    for report in reports() {
        let written = [
            render::text(report),
            render::markdown(report),
            render::upgrade_markdown(report),
        ];
        for line in written.iter().flat_map(|text| prose(text)) {
            let spans: Vec<&str> = line.split('`').collect();
            assert!(!spans.len().is_multiple_of(2), "a lone backtick: {line}");
            for span in spans.iter().skip(1).step_by(2) {
                assert!(!span.is_empty(), "code in code: {line}");
                assert_eq!(span.trim(), *span, "code in code: {line}");
            }
        }
    }
}

#[test]
fn one_of_a_thing_is_in_the_singular() {
    const MANY: [&str; 24] = [
        "break",
        "calls",
        "change",
        "changes",
        "differences",
        "entries",
        "fail",
        "fields",
        "files",
        "items",
        "lists",
        "operations",
        "parameters",
        "places",
        "programs",
        "properties",
        "schemas",
        "sites",
        "statuses",
        "times",
        "types",
        "values",
        "variants",
        "more rename",
    ];
    for report in reports() {
        for text in [
            render::text(report),
            render::markdown(report),
            render::html(report),
        ] {
            for (at, _) in text.match_indices("1 ") {
                let before = text.get(..at).and_then(|text| text.chars().next_back());
                let alone = before.is_none_or(|c| !c.is_alphanumeric() && !".,_-:".contains(c));
                let after = text.get(at + 2..).unwrap_or_default();
                let word = MANY.iter().find(|word| {
                    let rest = after.strip_prefix(**word);
                    rest.is_some_and(|rest| !rest.starts_with(|c: char| c.is_alphanumeric()))
                });
                let line = text.get(at..).and_then(|text| text.lines().next());
                // After a count of one, `change` and `changes behaviour` may be verbs.
                let verb = after.starts_with("change ") && !after.starts_with("change behaviour")
                    || after.starts_with("changes behaviour");
                assert!(!alone || word.is_none() || verb, "{word:?}: {line:?}");
            }
        }
    }
}

#[test]
fn every_call_is_carried_over_once() {
    for report in reports() {
        let text = render::upgrade_markdown(report);
        let fenced: Vec<&str> = text.split("```diff\n").skip(1).collect();
        for block in fenced {
            let block = block.split("\n```").next().unwrap_or_default();
            let mut before: Vec<&str> = block
                .lines()
                .filter(|line| line.starts_with("- "))
                .collect();
            let all = before.len();
            before.sort_unstable();
            before.dedup();
            assert_eq!(before.len(), all, "{} to {}", report.old, report.new);
        }
    }
}

#[test]
fn counts_are_defined_and_say_the_same_in_text_and_json() {
    let schema: Value = serde_json::from_str(render::SCHEMA).expect("JSON");
    for report in reports() {
        let json = render::json(report);
        let text = render::text(report);
        let html = render::html(report);
        for (key, counts) in [
            ("summary", &report.summary),
            ("corrected_summary", &report.corrected),
        ] {
            for one in counts.counts() {
                assert_eq!(json[key][one.name], one.count, "{}", one.name);
                let said = &schema["$defs"]["counts"]["properties"][one.name]["description"];
                assert_eq!(*said, format!("How many {}.", one.about), "{}", one.name);
            }
        }
        for (published, corrected) in report
            .summary
            .counts()
            .iter()
            .zip(report.corrected.counts())
        {
            let (count, after) = (published.count, corrected.count);
            let aside = if count == after {
                String::new()
            } else {
                format!(" ({after})")
            };
            let line = format!("  {count}{aside}: {}\n", published.about);
            assert_eq!(text.contains(&line), count + after > 0, "{line}");
            let row = format!(
                "<td>{}</td><td>{count}</td><td>{after}</td>",
                published.about
            );
            assert!(html.contains(&row), "{row}");
        }
        let count = |name: &str| {
            let counts = report.summary.entries();
            counts
                .iter()
                .find(|(known, _)| *known == name)
                .map(|(_, count)| *count)
        };
        assert!(count("properties_added") <= count("properties_added_nested"));
        assert!(count("properties_removed") <= count("properties_removed_nested"));
    }
    // Every number of the verdict is defined, too.
    let verdict = &schema["properties"]["verdict"]["properties"];
    let undefined = verdict
        .as_object()
        .into_iter()
        .flatten()
        .filter(|(_, one)| one["$ref"] == "#/$defs/count" && one["description"].is_null());
    assert_eq!(undefined.count(), 0);
}
