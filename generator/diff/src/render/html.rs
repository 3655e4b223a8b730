//! One HTML file that needs nothing else: no network, no other files.

use maud::{DOCTYPE, Markup, PreEscaped, html as page};

use super::{notes, plural, reach};
use crate::change::{Change, ItemPair, Severity};
use crate::report::Report;
use crate::report::availability::Availability;
use crate::report::verdict::Verdict;

const STYLE: &str = include_str!("report.css");
const SCRIPT: &str = include_str!("report.js");

/// The browser is held to it: nothing is loaded from anywhere.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/// Controls that do nothing without the script are not shown without it.
const WITHOUT_SCRIPT: &str = ".tools, footer { display: none; }";

/// How many items of a change are shown before the rest is folded.
const SHOWN: usize = 40;

fn word(severity: Severity) -> &'static str {
    match severity {
        Severity::Breaking => "breaking",
        Severity::Risky => "to check",
        Severity::Additive => "added",
        Severity::Quiet => "no effect on code",
    }
}

/// The report as a page.
pub fn html(report: &Report) -> String {
    let verdict = report.verdict();
    let title = format!("{} to {}", report.old, report.new);
    let body = page! {
        header class="top" {
            p class="from" { (report.old) span aria-hidden="true" { " → " } (report.new) }
            h1 { (verdict.headline) }
            p class="level" { "Release level " b { (verdict.level) } ": " (code(&verdict.reason)) "." }
            @if verdict.by_name_only > 0 {
                p class="level" { (verdict.by_name_only) " more rename an argument that stands by position: only code that names the field breaks." }
            }
            @for note in notes(report) { p class="level" { (note) } }
            (cards(report, &verdict))
        }
        (toolbar(report))
        main id="changes" {
            (unexplained(report))
            (migration(report))
            @for severity in Severity::ALL {
                (section(report, severity))
            }
            (approved(report))
            p class="none" hidden { "Nothing matches." }
            (counts(report))
        }
        (keys())
    };
    document(&title, &body)
}

fn document(title: &str, body: &Markup) -> String {
    page! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                meta http-equiv="Content-Security-Policy" content=(POLICY);
                title { (title) }
                style { (PreEscaped(STYLE)) }
                noscript { style { (PreEscaped(WITHOUT_SCRIPT)) } }
            }
            body {
                (body)
                script { (PreEscaped(SCRIPT)) }
            }
        }
    }
    .into_string()
}

fn cards(report: &Report, verdict: &Verdict) -> Markup {
    let cards = [
        (
            verdict.compile_breaks,
            "break code that uses them",
            "breaking",
        ),
        (verdict.behaviour_breaks, "change what code does", "risky"),
        (verdict.silent, "of those in silence", "risky"),
        (verdict.additions, "only add", "additive"),
        (
            verdict.wire_breaks,
            "fail on the wire for old clients",
            "breaking",
        ),
        (report.unexplained.len(), "unexplained", "quiet"),
    ];
    page! {
        ul class="cards" {
            @for (count, word, severity) in cards {
                li class={ "card " (severity) @if count == 0 { " zero" } } { b { (count) } " " span { (word) } }
            }
        }
    }
}

fn toolbar(report: &Report) -> Markup {
    let mut rules: Vec<&str> = report.changes.iter().map(|c| c.rule.name()).collect();
    rules.sort_unstable();
    rules.dedup();
    let mut tags: Vec<&str> = report
        .changes
        .iter()
        .flat_map(|c| c.tags.iter().map(String::as_str))
        .collect();
    tags.sort_unstable();
    tags.dedup();
    page! {
        form class="tools" role="search" {
            label class="find" {
                span class="hidden" { "Search" }
                input type="search" id="find" placeholder="Search changes, pointers, Rust paths  ( / )" autocomplete="off";
            }
            fieldset class="chips" {
                legend class="hidden" { "Severity" }
                @for severity in Severity::ALL {
                    @let count = report.changes.iter().filter(|c| c.severity() == severity).count();
                    label class={ "chip " (severity.as_str()) } {
                        input type="checkbox" name="severity" value=(severity.as_str()) checked;
                        span { (word(severity)) " " b { (count) } }
                    }
                }
            }
            div class="selects" {
                label { span class="hidden" { "Tag" }
                    select id="tag" {
                        option value="" { "every tag" }
                        @for tag in tags { option value=(tag) { (tag) } }
                    }
                }
                label { span class="hidden" { "Kind" }
                    select id="rule" {
                        option value="" { "every kind" }
                        @for rule in rules { option value=(rule) { (rule) } }
                    }
                }
                button type="button" id="fold" aria-pressed="false" { "unfold all" }
                button type="button" id="theme" title="light or dark" { "light / dark" }
            }
            p id="shown" role="status" aria-live="polite" {}
        }
    }
}

