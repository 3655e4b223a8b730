//! Markdown, fit for a comment on a pull request.

use std::fmt::Write as _;

use super::{notes, plural, reach, verdicts};
use crate::change::{Change, RustVerdict, Severity};
use crate::report::Report;
use crate::report::availability::Availability;
use crate::report::matrix::Matrix;

/// What a comment may hold at most, with room for what is written around it.
const ROOM: usize = 60_000;

/// How many changes of a group are listed.
const LISTED: usize = 40;

/// The report as Markdown.
pub fn markdown(report: &Report) -> String {
    let mut out = head(report);
    let changes: Vec<&Change> = report.unapproved().collect();
    let of = |severity: Severity| -> Vec<&Change> {
        changes
            .iter()
            .copied()
            .filter(|c| c.severity() == severity)
            .collect()
    };
    migration(&mut out, report);
    let sections = [
        ("Breaking", of(Severity::Breaking), true),
        ("To check", of(Severity::Risky), true),
        ("Added", of(Severity::Additive), false),
        ("Without effect on code", of(Severity::Quiet), false),
    ];
    for (title, list, open) in sections {
        if !list.is_empty() {
            section(&mut out, report, title, &list, open);
        }
    }
    approved(&mut out, report);
    counts(&mut out, report);
    unexplained(&mut out, report);
    out
}

/// A few lines: the verdict, and what breaks.
pub fn short_markdown(report: &Report) -> String {
    let mut out = head(report);
    breaks(&mut out, report, 10);
    unexplained(&mut out, report);
    out
}

/// A section of the page on moving between versions: the verdict, the calls before and after, and all that breaks.
pub fn upgrade_markdown(report: &Report) -> String {
    let mut out = head(report);
    migration(&mut out, report);
    breaks(&mut out, report, usize::MAX);
    unexplained(&mut out, report);
    out
}

/// The headlines of what is folded, and at most so many of the other changes that break or change code.
fn breaks(out: &mut String, report: &Report, most: usize) {
    let breaking: Vec<&Change> = report
        .changes
        .iter()
        .filter(|c| c.rust >= RustVerdict::BehaviourBreak && c.group.is_none())
        .filter(|c| c.approved.is_none())
        .collect();
    for group in &report.groups {
        let _ = writeln!(out, "- {}", escape(&group.headline));
    }
    for change in breaking.iter().take(most) {
        let _ = writeln!(out, "- {} (`{}`)", escape(&change.title), change.rule);
    }
    if breaking.len() > most {
        let _ = writeln!(
            out,
            "- and {} more that break or change code",
            breaking.len() - most
        );
    }
}

fn head(report: &Report) -> String {
    let verdict = report.verdict();
    let mut out = String::new();
    let (old, new) = (escape(&report.old), escape(&report.new));
    // One version that changed in place goes by one name.
    let _ = if old == new {
        writeln!(out, "## {old}, before and after\n")
    } else {
        writeln!(out, "## {old} to {new}\n")
    };
    let _ = writeln!(out, "**{}**\n", escape(&verdict.headline));
    for note in notes(report) {
        let _ = writeln!(out, "{}\n", escape(&note));
    }
    if report.changes.is_empty() {
        return out;
    }
    let _ = writeln!(
        out,
        "| breaks code | changes behaviour | in silence | adds | fails on the wire | release |"
    );
    let _ = writeln!(out, "|--:|--:|--:|--:|--:|:--|");
    let _ = writeln!(
        out,
        "| {} | {} | {} | {} | {} | {} |\n",
        verdict.compile_breaks,
        verdict.behaviour_breaks,
        verdict.silent,
        verdict.additions,
        verdict.wire_breaks,
        verdict.level
    );
    if verdict.by_name_only > 0 {
        let _ = writeln!(
            out,
            "{} an argument that stands by position: only code that names the field breaks.\n",
            plural(
                verdict.by_name_only,
                "of those that break code renames",
                "of those that break code rename"
            )
        );
    }
    let _ = writeln!(
        out,
        "Release level {}: {}.\n",
        verdict.level,
        escape(&verdict.reason)
    );
    out
}

