//! Every example of the vendor's documents, read with the types of the generated crate and written again.
//!
//! `INTERCOM_OPENAPI` names a folder that has `descriptions/<version>/api.intercom.io.yaml`; without it they are skipped.

#[rustfmt::skip]
#[path = "wire/tables/mod.rs"]
mod tables;

use std::collections::BTreeSet;
use std::fs;

use intercom_generator::parallel;
use intercom_generator::spec::Specs;
use intercom_tests::compare::{changed, held, leaves, lost};
use intercom_tests::table::{Codec, Entry};
use intercom_tests::{root, vendor};
use serde_json::{Value, json};

/// An example of a document.
struct Example {
    /// Where it stands.
    place: String,
    value: Value,
    codec: Codec,
    /// Its media type has no schema: it is read as any JSON, and none of it counts as typed.
    is_free: bool,
}

/// What the examples of one version in one direction came to.
#[derive(Default)]
struct Count {
    examples: usize,
    decoded: usize,
    failed: Vec<String>,
    lost: Vec<String>,
    /// Values that were written with another type or spelling, or not at all, or that were made up.
    changed: Vec<String>,
    leaves: usize,
    typed: usize,
}

#[test]
fn every_example_decodes_and_nothing_in_it_is_lost() {
    let Some(versions) = versions("every_example_decodes_and_nothing_in_it_is_lost") else {
        return;
    };
    let mut rows = Vec::new();
    for (version, document) in &versions {
        let examples = examples(version, document);
        for (kind, examples) in [
            ("responses", &examples.responses),
            ("requests", &examples.requests),
        ] {
            let mut count = Count {
                examples: examples.len(),
                ..Count::default()
            };
            for example in examples {
                check(example, &mut count);
            }
            rows.push((version.clone(), kind, count));
        }
        assert!(
            examples.unknown.is_empty() || !is_pinned(version),
            "{version}: no table entry for {:?}",
            examples.unknown
        );
    }
    println!(
        "{:<10}{:<11}{:>9}{:>9}{:>8}{:>13}{:>16}{:>13}",
        "version",
        "",
        "examples",
        "decoded",
        "failed",
        "values lost",
        "values changed",
        "typed share"
    );
    for (version, kind, count) in &rows {
        println!(
            "{version:<10}{kind:<11}{:>9}{:>9}{:>8}{:>13}{:>16}{:>12.2}%",
            count.examples,
            count.decoded,
            count.failed.len(),
            count.lost.len(),
            count.changed.len(),
            share(count)
        );
    }
    for (version, kind, count) in &rows {
        assert!(
            count.examples > 20,
            "{version} {kind}: only {} examples found",
            count.examples
        );
        assert!(
            count.failed.is_empty(),
            "{version} {kind}: {:#?}",
            count.failed
        );
        assert!(count.lost.is_empty(), "{version} {kind}: {:#?}", count.lost);
        assert!(
            count.changed.is_empty(),
            "{version} {kind}: {:#?}",
            count.changed
        );
        assert!(
            *kind == "requests" || share(count) >= 99.5,
            "{version} {kind}: typed share {:.2}%",
            share(count)
        );
    }
}

#[test]
fn every_mutation_of_an_example_decodes_with_the_rest_still_typed() {
    let Some(versions) = versions("every_mutation_of_an_example_decodes_with_the_rest_still_typed")
    else {
        return;
    };
    println!("{:<10}{:>10}{:>10}", "version", "mutants", "failures");
    let tried = parallel::map(&versions, |(version, document)| {
        (version, mutants(version, document))
    });
    for (version, (mutants, mut failures)) in tried {
        println!("{version:<10}{mutants:>10}{:>10}", failures.len());
        failures.truncate(20);
        assert!(failures.is_empty(), "{version}: {failures:#?}");
        assert!(
            mutants > 1000,
            "{version}: only {mutants} mutants were tried"
        );
    }
}

