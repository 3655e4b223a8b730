//! `cargo xtask diff --payloads` decodes without the emitted crate: here the emitted models of every version say whether it
//! does as they do, on the recordings and on recordings with other values in them.

#![forbid(unsafe_code)]

#[rustfmt::skip]
#[path = "wire/tables/mod.rs"]
mod tables;

use std::collections::BTreeSet;
use std::fs;

use intercom_diff::Side;
use intercom_diff::payloads::payloads;
use intercom_generator::spec::Specs;
use intercom_tests::compare::{leaves, untyped};
use intercom_tests::recorded::{Recording, recordings};
use intercom_tests::root;
use intercom_tests::table::{Codec, Entry};
use serde_json::{Value, json};

/// How many changed copies of each recording are read.
const COPIES: usize = 5;

/// A document, and what reads it in two versions.
struct Case {
    document: Value,
    envelope: Value,
    codecs: (Codec, Codec),
}

#[test]
fn both_sides_leave_untyped_what_the_emitted_models_leave() {
    let specs = Specs::open(root()).expect("the facts are there");
    let tables = tables::tables();
    let recordings = recordings();
    let side = |name: &str| {
        let version = specs.lock.find(name).expect("a version");
        Side::new(&specs.load(name).expect("it loads"), name, &version.module).expect("it compiles")
    };
    let sides: Vec<(&str, Side)> = tables.iter().map(|(name, _)| (*name, side(name))).collect();
    let (mut documents, mut values, mut left, mut problems) = (0, 0, 0, Vec::new());
    for (pair, sides) in tables.windows(2).zip(sides.windows(2)) {
        let ([(old, before), (new, after)], [(_, one), (_, other)]) = (pair, sides) else {
            continue;
        };
        let cases = recordings.iter().filter(|r| r.is_of(old) && r.is_of(new));
        let cases: Vec<Case> = cases.flat_map(|r| case(r, before, after)).collect();
        let folder = tempfile::tempdir().expect("a folder");
        let lines: Vec<String> = cases.iter().map(|case| case.envelope.to_string()).collect();
        fs::write(folder.path().join("all.jsonl"), lines.join("\n")).expect("written");
        let report = payloads(folder.path(), (one, other)).expect("they are read");
        assert!(
            report.skipped.is_empty(),
            "{old} -> {new}: {:#?}",
            report.skipped
        );
        assert_eq!(report.documents.len(), cases.len(), "{old} -> {new}");
        for (case, read) in cases.iter().zip(&report.documents) {
            documents += 1;
            values += read.values;
            for (version, codec, found) in [
                (old, &case.codecs.0, &read.untyped.0),
                (new, &case.codecs.1, &read.untyped.1),
            ] {
                let judged = judged(&case.document, codec);
                left += judged.len();
                let found: BTreeSet<String> = found.iter().map(|at| unescaped(at)).collect();
                if found != judged {
                    problems.push(format!(
                        "{version} {}: only the emitted models leave {:?}, only the report {:?}\n{}",
                        read.of,
                        judged.difference(&found).collect::<Vec<_>>(),
                        found.difference(&judged).collect::<Vec<_>>(),
                        case.document
                    ));
                }
            }
        }
    }
    println!(
        "{documents} documents with {values} values read with two versions each, {left} values untyped"
    );
    assert!(documents > 1_000, "only {documents}");
    assert!(
        left > 1_000,
        "only {left} values are untyped: nothing is tested"
    );
    assert!(
        problems.is_empty(),
        "{} differ:\n{}",
        problems.len(),
        problems
            .iter()
            .take(8)
            .cloned()
            .collect::<Vec<_>>()
            .join("\n")
    );
}

fn judged(document: &Value, codec: &Codec) -> BTreeSet<String> {
    let round = codec
        .round(document.to_string().as_bytes())
        .expect("it is read");
    let typed = serde_json::from_slice(&round.typed).expect("it writes JSON");
    untyped(document, &typed)
}

fn unescaped(pointer: &str) -> String {
    pointer.replace("~1", "/").replace("~0", "~")
}

fn case(recording: &Recording, before: &[Entry], after: &[Entry]) -> Vec<Case> {
    let Some((method, path)) = &recording.operation else {
        return Vec::new();
    };
    let codec = |entries: &[Entry]| {
        let entry = entries.iter().find(|entry| {
            entry.operation.method().as_str() == method && recording.is_path(entry.operation.path())
        })?;
        entry.codec(&recording.status)
    };
    let (Some(_), Some(_)) = (codec(before), codec(after)) else {
        return Vec::new();
    };
    let status: u64 = recording.status.parse().expect("a status");
    let documents = (0..=COPIES).map(|copy| changed(&recording.document, copy));
    let cases = documents.filter_map(|document| {
        Some(Case {
            envelope: json!({
                "method": method, "path": path.replace("{}", "17"), "status": status, "body": document,
            }),
            document,
            codecs: (codec(before)?, codec(after)?),
        })
    });
    cases.collect()
}

/// A copy with other values in some places, and properties that nothing declares; the first one is as it is.
fn changed(document: &Value, copy: usize) -> Value {
    let mut out = document.clone();
    let mut places = BTreeSet::new();
    leaves(document, "", &mut places);
    let places: Vec<&String> = places.iter().collect();
    let values = [
        json!("text"),
        json!(12),
        json!(1.5),
        json!(true),
        json!({"type": "contact", "id": 5}),
        json!([1, null, "a", {}]),
        json!("2024-05-06T07:08:09Z"),
        json!("12"),
        json!({}),
        json!([]),
        json!(12.0),
        json!("1.50"),
        json!([{"id": "1"}]),
        json!("list"),
        json!(false),
    ];
    for turn in 0..copy.min(6) {
        let at = (copy * 7 + turn * 13) % places.len().max(1);
        let Some(place) = places.get(at) else {
            continue;
        };
        // Some copies change what is around the value.
        let place = match turn % 3 {
            2 => place.rsplit_once('/').map_or("", |(above, _)| above),
            _ => place.as_str(),
        };
        let value = &values[(copy * 5 + turn * 3) % values.len()];
        match out.pointer_mut(place) {
            Some(Value::Object(properties)) if turn % 3 == 2 && copy.is_multiple_of(2) => {
                properties.insert("undeclared".to_owned(), value.clone());
            }
            // The root stays what it is: around it there is nothing that keeps it.
            Some(found) if !place.is_empty() => *found = value.clone(),
            _ => {}
        }
    }
    out
}