fn migration(out: &mut String, report: &Report) {
    let mut lines = Vec::new();
    for change in report.edits() {
        let already = |site: &crate::change::CallSite, lines: &Vec<String>| {
            lines.iter().any(|l: &String| l.contains(&site.before))
        };
        for site in change.call_sites.iter().take(2) {
            if !already(site, &lines) {
                lines.push(format!("- {}\n+ {}", site.before, site.after));
            }
        }
    }
    if lines.is_empty() {
        return;
    }
    let more = lines.len().saturating_sub(LISTED);
    lines.truncate(LISTED);
    let _ = writeln!(
        out,
        "<details><summary>Migration: call sites before and after</summary>\n"
    );
    let _ = writeln!(out, "```diff\n{}\n```", lines.join("\n"));
    if more > 0 {
        let _ = writeln!(
            out,
            "\nand {more} more: `cargo xtask diff {} {} --format json`",
            report.old, report.new
        );
    }
    let _ = writeln!(out, "\n</details>\n");
}

fn section(out: &mut String, report: &Report, title: &str, list: &[&Change], open: bool) {
    if out.len() > ROOM {
        let _ = writeln!(
            out,
            "- {title}: {}, left out for want of room\n",
            plural(list.len(), "change", "changes")
        );
        return;
    }
    let _ = writeln!(out, "### {title} ({})\n", list.len());
    let single: Vec<_> = list.iter().filter(|c| c.group.is_none()).collect();
    if !single.is_empty() && !open {
        let _ = writeln!(
            out,
            "<details><summary>{}</summary>\n",
            plural(single.len(), "single change", "single changes")
        );
    }
    for (index, change) in single.iter().enumerate() {
        if out.len() > ROOM {
            let _ = writeln!(
                out,
                "- and {} more, left out for want of room",
                single.len() - index
            );
            break;
        }
        entry(out, change, open);
    }
    if !single.is_empty() && !open {
        let _ = writeln!(out, "\n</details>\n");
    }
    for group in &report.groups {
        let members: Vec<_> = list
            .iter()
            .filter(|c| c.group.as_deref() == Some(&group.id))
            .collect();
        if members.is_empty() || out.len() > ROOM {
            continue;
        }
        let _ = writeln!(
            out,
            "\n<details><summary>{}</summary>\n",
            html_escape(&group.headline)
        );
        for change in members.iter().take(LISTED) {
            let _ = writeln!(out, "- {}{}", escape(&change.title), history(change));
        }
        if members.len() > LISTED {
            let _ = writeln!(out, "- and {} more", members.len() - LISTED);
        }
        let _ = writeln!(out, "\n</details>");
    }
    let _ = writeln!(out);
}

fn entry(out: &mut String, change: &Change, full: bool) {
    let _ = writeln!(
        out,
        "- {} (`{}`, {}; {}; `{}`){}",
        escape(&change.title),
        change.rule,
        verdicts(change),
        escape(&reach(change)),
        change.id,
        history(change)
    );
    if !full {
        return;
    }
    for item in change.items.iter().take(3) {
        match (&item.old, &item.new) {
            (Some(a), Some(b)) => {
                let _ = writeln!(out, "  - `{a}` is `{b}`");
            }
            (Some(a), None) => {
                let _ = writeln!(out, "  - gone: `{a}`");
            }
            (None, Some(b)) => {
                let _ = writeln!(out, "  - new: `{b}`");
            }
            (None, None) => {}
        }
    }
    if change.items.len() > 3 {
        let _ = writeln!(out, "  - and {} more items", change.items.len() - 3);
    }
}

fn approved(out: &mut String, report: &Report) {
    let list: Vec<&Change> = report.approved().collect();
    if list.is_empty() {
        return;
    }
    let _ = writeln!(out, "### Approved ({})\n", list.len());
    for (index, change) in list.iter().enumerate() {
        if out.len() > ROOM {
            let _ = writeln!(
                out,
                "- and {} more, left out for want of room",
                list.len() - index
            );
            break;
        }
        entry(out, change, false);
        if let Some(approval) = &change.approved {
            let _ = writeln!(
                out,
                "  - until {}: {}",
                escape(&approval.until),
                escape(&approval.reason)
            );
        }
    }
    let _ = writeln!(out);
}

fn history(change: &Change) -> String {
    match &change.history {
        Some(text) => format!(" — {}", escape(text)),
        None => String::new(),
    }
}

