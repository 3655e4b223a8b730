//! Nothing depends on what a rule is called: with every rule under another name, the comparison says the same.

use std::borrow::Cow;
use std::collections::BTreeSet;

use intercom_diff::{Event, Report, Rule, Usage, compare, rename_rules, source};
use intercom_generator::spec::Specs;

/// Changes, groups and all the rest.
type Said = (Vec<String>, BTreeSet<(usize, Vec<Rule>)>, String);

/// What a report says, but for the names of rules and what is made of them.
fn said(report: &Report) -> Said {
    let changes = report.changes.iter().map(|change| {
        let mut change = change.clone();
        change.id.clear();
        change.group = change.group.map(|_| String::new());
        format!("{change:?}")
    });
    let groups = report.groups.iter().map(|group| {
        let grouped = report.changes.iter();
        let grouped = grouped.filter(|c| c.group.as_ref() == Some(&group.id));
        let mut rules: Vec<Rule> = grouped.map(|c| c.rule).collect();
        rules.sort_unstable();
        (group.count, rules)
    });
    let rest = format!(
        "{:?} {:?} {:?} {:?} {}",
        report.equivalences, report.unexplained, report.summary, report.corrected, report.apart
    );
    (changes.collect(), groups.collect(), rest)
}

#[test]
fn with_every_rule_under_another_name_the_report_is_the_same() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let specs = Specs::open(root).expect("spec/ is there");
    let sides = source::versions(&specs).expect("every version compiles");
    let side = |name: &str| sides.iter().find(|s| s.label == name).expect("in the lock");
    let versions = ["2.8", "2.10", "2.11"];
    let read = |name: &str| specs.corrected(name).ok().map(Cow::Owned);
    let usage =
        Usage::of_source("use intercom_api::v2_10::models::Admin; fn f(a: Admin) { a.name; }");
    let all = || -> Vec<_> {
        [("2.10", "2.11"), ("2.11", "unstable"), ("2.11", "2.8")]
            .into_iter()
            .flat_map(|(old, new)| {
                let (old, new) = (side(old), side(new));
                let mut whole = compare(old, new, Event::Upgrade);
                whole.mark_history(&versions, read);
                let mut narrow = whole.clone();
                narrow.narrow("Admins");
                let mut used = whole.clone();
                used.keep_used(&usage, (old, new))
                    .expect("both sides compile");
                [whole, narrow, used].map(|report| said(&report))
            })
            .collect()
    };
    let before = all();
    rename_rules(|rule| {
        let letters: String = rule.name().chars().rev().collect();
        format!("{}-{letters}", (rule as usize * 7_919) % 1_000)
    });
    let first = Rule::all().next().expect("there are rules");
    assert!(first.name().starts_with("0-"), "{first}");
    for (before, after) in before.iter().zip(&all()) {
        assert_eq!(before, after);
    }
}
