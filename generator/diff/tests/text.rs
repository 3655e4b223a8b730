//! The text that `cargo xtask diff` prints, for 2.10 and 2.11.

use std::path::Path;

use intercom_diff::{Event, Report, Severity, compare, render, source};
use intercom_generator::spec::Specs;

fn report() -> Report {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let specs = Specs::open(root).expect("spec/ is there");
    let sides = source::versions(&specs).expect("every version compiles");
    let side = |name| {
        sides
            .iter()
            .find(|side| side.label == name)
            .expect("it is in the lock")
    };
    compare(side("2.10"), side("2.11"), Event::Upgrade)
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
