//! The shapes of real recordings (`tests/recorded/`), read with every version that has the operation: all of it is
//! decoded, none of it is lost, and typed fields hold nearly all of it.

#![forbid(unsafe_code)]

#[rustfmt::skip]
#[path = "wire/tables/mod.rs"]
mod tables;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use intercom_api::model::Timestamp;
use intercom_tests::compare::{held, leaves, lost};
use intercom_tests::recorded::{Recording, recordings};
use intercom_tests::table::{Codec, Entry};
use serde_json::Value;

/// What no typed field holds, by file and path (`*` for the elements of a list), and why that is so.
const UNTYPED: [(&str, &str, &str); 2] = [
    (
        "companies/contact_attached.json",
        "/plan",
        "all but this one have an object there",
    ),
    (
        "events/list.json",
        "/pages/since",
        "the URL of later events: pages are followed to earlier ones",
    ),
];

/// A recording, read with one version.
struct Reading {
    file: String,
    version: &'static str,
    typed: usize,
    untyped: Vec<String>,
}

#[test]
fn typed_fields_hold_what_the_api_was_seen_to_send() {
    let readings = readings();
    let mut totals = BTreeMap::<&str, (usize, usize)>::new();
    let mut names = BTreeMap::<String, BTreeSet<&str>>::new();
    for reading in &readings {
        let total = totals.entry(reading.version).or_default();
        total.0 += reading.typed;
        total.1 += reading.typed + reading.untyped.len();
        for path in &reading.untyped {
            let name = format!("{} {}", reading.file, any_element(path));
            names.entry(name).or_default().insert(reading.version);
        }
    }
    for (version, (typed, all)) in &totals {
        println!(
            "{version:<10}{typed:>6} of {all:>6} leaves typed, {:.2}%",
            share(*typed, *all)
        );
    }
    for (name, versions) in &names {
        println!("untyped: {name} {versions:?}");
    }
    let (typed, all) = totals
        .values()
        .fold((0, 0), |sum, (t, a)| (sum.0 + t, sum.1 + a));
    println!(
        "{} readings of {} files, {:.2}% typed",
        readings.len(),
        files(&readings),
        share(typed, all)
    );
    assert!(readings.len() > 150, "only {} readings", readings.len());
    let unexplained: Vec<_> = names.keys().filter(|name| !is_explained(name)).collect();
    assert!(
        unexplained.is_empty(),
        "no typed field holds these: {unexplained:#?}"
    );
    let unused: Vec<_> = UNTYPED
        .iter()
        .filter(|(file, path, _)| !names.contains_key(&format!("{file} {path}")))
        .collect();
    assert!(unused.is_empty(), "these are typed now: {unused:#?}");
    assert!(share(typed, all) >= 99.0, "{:.2}% typed", share(typed, all));
}

fn is_explained(name: &str) -> bool {
    UNTYPED
        .iter()
        .any(|(file, path, _)| format!("{file} {path}") == name)
}

fn files(readings: &[Reading]) -> usize {
    readings
        .iter()
        .map(|reading| &reading.file)
        .collect::<BTreeSet<_>>()
        .len()
}

#[allow(clippy::cast_precision_loss)]
fn share(typed: usize, all: usize) -> f64 {
    100.0 * typed as f64 / all.max(1) as f64
}

/// A path with `*` in place of indices.
fn any_element(path: &str) -> String {
    let token = |token: &str| {
        if token.parse::<usize>().is_ok() {
            "*".to_owned()
        } else {
            token.to_owned()
        }
    };
    path.split('/').map(token).collect::<Vec<_>>().join("/")
}

fn readings() -> Vec<Reading> {
    let tables = tables::tables();
    let mut out = Vec::new();
    for recording in recordings() {
        let mut read_by = 0;
        for (version, entries) in &tables {
            if let Some(codec) = codec(&recording, version, entries) {
                out.push(read(&recording, version, codec));
                read_by += 1;
            }
        }
        assert!(
            read_by > 0 || recording.operation.is_none(),
            "no version reads {}",
            recording.file
        );
    }
    out
}

/// What reads a recording in a version, if the version has the operation and the recording is of that version.
fn codec(recording: &Recording, version: &str, entries: &[Entry]) -> Option<Codec> {
    let (method, _) = recording.operation.as_ref()?;
    if !recording.is_of(version) {
        return None;
    }
    let entry = entries.iter().find(|entry| {
        entry.operation.method().as_str() == method && recording.is_path(entry.operation.path())
    })?;
    let codec = entry.codec(&recording.status);
    // An error that the description does not list has the shape of those that it lists.
    codec.or_else(|| entry.codec("401"))
}

fn read(recording: &Recording, version: &'static str, codec: Codec) -> Reading {
    let at = format!("{} in {version}", recording.file);
    let document = &recording.document;
    let round = codec
        .round(document.to_string().as_bytes())
        .unwrap_or_else(|e| panic!("{at}: {e}"));
    let parse = |json: &[u8]| -> Value {
        serde_json::from_slice(json).unwrap_or_else(|e| panic!("{at}: {e}"))
    };
    let mut missing = Vec::new();
    lost(document, Some(&parse(&round.written)), "", &mut missing);
    assert!(missing.is_empty(), "{at}: lost {missing:?}");
    assert!(round.is_stable, "{at}: read again, the value differs");
    let mut all = BTreeSet::new();
    leaves(document, "", &mut all);
    let written = parse(&round.typed);
    let mut typed = held(document, &written);
    typed.extend(
        all.iter()
            .filter(|path| is_same_value(document, &written, path))
            .cloned(),
    );
    Reading {
        file: recording.file.clone(),
        version,
        typed: typed.len(),
        untyped: all.difference(&typed).cloned().collect(),
    }
}

/// Whether a typed field holds the value and spells it otherwise: a time that came as text is written in seconds, and
/// `75.0` as `75`.
fn is_same_value(document: &Value, typed: &Value, path: &str) -> bool {
    let (Some(came), Some(held)) = (document.pointer(path), typed.pointer(path)) else {
        return false;
    };
    let time = came
        .as_str()
        .and_then(|text| text.parse::<Timestamp>().ok());
    let is_same_time = time.is_some() && time.map(Timestamp::seconds) == held.as_i64();
    is_same_time || (came.is_number() && came.as_f64() == held.as_f64())
}

#[test]
fn every_file_is_listed_once_with_its_source() {
    let recordings = recordings();
    let listed: BTreeSet<_> = recordings
        .iter()
        .map(|recording| recording.file.clone())
        .collect();
    assert_eq!(listed.len(), recordings.len(), "a file is listed twice");
    let mut found = BTreeSet::new();
    for folder in fs::read_dir(intercom_tests::recorded::folder())
        .unwrap_or_else(|e| panic!("{e}"))
        .flatten()
    {
        for file in fs::read_dir(folder.path()).into_iter().flatten().flatten() {
            found.insert(format!(
                "{}/{}",
                folder.file_name().to_string_lossy(),
                file.file_name().to_string_lossy()
            ));
        }
    }
    assert_eq!(found, listed);
    for recording in &recordings {
        assert!(
            recording.source.contains('/'),
            "{}: source {:?}",
            recording.file,
            recording.source
        );
        assert!(
            recording.shape.len() > 3,
            "{}: no word on the shape",
            recording.file
        );
    }
}