/// How many changed examples of a version were read, and what went wrong.
fn mutants(version: &str, document: &Value) -> (usize, Vec<String>) {
    let mut seen = BTreeSet::new();
    let mut mutants = 0;
    let mut failures = Vec::new();
    for example in &examples(version, document).responses {
        let Ok(round) = example.codec.round(example.value.to_string().as_bytes()) else {
            continue;
        };
        let typed: Value = serde_json::from_slice(&round.typed).unwrap_or_default();
        let before = held(&example.value, &typed);
        let operation = example
            .place
            .split(' ')
            .take(3)
            .collect::<Vec<_>>()
            .join(" ");
        for (pointer, edit, what) in mutations(&example.value) {
            // Once per place of the schema: elements of a list share one.
            let shape: String = pointer
                .split('/')
                .map(|t| if t.parse::<usize>().is_ok() { "/*" } else { t })
                .collect();
            if !seen.insert((operation.clone(), shape, what)) {
                continue;
            }
            let Some(mutant) = mutant(&example.value, &pointer, edit) else {
                failures.push(format!(
                    "{} {what} at {pointer}: not a place",
                    example.place
                ));
                continue;
            };
            mutants += 1;
            if let Err(problem) = survives(example, &mutant, &pointer, &before) {
                failures.push(format!("{} {what} at {pointer}: {problem}", example.place));
            }
        }
    }
    (mutants, failures)
}

fn check(example: &Example, count: &mut Count) {
    let round = match example.codec.round(example.value.to_string().as_bytes()) {
        Ok(round) => round,
        Err(problem) => {
            count.failed.push(format!("{}: {problem}", example.place));
            return;
        }
    };
    count.decoded += 1;
    let written: Value = match serde_json::from_slice(&round.written) {
        Ok(written) => written,
        Err(problem) => {
            count
                .failed
                .push(format!("{}: wrote no JSON: {problem}", example.place));
            return;
        }
    };
    let mut missing = Vec::new();
    lost(&example.value, Some(&written), "", &mut missing);
    count.lost.extend(
        missing
            .into_iter()
            .map(|pointer| format!("{} {pointer}", example.place)),
    );
    count.changed.extend(
        changed_by(&example.value, &round.written)
            .into_iter()
            .map(|change| format!("{} {change}", example.place)),
    );
    let typed: Value = serde_json::from_slice(&round.typed).unwrap_or_default();
    let mut all = BTreeSet::new();
    leaves(&example.value, "", &mut all);
    let held = held(&example.value, &typed);
    if std::env::var_os("CONFORMANCE_UNTYPED").is_some() {
        all.difference(&held)
            .for_each(|pointer| println!("untyped: {} {pointer}", example.place));
    }
    count.leaves += all.len();
    count.typed += if example.is_free { 0 } else { held.len() };
}

/// What differs between a document and what was written.
fn changed_by(document: &Value, written: &[u8]) -> Vec<String> {
    changed(&document.to_string(), &String::from_utf8_lossy(written))
}

#[allow(clippy::cast_precision_loss)]
fn share(count: &Count) -> f64 {
    if count.leaves == 0 {
        100.0
    } else {
        100.0 * count.typed as f64 / count.leaves as f64
    }
}

fn survives(
    example: &Example,
    mutant: &Value,
    pointer: &str,
    before: &BTreeSet<String>,
) -> Result<(), String> {
    let round = example.codec.round(mutant.to_string().as_bytes())?;
    let written: Value = serde_json::from_slice(&round.written).map_err(|e| e.to_string())?;
    let mut missing = Vec::new();
    lost(mutant, Some(&written), "", &mut missing);
    if !missing.is_empty() {
        return Err(format!("lost {missing:?}"));
    }
    let changed = changed_by(mutant, &round.written);
    if !changed.is_empty() {
        return Err(format!("changed {changed:?}"));
    }
    let typed: Value = serde_json::from_slice(&round.typed).map_err(|e| e.to_string())?;
    let after = held(mutant, &typed);
    let below = |leaf: &str| {
        leaf == pointer
            || leaf
                .strip_prefix(pointer)
                .is_some_and(|rest| rest.starts_with('/'))
    };
    let gone: Vec<&String> = before
        .iter()
        .filter(|leaf| !below(leaf) && !after.contains(*leaf))
        .collect();
    if gone.is_empty() {
        Ok(())
    } else {
        Err(format!("no longer typed: {gone:?}"))
    }
}

