//! Families of small descriptions: every pair of a family is compared, both ways. A description does not differ from
//! itself, every difference is explained, what takes other values than before has an entry, and nothing is said about
//! null where it is a value on both sides or on neither.
//!
//! The default tests compare some members of each family, the ignored ones all. `FAMILY_SEED` is another beginning of the
//! mixed one, and `FAMILY_COUNT` another number of its descriptions.

mod schemas;
mod values;

use std::collections::{BTreeMap, BTreeSet};

use intercom_diff::{Event, Report, Side, compare};
use intercom_generator::spec::LoadedSpec;
use serde_json::{Value, json};

use values::Reader;

/// How many members of a family the default tests compare.
const SOME: usize = 18;

fn to(name: &str) -> Value {
    json!({"$ref": format!("#/components/schemas/{name}")})
}

/// A description in which one operation sends the schema `x` as a property, and one responds with it.
fn description(x: &Value, schemas: &Value) -> Value {
    let holder = json!({"type": "object", "properties": {"x": x, "y": {"type": "boolean"}}});
    let body = json!({"application/json": {"schema": holder}});
    json!({
        "openapi": "3.0.1",
        "info": {"title": "Library", "version": "1"},
        "paths": {
            "/in": {"post": {"operationId": "send", "tags": ["T"], "requestBody": {"required": true, "content": body}, "responses": {"204": {"description": "OK"}}}},
            "/out": {"get": {"operationId": "take", "tags": ["T"], "responses": {"200": {"description": "OK", "content": body}}}},
        },
        "components": {"schemas": schemas},
    })
}

/// A member of a family.
struct Member {
    schema: Value,
    schemas: Value,
    side: Side,
    /// Which of the probes it takes.
    takes: Vec<bool>,
    /// Whether anything says that null is a value.
    null: bool,
}

impl Member {
    /// None if the generator refuses the description.
    fn new((schema, schemas): &(Value, Value), probes: &[Value]) -> Option<Self> {
        let loaded = LoadedSpec::of_value(description(schema, schemas), "library").ok()?;
        let side = Side::tolerant(&loaded, "library", "library");
        if side.refused().is_some() {
            return None;
        }
        let reader = Reader { schemas };
        Some(Self {
            schema: schema.clone(),
            schemas: schemas.clone(),
            side,
            takes: probes
                .iter()
                .map(|value| reader.takes(schema, value))
                .collect(),
            null: reader.says_null(schema, &mut BTreeSet::new()),
        })
    }
}

/// What is wrong with a report on the change from one member to another.
fn wrong(old: &Member, new: &Member, report: &Report) -> Vec<String> {
    let open = report.unexplained.iter();
    let mut out: Vec<String> = open.map(|place| format!("{place:?}")).collect();
    if old.takes != new.takes && report.changes.is_empty() {
        out.push("other values are taken, and no entry says so".to_owned());
    }
    if old.null == new.null {
        let about = |c: &&intercom_diff::Change| {
            c.rule.name().contains("null") && c.pointer().ends_with("/properties/x")
        };
        let told = report.changes.iter().filter(about);
        out.extend(told.map(|c| format!("as before, and told: {}", c.title)));
    }
    out
}

/// The members that two numbers of a list name.
type Numbers = (usize, usize);

/// Compares these members of a family, both ways.
fn compare_pairs(name: &str, family: &[(Value, Value)], pairs: impl Iterator<Item = Numbers>) {
    let probes = values::probes();
    let mut members: BTreeMap<usize, Option<Member>> = BTreeMap::new();
    let mut failed: Vec<String> = Vec::new();
    let mut count = 0;
    for (a, b) in pairs {
        for at in [a, b] {
            members.entry(at).or_insert_with(|| {
                let member = Member::new(family.get(at)?, &probes)?;
                let same = compare(&member.side, &member.side, Event::Upgrade);
                assert!(same.is_empty(), "{}\n{}", member.schema, member.schemas);
                Some(member)
            });
        }
        let member = |at: usize| members.get(&at).and_then(Option::as_ref);
        let (Some(a), Some(b)) = (member(a), member(b)) else {
            continue;
        };
        for (old, new) in [(a, b), (b, a)] {
            let report = compare(&old.side, &new.side, Event::Upgrade);
            count += 1;
            let lines = wrong(old, new, &report);
            if !lines.is_empty() {
                let sides = [old, new].map(|m| format!("{}\n  {}", m.schema, m.schemas));
                failed.push(format!("{}\n  {}", sides.join("\n"), lines.join("\n  ")));
            }
        }
    }
    println!(
        "{name}: {} descriptions, {count} comparisons",
        members.len()
    );
    assert!(count > 100, "{name}: {count}");
    failed.sort_by_key(String::len);
    let least: Vec<&str> = failed.iter().take(8).map(String::as_str).collect();
    println!("{name}: {} fail", failed.len());
    assert!(
        failed.is_empty(),
        "{name}: {} fail\n\n{}",
        failed.len(),
        least.join("\n\n")
    );
}

/// Compares all pairs of a family, or those of some members that are spread over it.
fn compare_family(name: &str, family: &[(Value, Value)], all: bool) {
    let step = match all {
        true => 1,
        // Odd, so that it does not keep in step with the forms of a family.
        false => (family.len() / SOME) | 1,
    };
    let pairs = |to: usize| (0..to).step_by(step).map(move |from| (from, to));
    compare_pairs(
        name,
        family,
        (0..family.len()).step_by(step).flat_map(pairs),
    );
}

fn number<T: std::str::FromStr>(variable: &str, usual: T) -> T {
    let set = std::env::var(variable).ok();
    set.and_then(|text| text.parse().ok()).unwrap_or(usual)
}

/// Compares descriptions that follow one another.
fn compare_mixed(seed: u64, count: usize) {
    let family = schemas::mixed(number("FAMILY_SEED", seed), number("FAMILY_COUNT", count));
    let pairs = (1..family.len()).map(|at| (at - 1, at));
    compare_pairs("mixed", &family, pairs);
}

#[test]
fn some_members_of_each_family_are_explained() {
    for (name, family) in schemas::families() {
        compare_family(name, &family, false);
    }
    compare_mixed(1, 10 * SOME);
}

#[test]
#[ignore = "takes minutes: all pairs"]
fn every_pair_of_each_family_is_explained() {
    for (name, family) in schemas::families() {
        compare_family(name, &family, true);
    }
}

#[test]
#[ignore = "takes a minute"]
fn mixed_descriptions_are_explained() {
    compare_mixed(1, 4_000);
}
