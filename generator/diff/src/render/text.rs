//! Text for a terminal.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::{notes, plural, reach, verdicts};
use crate::change::{Change, RustVerdict};
use crate::report::Report;
use crate::report::matrix::Matrix;

/// How many changes of a group are shown that nobody has to edit for; the rest is counted.
const SHOWN: usize = 3;

/// The report as text.
pub fn text(report: &Report) -> String {
    let mut out = String::new();
    let verdict = report.verdict();
    let _ = writeln!(out, "{}", verdict.headline);
    let _ = writeln!(
        out,
        "Release level: {} ({}).",
        verdict.level, verdict.reason
    );
    if verdict.by_name_only > 0 {
        let _ = writeln!(
            out,
            "{} an argument that stands by position: only code that names the field breaks.",
            plural(verdict.by_name_only, "more renames", "more rename")
        );
    }
    for note in notes(report) {
        let _ = writeln!(out, "{note}");
    }
    if report.changes.is_empty() && report.unexplained.is_empty() {
        return out;
    }
    let _ = writeln!(
        out,
        "{} in {}: {} code, {} behaviour ({} in silence), {}; {} on the wire.",
        plural(report.changes.len(), "change", "changes"),
        plural(report.entries(), "entry", "entries"),
        plural(verdict.compile_breaks, "breaks", "break"),
        plural(verdict.behaviour_breaks, "changes", "change"),
        verdict.silent,
        plural(verdict.additions, "adds", "add"),
        plural(verdict.wire_breaks, "fails", "fail")
    );
    let _ = writeln!(out);
    counts(&mut out, report);
    let mut told = BTreeSet::new();
    let mut severity = None;
    for change in report.unapproved() {
        let is = change.severity();
        if severity.replace(is) != Some(is) {
            let _ = writeln!(out, "\n== {} ==", is.as_str());
        }
        match &change.group {
            Some(group) if told.insert(group) => folded(&mut out, report, group),
            Some(_) => {}
            None => entry(&mut out, change),
        }
    }
    approved(&mut out, report);
    unexplained(&mut out, report);
    out
}

/// The text with the colours of a terminal: headings by how bad they are, what goes and what comes.
///
/// ```
/// use intercom_diff::render::coloured;
///
/// assert_eq!(coloured("  + v2_11::models::Tag\n"), "\u{1b}[32m  + v2_11::models::Tag\u{1b}[0m\n");
/// assert_eq!(coloured("plain\n"), "plain\n");
/// ```
pub fn coloured(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for line in text.split_inclusive('\n') {
        let (line, end) = line
            .strip_suffix('\n')
            .map_or((line, ""), |line| (line, "\n"));
        let code = match line {
            "== breaking ==" => "1;31",
            "== risky ==" => "1;33",
            "== additive ==" => "1;32",
            _ if line.starts_with("== UNEXPLAINED") || line.starts_with("! ") => "1;31",
            _ if line.starts_with("== ") || line.starts_with("* ") => "1",
            _ if line.starts_with("  - ") => "31",
            _ if line.starts_with("  + ") || line.starts_with("    -> ") => "32",
            _ => "",
        };
        if code.is_empty() {
            out.push_str(line);
        } else {
            let _ = write!(out, "\u{1b}[{code}m{line}\u{1b}[0m");
        }
        out.push_str(end);
    }
    out
}

/// A group in the place of its first change: the headline and some of its changes.
fn folded(out: &mut String, report: &Report, id: &str) {
    let headline = report.groups.iter().find(|group| group.id == id);
    let _ = writeln!(out, "\n* {} [{id}]", headline.map_or("", |g| &g.headline));
    let members = || {
        report
            .unapproved()
            .filter(|c| c.group.as_deref() == Some(id))
    };
    // What has to be edited is never cut away.
    let edits = members().any(|change| change.rust == RustVerdict::CompileBreak);
    let shown = if edits { usize::MAX } else { SHOWN };
    for change in members().take(shown) {
        let _ = writeln!(out, "  - {} ({})", change.title, change.id);
    }
    let more = members().skip(shown).count();
    if more > 0 {
        let _ = writeln!(out, "  and {more} more, which the other formats list");
    }
}

fn entry(out: &mut String, change: &Change) {
    let _ = writeln!(out, "\n* {} [{}] {}", change.title, change.rule, change.id);
    let _ = writeln!(out, "  {}; {}", verdicts(change), reach(change));
    // What has to be edited is never cut away.
    let most = if change.rust == RustVerdict::CompileBreak {
        usize::MAX
    } else {
        4
    };
    items(out, change, most);
}

