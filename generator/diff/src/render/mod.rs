//! Reports for people and for programs.

mod html;
mod json;
mod markdown;
mod rules;
mod text;

pub use html::{availability_html, html};
pub use json::{SCHEMA, json, json_text, matrix_json};
pub use markdown::{
    availability_markdown, markdown, matrix_markdown, short_markdown, upgrade_markdown,
};
pub use rules::{places, rule, rules_json, rules_markdown, rules_text};
pub use text::{coloured, explain, matrix, text};

use crate::change::Change;
use crate::report::Report;
use crate::report::verdict::plural;

/// `wire request/response, Rust verdict` in few words.
fn verdicts(change: &Change) -> String {
    let wire = match (change.wire.request.as_str(), change.wire.response.as_str()) {
        (a, b) if a == b => a.to_owned(),
        (a, "none") => format!("{a} in requests"),
        ("none", b) => format!("{b} in responses"),
        (a, b) => format!("{a} in requests, {b} in responses"),
    };
    let silent = if change.silent { ", in silence" } else { "" };
    format!("wire: {wire}; Rust: {}{silent}", change.rust.as_str())
}

/// `in 93 operations (12 send it, 81 respond with it)`.
fn reach(change: &Change) -> String {
    let reach = &change.reach;
    match (reach.operations.as_slice(), reach.request, reach.response) {
        ([], ..) => "no operation uses it".to_owned(),
        ([one], ..) => format!("in {one}"),
        (all, request, response) => format!(
            "in {} operations ({request} {}, {response} {})",
            all.len(),
            if request == 1 { "sends it" } else { "send it" },
            if response == 1 {
                "responds with it"
            } else {
                "respond with it"
            }
        ),
    }
}

/// What a report says of the changes that it leaves out and that are approved.
fn notes(report: &Report) -> Vec<String> {
    let used = report.used_by.as_ref().map(|used| {
        format!(
            "Only what {} uses ({} of Rust): {} left out. Names are compared, not types: what macros build from parts of names is not found.",
            used.path,
            plural(used.files, "file", "files"),
            plural(used.left_out, "change is", "changes are"),
        )
    });
    let narrowed = report.narrowed.as_ref().map(|narrowed| {
        format!(
            "Only what concerns `{}`: {} left out. The counts of facts are those of everything.",
            narrowed.to,
            plural(narrowed.left_out, "change is", "changes are"),
        )
    });
    let approved = match report.approved().count() {
        0 => None,
        count => Some(format!(
            "{} approved, with the reasons below.",
            plural(count, "change is", "changes are")
        )),
    };
    narrowed.into_iter().chain(used).chain(approved).collect()
}