fn counts(out: &mut String, report: &Report) {
    let _ = writeln!(out, "<details><summary>Facts that differ</summary>\n");
    let _ = writeln!(
        out,
        "| | as published | after our corrections |\n|---|--:|--:|"
    );
    let rows = report
        .summary
        .counts()
        .into_iter()
        .zip(report.corrected.counts());
    for (published, corrected) in rows {
        let (count, after) = (published.count, corrected.count);
        if count + after > 0 {
            let _ = writeln!(out, "| {} | {count} | {after} |", published.about);
        }
    }
    let _ = writeln!(out, "\n</details>");
}

fn unexplained(out: &mut String, report: &Report) {
    if report.unexplained.is_empty() {
        return;
    }
    let _ = writeln!(out, "\n### Unexplained ({})\n", report.unexplained.len());
    let _ = writeln!(out, "No rule explains these differences:\n");
    for one in &report.unexplained {
        let at = one.new.as_deref().or(one.old.as_deref()).unwrap_or("");
        let _ = writeln!(out, "- `{at}`: {}", escape(&one.why));
    }
}

/// Text as Markdown shows it, whatever characters a description holds. Words in backticks stay code.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut code = false;
    // A single backtick would swallow the rest of the line.
    let even = text.matches('`').count().is_multiple_of(2);
    for c in text.chars() {
        match c {
            '`' if even => {
                code = !code;
                out.push(c);
            }
            '\n' | '\r' => out.push(' '),
            '<' | '>' | '*' | '_' | '[' | ']' | '|' | '`' | '#' | '@' | '\\' if !code => {
                out.push('\\');
                out.push(c);
            }
            _ => out.push(c),
        }
    }
    out
}

fn html_escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

/// Which version has what, as Markdown.
pub fn availability_markdown(availability: &Availability) -> String {
    let mut out = String::from("# What is in which version\n\n## Operations\n\n");
    let header = |out: &mut String, first: &str| {
        let _ = writeln!(out, "| {first} | {} |", availability.versions.join(" | "));
        let _ = writeln!(out, "|---|{}", ":-:|".repeat(availability.versions.len()));
    };
    header(&mut out, "operation");
    for row in &availability.operations {
        let _ = writeln!(
            out,
            "| `{}` `{}` | {} |",
            row.name,
            row.detail.replace('|', "\\|"),
            marks(&row.present)
        );
    }
    let _ = writeln!(out, "\n## Models\n");
    for model in &availability.models {
        let _ = writeln!(
            out,
            "### `{}`\n\n{}\n",
            model.name,
            escape(&availability.span(&model.present))
        );
        let partial: Vec<_> = model
            .fields
            .iter()
            .filter(|f| f.present != model.present)
            .collect();
        if partial.is_empty() {
            let _ = writeln!(
                out,
                "{} in every one of these versions.\n",
                plural(model.fields.len(), "field", "fields, all")
            );
            continue;
        }
        let _ = writeln!(
            out,
            "{}; these are not in all of these versions:\n",
            plural(model.fields.len(), "field", "fields")
        );
        for field in partial {
            let _ = writeln!(
                out,
                "- `{}`: {}",
                field.name,
                escape(&availability.span(&field.present))
            );
        }
        let _ = writeln!(out);
    }
    out
}

fn marks(present: &[bool]) -> String {
    let cells: Vec<&str> = present
        .iter()
        .map(|p| if *p { "yes" } else { "" })
        .collect();
    cells.join(" | ")
}

/// All versions against all.
pub fn matrix_markdown(matrix: &Matrix) -> String {
    let mut out = String::from(
        "# Versions apart\n\nFacts that differ / changes / of them break code, from each row to each column.\n\n",
    );
    let _ = writeln!(out, "| | {} |", matrix.versions.join(" | "));
    let _ = writeln!(out, "|---|{}", "--:|".repeat(matrix.versions.len()));
    for (name, row) in matrix.versions.iter().zip(&matrix.distances) {
        let cells: Vec<String> = row
            .iter()
            .map(|d| match d.facts {
                0 => String::new(),
                facts => format!("{facts} / {} / {}", d.changes, d.compile_breaks),
            })
            .collect();
        let _ = writeln!(out, "| **{name}** | {} |", cells.join(" | "));
    }
    let _ = writeln!(out);
    for (version, parent, facts) in matrix.parents() {
        let _ = writeln!(
            out,
            "- {version} descends from {parent}: {facts} facts apart"
        );
    }
    out
}
