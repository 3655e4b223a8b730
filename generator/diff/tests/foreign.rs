//! Descriptions of other vendors, each against mutations of itself: whatever changes, an entry explains it, both ways.
//!
//! The same for any two of them, as different as descriptions are.
//!
//! They are taken from the folder in `FOREIGN_OPENAPI`; without it nothing is compared. `FOREIGN_SEED` is another
//! beginning than the usual one, and `FOREIGN_PAIRS` another count.

use std::path::PathBuf;

use intercom_diff::{Event, Side, compare};
use intercom_generator::spec::{LoadedSpec, load_document};
use serde_json::{Value, json};

/// A linear congruential generator: the same mutations in every run.
struct Random(u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or(0) % end.max(1)
    }
}

/// Descriptions of at most `size` bytes, by name.
fn documents(size: u64) -> Option<Vec<(String, Value)>> {
    let folder = std::env::var_os("FOREIGN_OPENAPI")?;
    let files = std::fs::read_dir(folder).expect("FOREIGN_OPENAPI is a folder");
    let mut paths: Vec<PathBuf> = files.filter_map(|file| Some(file.ok()?.path())).collect();
    paths.sort();
    let small = paths
        .into_iter()
        .filter(|path| path.metadata().is_ok_and(|known| known.len() <= size));
    let read = small.filter_map(|path| {
        let loaded = load_document(&path).ok()?;
        Some((
            path.file_name()?.to_string_lossy().into_owned(),
            loaded.value,
        ))
    });
    Some(read.collect())
}

/// The pointers of all schemas, parameters, responses and what stands in them.
fn places(node: &Value, at: &str, out: &mut Vec<String>) {
    match node {
        Value::Object(map) => {
            out.push(at.to_owned());
            for (key, value) in map.iter().filter(|(key, _)| !key.starts_with("x-")) {
                let key = key.replace('~', "~0").replace('/', "~1");
                places(value, &format!("{at}/{key}"), out);
            }
        }
        Value::Array(list) => {
            for (index, value) in list.iter().enumerate() {
                places(value, &format!("{at}/{index}"), out);
            }
        }
        _ => {}
    }
}

/// Changes something at random; what comes out need not be a description.
fn mutate(document: &mut Value, random: &mut Random) {
    let mut at = Vec::new();
    for section in ["paths", "components"] {
        if let Some(node) = document.get(section) {
            places(node, &format!("/{section}"), &mut at);
        }
    }
    let chosen = at.get(random.below(at.len())).cloned().unwrap_or_default();
    let other = at.get(random.below(at.len())).cloned().unwrap_or_default();
    let copy = document.pointer(&other).cloned().unwrap_or(Value::Null);
    let Some(Value::Object(map)) = document.pointer_mut(&chosen) else {
        return;
    };
    let keys: Vec<String> = map.keys().cloned().collect();
    let key = keys.get(random.below(keys.len())).cloned();
    match (random.below(8), key) {
        (0, Some(key)) => {
            map.shift_remove(&key);
        }
        (1, Some(key)) => {
            let value = map.shift_remove(&key).unwrap_or_default();
            map.insert(format!("{key}_2"), value);
        }
        (2, _) if map.contains_key("type") => {
            let types = ["string", "integer", "boolean", "number"];
            map.insert("type".to_owned(), json!(types[random.below(4)]));
        }
        (3, _) if map.contains_key("type") => {
            map.insert("nullable".to_owned(), json!(true));
        }
        (4, _) if map.contains_key("type") => {
            let schema = Value::Object(std::mem::take(map));
            map.insert("oneOf".to_owned(), json!([schema, {"type": "boolean"}]));
        }
        (5, _) if map.contains_key("schema") && copy.get("type").is_some() => {
            map.insert("schema".to_owned(), copy);
        }
        (6, _) if map.contains_key("required") => {
            let flag = map.get("required").and_then(Value::as_bool).unwrap_or(true);
            match map.get("required") {
                Some(Value::Array(_)) => map.insert("required".to_owned(), json!([])),
                _ => map.insert("required".to_owned(), json!(!flag)),
            };
        }
        (7, _) if map.contains_key("properties") => {
            let more = json!({"type": "object", "properties": {"more": {"type": "string"}}});
            let schema = Value::Object(std::mem::take(map));
            map.insert("allOf".to_owned(), json!([schema, more]));
        }
        _ => {}
    }
}

fn side(value: &Value) -> Option<Side> {
    let loaded = LoadedSpec::of_value(value.clone(), "foreign").ok()?;
    Some(Side::tolerant(&loaded, "foreign", "foreign"))
}

/// What a description is compared with.
#[derive(Clone, Copy, PartialEq, Eq)]
enum With {
    /// A mutation of itself.
    Itself,
    /// Another one, mutated too.
    Another,
}

fn number(variable: &str, usual: usize) -> usize {
    let set = std::env::var(variable).ok();
    set.and_then(|text| text.parse().ok()).unwrap_or(usual)
}

/// Compares pairs of descriptions of at most `size` bytes, both ways.
fn hunt(with: With, count: usize, size: u64) {
    let Some(documents) = documents(size) else {
        println!("skipped: FOREIGN_OPENAPI is not set");
        return;
    };
    assert!(!documents.is_empty(), "no description in FOREIGN_OPENAPI");
    let count = number("FOREIGN_PAIRS", count);
    let seed = number("FOREIGN_SEED", 11);
    let mut random = Random(seed as u64);
    let mut left = Vec::new();
    let (mut compared, mut tried) = (0, 0);
    while compared < count && tried < 20 * count {
        tried += 1;
        let (name, old) = &documents[random.below(documents.len())];
        let (other, mut new) = match with {
            With::Itself => (name, old.clone()),
            With::Another => {
                let (name, value) = &documents[random.below(documents.len())];
                (name, value.clone())
            }
        };
        for _ in 0..=random.below(3) {
            mutate(&mut new, &mut random);
        }
        if *old == new {
            continue;
        }
        let (Some(before), Some(after)) = (side(old), side(&new)) else {
            continue;
        };
        compared += 1;
        for (way, from, to) in [("there", &before, &after), ("back", &after, &before)] {
            for one in compare(from, to, Event::Upgrade).unexplained {
                left.push(format!(
                    "pair {compared} of seed {seed}, {name} and {other}, {way}: {:?} {:?}: {}",
                    one.old, one.new, one.why
                ));
            }
        }
    }
    println!("{compared} pairs of {} descriptions", documents.len());
    assert_eq!(compared, count, "too many mutations are not descriptions");
    assert!(left.is_empty(), "{}:\n{}", left.len(), left.join("\n"));
}

#[test]
fn a_mutation_of_a_foreign_description_is_explained_both_ways() {
    hunt(With::Itself, 60, 40_000);
}

#[test]
fn two_foreign_descriptions_are_explained_both_ways() {
    hunt(With::Another, 30, 40_000);
}

#[test]
#[ignore = "takes minutes: 2,000 mutations in place of sixty, and larger descriptions"]
fn two_thousand_mutations_of_foreign_descriptions_are_explained_both_ways() {
    hunt(With::Itself, 2_000, 150_000);
}

#[test]
#[ignore = "takes minutes: 2,000 pairs in place of thirty, and larger descriptions"]
fn two_thousand_pairs_of_foreign_descriptions_are_explained_both_ways() {
    hunt(With::Another, 2_000, 150_000);
}
