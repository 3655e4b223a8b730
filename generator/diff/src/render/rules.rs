//! The rules themselves, for people who ask what a name means.

use std::fmt::Write as _;

use serde_json::{Value, json};

use crate::report::Report;
use crate::rules::Rule;

/// One row: name, mirror, wire in requests and in responses, Rust, what it is.
fn cells(rule: Rule) -> [&'static str; 6] {
    let (request, response) = rule.wire();
    let (rust, silent) = rule.rust();
    let rust = match (rust.as_str(), silent) {
        (_, true) => "behaviour-break, in silence",
        (word, false) => word,
    };
    [
        rule.name(),
        rule.mirror().name(),
        request.as_str(),
        response.as_str(),
        rust,
        rule.about(),
    ]
}

const HEAD: [&str; 6] = [
    "rule",
    "the other way round",
    "wire, in requests",
    "wire, in responses",
    "Rust, by itself",
    "what it is",
];

/// What holds for the whole table.
const ASIDE: &str = "Verdicts are those of the rule by itself: a change that no operation sends or receives does nothing on \
the wire, and the items of the generated crate that a change touches can make its Rust verdict worse.";

/// Every rule, as text.
pub fn rules_text() -> String {
    let mut out = String::new();
    for rule in Rule::all() {
        let [name, mirror, request, response, rust, about] = cells(rule);
        let _ = writeln!(out, "{name}\n  {about}");
        let _ = writeln!(
            out,
            "  wire: {request} in requests, {response} in responses; Rust: {rust}; the other way round: {mirror}"
        );
    }
    let _ = writeln!(out, "\n{ASIDE}");
    out
}

/// Every rule, as a table in Markdown.
pub fn rules_markdown() -> String {
    let mut out = String::new();
    let _ = writeln!(out, "# What a change can be\n\n{ASIDE}\n");
    let _ = writeln!(out, "| {} |", HEAD.join(" | "));
    let _ = writeln!(out, "|{}", " --- |".repeat(HEAD.len()));
    for rule in Rule::all() {
        let [name, mirror, request, response, rust, about] = cells(rule);
        let _ = writeln!(
            out,
            "| `{name}` | `{mirror}` | {request} | {response} | {rust} | {about} |"
        );
    }
    out
}

/// Every rule, for programs.
pub fn rules_json() -> String {
    let list: Vec<Value> = Rule::all()
        .map(|rule| {
            let (request, response) = rule.wire();
            let (rust, silent) = rule.rust();
            json!({
                "rule": rule.name(),
                "mirror": rule.mirror().name(),
                "wire": {"request": request.as_str(), "response": response.as_str()},
                "rust": rust.as_str(),
                "silent": silent,
                "about": rule.about(),
            })
        })
        .collect();
    format!("{:#}\n", json!({"rules": list}))
}

/// Where a rule is met in a report.
pub fn places(report: &Report, rule: Rule) -> String {
    let mut out = String::new();
    let found: Vec<_> = report.changes.iter().filter(|c| c.rule == rule).collect();
    let count = match rule {
        Rule::DocsChanged => report.documentation.len(),
        _ => found.len(),
    };
    let _ = writeln!(out, "\nFrom {} to {}: {count}", report.old, report.new);
    for change in found {
        let _ = writeln!(out, "  {} {}", change.id, change.title);
    }
    if rule == Rule::DocsChanged {
        for (old, new) in &report.documentation {
            let at = new.as_deref().or(old.as_deref()).unwrap_or_default();
            let _ = writeln!(out, "  {at}");
        }
    }
    out
}

/// One rule in full.
pub fn rule(rule: Rule) -> String {
    let [name, mirror, request, response, rust, about] = cells(rule);
    format!(
        "{name}\n\n{about}\n\nOn the wire: {request} in requests, {response} in responses.\nIn Rust, by itself: {rust}.\nThe other way round: {mirror}.\n\n{ASIDE}\n"
    )
}