/// A change of one place of a document.
enum Edit {
    Put(Value),
    Remove,
}

/// A document with one change.
fn mutant(document: &Value, pointer: &str, edit: Edit) -> Option<Value> {
    let mut document = document.clone();
    let (parent, token) = pointer.rsplit_once('/')?;
    match (document.pointer_mut(parent)?, edit) {
        (Value::Object(members), Edit::Put(value)) => {
            members.insert(unescaped(token), value);
        }
        (Value::Object(members), Edit::Remove) => {
            members.remove(&unescaped(token))?;
        }
        (Value::Array(elements), Edit::Put(value)) => {
            *elements.get_mut(token.parse::<usize>().ok()?)? = value;
        }
        _ => return None,
    }
    Some(document)
}

fn unescaped(token: &str) -> String {
    token.replace("~1", "/").replace("~0", "~")
}

/// Every single change of a document: a member set to null, removed, or replaced by a value of another JSON type, a
/// text replaced by nonsense, and an unknown member added.
fn mutations(value: &Value) -> Vec<(String, Edit, &'static str)> {
    let mut pointers = vec![(String::new(), false)];
    let mut out = Vec::new();
    while let Some((pointer, is_member)) = pointers.pop() {
        let Some(node) = value.pointer(&pointer) else {
            continue;
        };
        match node {
            Value::Object(members) => {
                let tokens = members
                    .keys()
                    .map(|k| k.replace('~', "~0").replace('/', "~1"));
                pointers.extend(tokens.map(|token| (format!("{pointer}/{token}"), true)));
                out.push((
                    format!("{pointer}/never_heard_of"),
                    Edit::Put(json!({"a": [1, "b"]})),
                    "unknown member",
                ));
            }
            Value::Array(elements) => {
                let elements = 0..elements.len();
                pointers.extend(elements.map(|index| (format!("{pointer}/{index}"), false)));
            }
            _ => {}
        }
        if pointer.is_empty() {
            continue;
        }
        let mut change = |what: &'static str, to: Value| {
            out.push((pointer.clone(), Edit::Put(to), what));
        };
        change("null", Value::Null);
        change(
            "other type",
            match node {
                Value::String(_) => json!({"x": 1}),
                Value::Number(_) | Value::Bool(_) => json!("not this"),
                Value::Array(_) => json!(true),
                Value::Object(_) => json!("not an object"),
                Value::Null => json!([1]),
            },
        );
        match node {
            Value::Number(number) => {
                change("number in quotes", json!(number.to_string()));
                change("number with a fraction", json!(number.as_f64()));
            }
            Value::Bool(value) => change("boolean in quotes", json!(value.to_string())),
            Value::String(text) => {
                change("nonsense text", json!("n0nsense"));
                let number = text.parse::<i64>();
                change(
                    "number in place of a string",
                    number.map_or(json!(7.0), |n| json!(n)),
                );
            }
            Value::Null | Value::Array(_) | Value::Object(_) => {}
        }
        if is_member {
            out.push((pointer, Edit::Remove, "removed"));
        }
    }
    out
}

/// The examples of a document that the generated crate has a type for.
#[derive(Default)]
struct Examples {
    responses: Vec<Example>,
    requests: Vec<Example>,
    /// Operations of the document that the crate does not have: it is newer.
    unknown: Vec<String>,
}

