//! Every rule's edit, made at many places of a real description: exactly that rule must be found there and nowhere
//! else, and its mirror on the way back.

#[path = "../support/client.rs"]
mod client;
mod consequences;
mod documents;
mod extensions;
mod hygiene;
mod operations;
mod parameters;
mod properties;
mod responses;
mod schemas;
mod support;
mod values;

use intercom_diff::{Change, Event, Report, Rule, Side, compare, compare_without};
use intercom_generator::spec::{LoadedSpec, Value};
use std::sync::OnceLock;
use support::{Edit, Mutant};

/// What follows in Rust from an edit elsewhere, and what no place of a description says.
const CONSEQUENCES: [&str; 11] = [
    "schema-direction-changed",
    "schema-became-recursive",
    "schema-no-longer-recursive",
    "schema-became-alias",
    "schema-no-longer-alias",
    "inline-type-derived-name-changed",
    "pagination-style-changed",
    "property-name-collision-in-rust",
    "variant-became-ambiguous",
    "variant-no-longer-ambiguous",
    "variant-name-derivation-changed",
];

/// Edits that make a description which the generator refuses: their facts are compared all the same.
const REFUSED: [&str; 13] = [
    "allof-conflict-introduced",
    "allof-order-changed",
    "media-type-parameters-changed",
    "operation-id-duplicate",
    "path-param-undeclared",
    "path-param-declared-not-in-template",
    "operation-id-removed",
    "param-schema-to-content",
    "callback-changed",
    "not-changed",
    "dangling-ref-introduced",
    "dangling-ref-target-changed",
    "param-style-changed",
];

/// Rules about something else than a differing fact, which is all that must be accounted for.
const BESIDE_THE_FACTS: [&str; 22] = [
    // The order of a list.
    "allof-order-changed",
    "enum-order-changed",
    "variant-reordered",
    "body-media-type-preferred-order-changed",
    // What facts come to that other entries tell.
    "allof-conflict-introduced",
    "allof-conflict-fixed",
    "idempotency-changed",
    "operation-id-duplicate",
    "operation-id-collision-after-casing",
    "schema-name-collision-after-casing",
    "path-param-undeclared",
    "path-param-declared-not-in-template",
    // Examples and extensions, which are taken out of the facts.
    "example-no-longer-validates",
    "example-now-validates",
    "retry-hint-changed",
    "operation-sunset-changed",
    "x-extension-other-changed",
    "enum-value-deprecated",
    "enum-value-undeprecated",
    "webhook-payload-changed",
    "webhook-event-added",
    "webhook-event-removed",
];

fn side(value: &Value, edit: &Edit) -> Result<Side, String> {
    let loaded = LoadedSpec::of_value(value.clone(), "mutant")
        .map_err(|e| e.to_string())?
        .with_client(&client::client());
    if REFUSED.contains(&edit.there) {
        return Ok(Side::tolerant(&loaded, "mutant", "mutant"));
    }
    Side::new(&loaded, "mutant", "mutant").map_err(|e| e.to_string())
}

/// A rule, and where it is expected.
type Expected<'m> = (&'m str, Option<String>, Option<String>);

fn check(report: &Report, rule: &str, expected: &[Expected<'_>]) -> Vec<String> {
    let mut problems = Vec::new();
    let mut open: Vec<&Expected<'_>> = expected.iter().collect();
    let told = |c: &&Change| !CONSEQUENCES.contains(&c.rule.name());
    for change in report.changes.iter().filter(told) {
        let wanted =
            |e: &&Expected<'_>| e.0 == change.rule.name() && change.old == e.1 && change.new == e.2;
        match open.iter().position(wanted) {
            Some(at) => {
                open.remove(at);
            }
            None => problems.push(format!(
                "{rule}: found {} at {:?} -> {:?}",
                change.rule, change.old, change.new
            )),
        }
    }
    problems.extend(
        open.iter()
            .map(|(rule, old, new)| format!("{rule}: missing at {old:?} -> {new:?}")),
    );
    problems.extend(
        report
            .unexplained
            .iter()
            .map(|u| format!("{rule}: unexplained {:?} {:?}: {}", u.old, u.new, u.why)),
    );
    problems
}

/// The old side; most edits leave it as the description is, so that it is compiled once.
fn first(mutant: &Mutant, edit: &Edit) -> Result<&'static Side, String> {
    static PLAIN: OnceLock<Vec<(Value, Side)>> = OnceLock::new();
    let plain = PLAIN.get_or_init(|| {
        let values = support::documents().iter();
        values.map(|v| (v.clone(), plain(v))).collect()
    });
    match plain.iter().find(|(value, _)| *value == mutant.old) {
        Some((_, side)) => Ok(side),
        // Leaked: it is one of a few, and lives as long as the test.
        None => side(&mutant.old, edit).map(|side| &*Box::leak(Box::new(side))),
    }
}

fn plain(value: &Value) -> Side {
    let loaded = LoadedSpec::of_value(value.clone(), "mutant")
        .expect("a version loads")
        .with_client(&client::client());
    Side::new(&loaded, "mutant", "mutant").expect("a version compiles")
}