fn section(report: &Report, severity: Severity) -> Markup {
    let list: Vec<&Change> = report
        .changes
        .iter()
        .filter(|c| c.severity() == severity && c.approved.is_none())
        .collect();
    page! {
        @if !list.is_empty() {
            section class={ "level-" (severity.as_str()) } {
                h2 { (word(severity)) " " span class="count" { (list.len()) } }
                @for change in list.iter().filter(|c| c.group.is_none()) { (entry(change)) }
                @for group in &report.groups {
                    @let members: Vec<&&Change> = list.iter().filter(|c| c.group.as_deref() == Some(&group.id)).collect();
                    @if !members.is_empty() {
                        details class="group" {
                            summary { span class={ "dot " (severity.as_str()) } {} (group.headline) }
                            @for change in members { (entry(change)) }
                        }
                    }
                }
            }
        }
    }
}

fn approved(report: &Report) -> Markup {
    page! {
        @if report.approved().next().is_some() {
            section class="approved" {
                h2 { "approved " span class="count" { (report.approved().count()) } }
                @for change in report.approved() { (entry(change)) }
            }
        }
    }
}

fn entry(change: &Change) -> Markup {
    let pointers = [("was at", &change.old), ("is at", &change.new)];
    let same = change.old == change.new;
    page! {
        article class="change" id=(change.id) tabindex="-1" data-severity=(change.severity().as_str()) data-rule=(change.rule.name()) data-tags=(change.tags.join("\n")) {
            details {
                summary {
                    span class={ "dot " (change.severity().as_str()) } {}
                    span class="title" { (code(&change.title)) }
                    span class="rule" { (change.rule.name()) }
                    @if change.silent { span class="badge silent" { "silent" } }
                    @if change.history.is_some() { span class="badge" { "history" } }
                }
                dl class="facts" {
                    dt { "wire" }
                    dd { (change.wire.request.as_str()) " in requests, " (change.wire.response.as_str()) " in responses" }
                    dt { "Rust" }
                    dd { (change.rust.as_str()) @if change.silent { ", and no type changes with it" } }
                    @if let Some(history) = &change.history { dt { "history" } dd { (history) } }
                    @if let Some(approval) = &change.approved { dt { "approved" } dd { "until " (approval.until) ": " (approval.reason) } }
                    @if let Some(score) = change.score { dt { "likeness" } dd { (format!("{score:.2}")) } }
                    dt { "reach" }
                    dd {
                        (reach(change))
                        @if change.reach.operations.len() > 1 {
                            details class="ops" { summary { "operations" } p { (change.reach.operations.join(", ")) } }
                        }
                    }
                }
                div class="sides" {
                    div class="side old" { span class="hidden" { "old " } code { (change.facets.0) } }
                    div class="side new" { span class="hidden" { "new " } code { (change.facets.1) } }
                }
                @for item in change.items.iter().take(SHOWN) { (pair(item)) }
                @if change.items.len() > SHOWN {
                    details class="more" {
                        summary { "and " (change.items.len() - SHOWN) " more items" }
                        @for item in &change.items[SHOWN..] { (pair(item)) }
                    }
                }
                p class="pointers" {
                    @for (word, at) in pointers {
                        @if let Some(at) = at {
                            @if !(same && word == "was at") { span { (if same { "at" } else { word }) " " code { (at) } } " " }
                        }
                    }
                    a href={ "#" (change.id) } { (change.id) }
                }
            }
        }
    }
}

fn pair(item: &ItemPair) -> Markup {
    page! {
        div class="sides rust" {
            div class="side old" { @match &item.old { Some(text) => code { (text) }, None => span class="absent" { "not there" } } }
            div class="side new" { @match &item.new { Some(text) => code { (text) }, None => span class="absent" { "not there" } } }
        }
    }
}