fn examples(version: &str, document: &Value) -> Examples {
    let tables = tables::tables();
    let entries = tables
        .iter()
        .find(|(name, _)| *name == version)
        .map(|(_, entries)| entries);
    let entries = entries.unwrap_or_else(|| panic!("no table for {version}"));
    let mut out = Examples::default();
    let no_members = serde_json::Map::new();
    let paths = document["paths"].as_object().unwrap_or(&no_members);
    for (path, item) in paths {
        for (method, operation) in item.as_object().unwrap_or(&no_members) {
            if !["get", "put", "post", "delete", "patch"].contains(&method.as_str()) {
                continue;
            }
            let Some(entry) = find(entries, method, path) else {
                out.unknown.push(format!("{method} {path}"));
                continue;
            };
            let at = format!("{version} {method} {path}");
            if let Some(codec) = entry.body {
                let content = &operation["requestBody"]["content"]["application/json"];
                out.requests
                    .extend(
                        media_examples(content)
                            .into_iter()
                            .map(|(name, value)| Example {
                                place: format!("{at} request `{name}`"),
                                value,
                                codec,
                                is_free: false,
                            }),
                    );
            }
            for (status, response) in operation["responses"].as_object().unwrap_or(&no_members) {
                let response = match response["$ref"].as_str().and_then(|r| r.strip_prefix('#')) {
                    Some(pointer) => document.pointer(pointer).unwrap_or(&Value::Null),
                    None => response,
                };
                let known = entry.codec(status);
                let codec = known.unwrap_or_else(Codec::of::<intercom_api::model::Value>);
                let found = media_examples(&response["content"]["application/json"]);
                out.responses
                    .extend(found.into_iter().map(|(name, value)| Example {
                        place: format!("{at} {status} `{name}`"),
                        value,
                        codec,
                        is_free: known.is_none(),
                    }));
            }
        }
    }
    out
}

fn media_examples(media: &Value) -> Vec<(String, Value)> {
    let single = media
        .get("example")
        .map(|value| ("example".to_owned(), value.clone()));
    let named = media["examples"].as_object().into_iter().flatten();
    let named =
        named.filter_map(|(name, example)| Some((name.clone(), example.get("value")?.clone())));
    single.into_iter().chain(named).collect()
}

/// The entry of an operation, whatever its path parameters are called.
fn find<'a>(entries: &'a [Entry], method: &str, path: &str) -> Option<&'a Entry> {
    let shape = |path: &str| -> Vec<String> {
        path.split('/')
            .map(|s| {
                if s.starts_with('{') {
                    "{}".to_owned()
                } else {
                    s.to_owned()
                }
            })
            .collect()
    };
    let wanted = shape(path);
    entries.iter().find(|e| {
        e.operation.method().as_str().eq_ignore_ascii_case(method)
            && shape(e.operation.path()) == wanted
    })
}

/// Name and document of every version in the lock that the folder has.
fn versions(test: &str) -> Option<Vec<(String, Value)>> {
    let Some(folder) = vendor() else {
        println!("{test}: skipped, INTERCOM_OPENAPI is not set");
        return None;
    };
    let specs = Specs::open(root()).unwrap_or_else(|problems| panic!("{problems}"));
    let versions = specs.lock.versions.iter().map(|version| {
        let file = folder.join(&version.path);
        let text = fs::read_to_string(&file).unwrap_or_else(|e| panic!("{}: {e}", file.display()));
        let document =
            serde_yaml::from_str(&text).unwrap_or_else(|e| panic!("{}: {e}", file.display()));
        (version.name.clone(), document)
    });
    Some(versions.collect())
}

/// Whether the folder's document of a version is the one that the crate was generated from.
fn is_pinned(version: &str) -> bool {
    let (Some(folder), Ok(specs)) = (vendor(), Specs::open(root())) else {
        return false;
    };
    let Ok(version) = specs.lock.find(version) else {
        return false;
    };
    let Ok(bytes) = fs::read(folder.join(&version.path)) else {
        return false;
    };
    version.sha256.as_deref() == Some(&sha256(&bytes))
}

fn sha256(bytes: &[u8]) -> String {
    use sha2::Digest as _;
    sha2::Sha256::digest(bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}