fn approved(out: &mut String, report: &Report) {
    for (index, change) in report.approved().enumerate() {
        if index == 0 {
            let _ = writeln!(out, "\n== approved ==");
        }
        entry(out, change);
        if let Some(approval) = &change.approved {
            let _ = writeln!(out, "  until {}: {}", approval.until, approval.reason);
        }
    }
}

fn items(out: &mut String, change: &Change, most: usize) {
    for item in change.items.iter().take(most) {
        match (&item.old, &item.new) {
            (Some(a), Some(b)) => {
                let _ = writeln!(out, "  {a}\n    -> {b}");
            }
            (Some(a), None) => {
                let _ = writeln!(out, "  - {a}");
            }
            (None, Some(b)) => {
                let _ = writeln!(out, "  + {b}");
            }
            (None, None) => {}
        }
    }
    if change.items.len() > most {
        let _ = writeln!(out, "  and {} more items", change.items.len() - most);
    }
    if let Some(history) = &change.history {
        let _ = writeln!(out, "  history: {history}");
    }
    if let Some(score) = change.score {
        let _ = writeln!(out, "  likeness: {score:.2}");
    }
}

fn counts(out: &mut String, report: &Report) {
    let _ = writeln!(
        out,
        "Facts that differ, as published (after our corrections):"
    );
    let rows = report
        .summary
        .counts()
        .into_iter()
        .zip(report.corrected.counts());
    for (published, corrected) in rows {
        if published.count + corrected.count == 0 {
            continue;
        }
        let aside = match corrected.count == published.count {
            true => String::new(),
            false => format!(" ({})", corrected.count),
        };
        let (count, about) = (published.count, published.about);
        let _ = writeln!(out, "  {count}{aside}: {about}");
    }
}

fn unexplained(out: &mut String, report: &Report) {
    if report.unexplained.is_empty() {
        return;
    }
    let _ = writeln!(out, "\n== UNEXPLAINED: {} ==", report.unexplained.len());
    let _ = writeln!(
        out,
        "No rule explains these differences. That is a gap in the differ: report it."
    );
    for one in &report.unexplained {
        let at = one.new.as_deref().or(one.old.as_deref()).unwrap_or("");
        let _ = writeln!(out, "! {at}: {}", one.why);
    }
}

/// One change in full, with every way to reach it.
pub fn explain(report: &Report, change: &Change, ways: &[String]) -> String {
    let mut out = String::new();
    let _ = writeln!(out, "{} [{}] {}", change.title, change.rule, change.id);
    let _ = writeln!(out, "{} -> {}", report.old, report.new);
    for (word, at) in [("old", &change.old), ("new", &change.new)] {
        if let Some(at) = at {
            let _ = writeln!(out, "{word}: {at}");
        }
    }
    let _ = writeln!(out, "was: {}\nis: {}", change.facets.0, change.facets.1);
    let _ = writeln!(out, "{}", verdicts(change));
    items(&mut out, change, usize::MAX);
    for site in &change.call_sites {
        let _ = writeln!(out, "\n  - {}\n  + {}", site.before, site.after);
    }
    let _ = writeln!(out, "\nReached {}:", reach(change));
    for way in ways {
        let _ = writeln!(out, "  {way}");
    }
    out
}

/// All versions against all.
pub fn matrix(matrix: &Matrix) -> String {
    let mut out = String::new();
    let width = matrix
        .versions
        .iter()
        .map(String::len)
        .max()
        .unwrap_or(0)
        .max(16);
    let _ = writeln!(
        out,
        "Facts apart / changes / of them break code, from each row to each column:\n"
    );
    let _ = write!(out, "{:width$}", "");
    for name in &matrix.versions {
        let _ = write!(out, " {name:>width$}");
    }
    let _ = writeln!(out);
    for (name, row) in matrix.versions.iter().zip(&matrix.distances) {
        let _ = write!(out, "{name:width$}");
        for distance in row {
            let cell = match distance.facts {
                0 => "-".to_owned(),
                facts => format!(
                    "{facts} / {} / {}",
                    distance.changes, distance.compile_breaks
                ),
            };
            let _ = write!(out, " {cell:>width$}");
        }
        let _ = writeln!(out);
    }
    let _ = writeln!(out);
    for (version, parent, facts) in matrix.parents() {
        let _ = writeln!(out, "{version} descends from {parent}: {facts} facts apart");
    }
    let unexplained: usize = matrix
        .distances
        .iter()
        .flatten()
        .map(|d| d.unexplained)
        .sum();
    let _ = writeln!(out, "Unexplained differences: {unexplained}");
    out
}