/// An edit that was made, with both sides compiled.
type Made = (Mutant, &'static Side, Side);

fn made(edit: &Edit) -> Result<Made, String> {
    let mut mutant = Mutant::new(edit.base);
    (edit.make)(&mut mutant);
    if mutant.expected.is_empty() {
        return Err("no place for it".to_owned());
    }
    let old = first(&mutant, edit)?;
    let new = side(&mutant.new, edit)?;
    Ok((mutant, old, new))
}

fn found_by_name(edit: &Edit, (mutant, old, new): &Made) -> Vec<String> {
    let (mut there, mut back): (Vec<Expected<'_>>, Vec<Expected<'_>>) = (Vec::new(), Vec::new());
    for (a, b) in &mutant.expected {
        there.push((edit.there, a.clone(), b.clone()));
        back.push((edit.back, b.clone(), a.clone()));
    }
    for (forward, backward, a, b) in &mutant.extra {
        there.push((forward, a.clone(), b.clone()));
        back.push((backward, b.clone(), a.clone()));
    }
    let mut problems = check(&compare(old, new, Event::Upgrade), edit.there, &there);
    problems.extend(check(&compare(new, old, Event::Upgrade), edit.back, &back));
    problems
}

/// What is still explained when the check that finds an edit is switched off.
fn explained_otherwise(edit: &Edit, (_, old, new): &Made) -> Vec<String> {
    let ways = [(edit.there, *old, new), (edit.back, new, *old)];
    ways.into_iter()
        .filter(|(name, ..)| !BESIDE_THE_FACTS.contains(name))
        .filter(|(name, old, new)| {
            let report = compare_without(old, new, Event::Upgrade, Rule::find(name));
            report.unexplained.is_empty()
        })
        .map(|(name, ..)| format!("{name} is switched off, and its edit is explained all the same"))
        .collect()
}

fn edits() -> Vec<Edit> {
    let lists = [
        properties::edits(),
        values::edits(),
        schemas::edits(),
        parameters::edits(),
        operations::edits(),
        responses::edits(),
        documents::edits(),
        hygiene::edits(),
        extensions::edits(),
    ];
    lists.into_iter().flatten().collect()
}

/// Makes every `step`th edit, from the first on, and asks what is wrong with what is said of it.
fn check_edits(step: usize, problems_of: fn(&Edit, &Made) -> Vec<String>) {
    use std::sync::Mutex;
    let edits = edits();
    let only = std::env::var("MUTANT").ok();
    let chosen = edits
        .iter()
        .filter(|edit| only.as_deref().is_none_or(|only| only == edit.there))
        .step_by(step);
    let queue = Mutex::new(chosen);
    let outcome = Mutex::new((0, Vec::new()));
    std::thread::scope(|scope| {
        for _ in 0..std::thread::available_parallelism()
            .map_or(2, usize::from)
            .min(4)
        {
            scope.spawn(|| {
                loop {
                    let next = queue.lock().expect("no panic").next();
                    let Some(edit) = next else { break };
                    let (count, problems) = match made(edit) {
                        Ok(made) => (2 * made.0.expected.len(), problems_of(edit, &made)),
                        Err(error) => (0, vec![format!("{}: {error}", edit.there)]),
                    };
                    let mut all = outcome.lock().expect("no panic");
                    all.0 += count;
                    all.1.extend(problems);
                }
            });
        }
    });
    let (count, problems) = outcome.into_inner().expect("no panic");
    println!("{count} mutants of {} edits", edits.len().div_ceil(step));
    assert!(count > 0);
    assert!(
        problems.is_empty(),
        "{} problems:\n{}",
        problems.len(),
        problems.join("\n")
    );
}

#[test]
fn edits_are_found_under_their_names_and_nothing_else_is() {
    check_edits(5, found_by_name);
}

#[test]
#[ignore = "takes half a minute: every edit in place of every fifth"]
fn every_edit_is_found_under_its_name_and_nothing_else_is() {
    check_edits(1, found_by_name);
}

#[test]
fn an_edit_is_unexplained_when_its_check_is_switched_off() {
    check_edits(15, explained_otherwise);
}

#[test]
#[ignore = "takes half a minute: every check in place of every fifteenth"]
fn every_edit_is_unexplained_when_its_check_is_switched_off() {
    check_edits(1, explained_otherwise);
}

#[test]
fn every_rule_says_what_it_is_and_is_produced_by_a_test() {
    let edits = edits();
    let consequences = consequences::all();
    let shown = |name: &str| {
        edits.iter().any(|e| e.there == name || e.back == name)
            || consequences
                .iter()
                .any(|c| c.there == name || c.back == name)
    };
    for rule in Rule::all() {
        assert!(
            rule.about().ends_with('.'),
            "{rule} does not say what it is"
        );
        assert!(!rule.about().contains('\n'), "{rule} says it in one line");
        assert_eq!(
            Rule::find(rule.name()),
            Some(rule),
            "two rules are called {rule}"
        );
        assert_eq!(
            shown(rule.name()),
            !WITHOUT_EDIT.iter().any(|(name, _)| *name == rule.name()),
            "{rule}"
        );
    }
}

/// Rules that no edit of one description for another shows, and why.
const WITHOUT_EDIT: [(&str, &str); 3] = [
    (
        "info-version-not-bumped-but-breaking",
        "says something of the whole comparison: diff_rewrites has a test of its own",
    ),
    (
        "docs-changed",
        "is counted and never an entry: diff_rewrites counts",
    ),
    ("unexplained-difference", "must never be found"),
];

#[test]
fn the_mirror_of_a_mirror_is_the_rule_or_its_plain_form() {
    for rule in Rule::all() {
        assert!(rule.mirror().mirrors(rule), "{rule}");
        let plain = rule.mirror().mirror();
        assert!(plain == rule || plain.mirror() == rule.mirror(), "{rule}");
    }
}
