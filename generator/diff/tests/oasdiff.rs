//! The rules of oasdiff, the most thorough public tool, beside those of this comparison: where both judge alike, and why
//! not where they do not.

use std::collections::BTreeSet;

use intercom_diff::{Rule, WireVerdict};

/// A rule of theirs.
struct Row<'t> {
    theirs: &'t str,
    level: &'t str,
    ours: Vec<Rule>,
    /// `agree`, or why not.
    judged: &'t str,
}

fn rows() -> Vec<Row<'static>> {
    let lines = include_str!("oasdiff.tsv").lines();
    lines
        .filter(|line| !line.starts_with('#'))
        .map(|line| {
            let cells: Vec<&str> = line.split('\t').collect();
            let [theirs, level, ours, judged] = cells.as_slice() else {
                panic!("four cells: {line}");
            };
            let find = |name: &str| {
                Rule::find(name).unwrap_or_else(|| panic!("{theirs}: no rule is called {name}"))
            };
            Row {
                theirs,
                level,
                ours: ours.split(", ").map(find).collect(),
                judged,
            }
        })
        .collect()
}

/// The worst verdict of our rules on the way that theirs is about.
fn verdict(row: &Row<'_>) -> WireVerdict {
    let returned = [
        "response",
        "required-response",
        "optional-response",
        "webhook",
    ];
    let returned = returned.iter().any(|way| row.theirs.starts_with(way));
    let verdicts = row.ours.iter().map(|rule| rule.wire());
    let verdicts = verdicts.map(|(request, response)| if returned { response } else { request });
    verdicts.max().unwrap_or(WireVerdict::None)
}

#[test]
fn a_rule_of_theirs_is_judged_alike_or_it_is_said_why_not() {
    let rows = rows();
    assert!(rows.len() >= 250, "{}", rows.len());
    let names: BTreeSet<&str> = rows.iter().map(|row| row.theirs).collect();
    assert_eq!(names.len(), rows.len(), "a rule of theirs stands twice");
    let mut wrong = Vec::new();
    for row in &rows {
        let ours = verdict(row);
        let alike = match row.level {
            "error" => ours == WireVerdict::Breaking,
            "warning" => ours == WireVerdict::Unknown,
            "info" => ours != WireVerdict::Breaking,
            other => panic!("{}: there is no level {other}", row.theirs),
        };
        if alike != (row.judged == "agree") || row.judged.len() < 5 {
            wrong.push(format!(
                "{}: {} is {}",
                row.theirs,
                row.level,
                ours.as_str()
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn most_of_their_rules_are_judged_alike() {
    let rows = rows();
    let alike = rows.iter().filter(|row| row.judged == "agree").count();
    assert!(alike * 10 >= rows.len() * 7, "{alike} of {}", rows.len());
}