/// What stands in backticks as code.
fn code(text: &str) -> Markup {
    let even = text.matches('`').count().is_multiple_of(2);
    page! {
        @if even {
            @for (index, part) in text.split('`').enumerate() {
                @if index % 2 == 1 { code { (part) } } @else { (part) }
            }
        } @else { (text) }
    }
}

fn migration(report: &Report) -> Markup {
    let sites: Vec<_> = report
        .edits()
        .flat_map(|c| c.call_sites.iter().take(2).map(move |site| (c, site)))
        .collect();
    page! {
        @if !sites.is_empty() {
            details class="migration" {
                summary { "Migration: " (plural(sites.len(), "call site", "call sites")) " before and after" }
                @for (change, site) in sites {
                    div class="sides rust" {
                        div class="side old" { code { (site.before) } }
                        div class="side new" { code { (site.after) } " " a href={ "#" (change.id) } { "why" } }
                    }
                }
            }
        }
    }
}

fn unexplained(report: &Report) -> Markup {
    page! {
        @if !report.unexplained.is_empty() {
            section class="unexplained" {
                h2 { "Unexplained " span class="count" { (report.unexplained.len()) } }
                p { "No rule explains these differences." }
                ul {
                    @for one in &report.unexplained {
                        li { code { (one.new.as_deref().or(one.old.as_deref()).unwrap_or("")) } " " (one.why) }
                    }
                }
            }
        }
    }
}

fn counts(report: &Report) -> Markup {
    let rows = report
        .summary
        .counts()
        .into_iter()
        .zip(report.corrected.counts());
    page! {
        details class="counts" {
            summary { "Facts that differ" }
            table {
                thead { tr { th { "" } th { "as published" } th { "after our corrections" } } }
                tbody {
                    @for (published, corrected) in rows {
                        tr { td { (published.about) } td { (published.count) } td { (corrected.count) } }
                    }
                }
            }
            @if !report.equivalences.is_empty() {
                p { (plural(report.equivalences.len(), "difference means", "differences mean")) " nothing and stand nowhere above." }
            }
        }
    }
}

fn keys() -> Markup {
    page! {
        footer {
            p { kbd { "/" } " search  " kbd { "j" } " " kbd { "k" } " next and previous  " kbd { "o" } " open or close  " kbd { "1" } "–" kbd { "4" } " severities  " kbd { "Esc" } " clear" }
        }
    }
}

/// Which version has what, as a page.
pub fn availability_html(availability: &Availability) -> String {
    let head = |first: &str| {
        page! { thead { tr { th { (first) } @for version in &availability.versions { th class="mark" { (version) } } } } }
    };
    let cells = |present: &[bool]| {
        page! {
            @for there in present {
                td class={ "mark " (if *there { "yes" } else { "no" }) } { (if *there { "✓" } else { "–" }) }
            }
        }
    };
    let body = page! {
        header class="top" {
            h1 { "What is in which version" }
            p { (availability.operations.len()) " operations and " (availability.models.len()) " models in " (availability.versions.join(", ")) "." }
        }
        form class="tools" role="search" {
            label class="find" { span class="hidden" { "Search" } input type="search" id="find" placeholder="Search operations, models, fields  ( / )" autocomplete="off"; }
            div class="selects" { button type="button" id="theme" { "light / dark" } }
            p id="shown" role="status" aria-live="polite" {}
        }
        main {
            section {
                h2 { "Operations" }
                div class="scroll" {
                    table class="availability" {
                        (head("operation"))
                        tbody {
                            @for row in &availability.operations {
                                tr class="row" { td { b { (row.name) } " " code { (row.detail) } } (cells(&row.present)) }
                            }
                        }
                    }
                }
            }
            section {
                h2 { "Models" }
                @for model in &availability.models {
                    @let partial = model.fields.iter().filter(|f| f.present != model.present).count();
                    details class="model row" {
                        summary { code { (model.name) } " " span class="span" { (availability.span(&model.present)) }
                            @if partial > 0 { span class="badge" { (plural(partial, "field differs", "fields differ")) } }
                        }
                        div class="scroll" {
                            table class="availability" {
                                (head("field"))
                                tbody {
                                    @for field in &model.fields {
                                        tr { td { code { (field.name) } " " span class="type" { (field.detail) } } (cells(&field.present)) }
                                    }
                                }
                            }
                        }
                    }
                }
                p class="none" hidden { "Nothing matches." }
            }
        }
    };
    document("What is in which version", &body)
}
