//! What has no words yet, as the lines of the tag files that it belongs into.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::fmt::Write as _;

use serde_json::Value;

use super::coverage::{EntryMap, Missing, Subject};
use super::{file_of_tag, operation_key};
use crate::LoadedSpec;
use crate::hash::HashMap;

/// The file of schemas that many tags use, and which none of them owns.
const SHARED: &str = "shared";

/// From how many tags on a schema that is as near to all of them counts as shared.
const MANY: usize = 3;

/// What one owner lacks.
#[derive(Default)]
struct Lacking<'a> {
    /// As the newest version spells it.
    name: &'a str,
    /// Its words, or those of its parts and values by their paths, with the versions.
    words: BTreeMap<(EntryMap, &'a str, Option<&'a str>), BTreeSet<usize>>,
}

/// What the owners of a file are, in the order of the file.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Section {
    Tag,
    Operations,
    Schemas,
}

type Owners<'a> = BTreeMap<(Section, String), Lacking<'a>>;

/// What has no words in any of `specs`, by tag file: YAML to fill in. A comment names the versions of what
/// is not in all of them.
#[must_use]
pub fn skeleton(specs: &[LoadedSpec]) -> BTreeMap<String, String> {
    let mut homes: HashMap<&str, String> = HashMap::default();
    // The newest version that has a schema says where it belongs.
    for spec in specs {
        homes.extend(homes_of(&spec.value));
    }
    let mut files: BTreeMap<String, Owners<'_>> = BTreeMap::new();
    for (version, spec) in specs.iter().enumerate() {
        for missing in &spec.documented.missing {
            let owner = missing.owner.as_str();
            let (section, key, file) = match owner.split_once(' ') {
                _ if missing.kind == Subject::Tag => {
                    (Section::Tag, owner.to_owned(), file_of_tag(owner))
                }
                Some((method, path)) if path.starts_with('/') => {
                    let file = operation_file(spec, missing);
                    (Section::Operations, operation_key(method, path), file)
                }
                _ => {
                    let home = homes.get(owner).map_or(SHARED, String::as_str);
                    (Section::Schemas, owner.to_owned(), home.to_owned())
                }
            };
            let owners = files.entry(file).or_default();
            let lacking = owners.entry((section, key)).or_default();
            lacking.name = owner;
            let place = (
                missing.part,
                missing.path.as_str(),
                missing.value.as_deref(),
            );
            lacking.words.entry(place).or_default().insert(version);
        }
    }
    let names = specs.iter().map(|spec| spec.version.as_ref());
    let names: Vec<&str> = names
        .map(|version| version.map_or("", |version| &version.name))
        .collect();
    let files = files.into_iter();
    files
        .map(|(file, owners)| (file, lines(&owners, &names)))
        .collect()
}

fn operation_file(spec: &LoadedSpec, missing: &Missing) -> String {
    let tokens: Vec<&str> = missing.pointer.split('/').take(4).collect();
    let operation = spec.value.pointer(&tokens.join("/"));
    let tag = operation.and_then(|operation| operation["tags"][0].as_str());
    tag.map_or_else(|| SHARED.to_owned(), file_of_tag)
}

fn lines(owners: &Owners<'_>, versions: &[&str]) -> String {
    let mut out = String::new();
    let mut open = None;
    for ((section, _), lacking) in owners {
        let heading = match section {
            Section::Tag => {
                let _ = writeln!(out, "tag: {}\nwords:", lacking.name);
                continue;
            }
            Section::Operations => "operations",
            Section::Schemas => "schemas",
        };
        if open != Some(section) {
            let _ = writeln!(out, "{heading}:");
            open = Some(section);
        }
        let _ = writeln!(out, "  {}:", lacking.name);
        entry(&mut out, lacking, versions);
    }
    out
}

fn entry(out: &mut String, lacking: &Lacking<'_>, versions: &[&str]) {
    let mut values: BTreeMap<&str, Vec<(&str, &BTreeSet<usize>)>> = BTreeMap::new();
    let mut open = None;
    for ((part, path, value), of) in &lacking.words {
        if let Some(value) = value {
            values.entry(path).or_default().push((value, of));
            continue;
        }
        if *part == EntryMap::Itself {
            let _ = writeln!(out, "    words:{}", note(of, versions));
            continue;
        }
        if open != Some(*part) {
            let _ = writeln!(out, "    {}:", part.key());
            open = Some(*part);
        }
        let _ = writeln!(out, "      {}:{}", quoted(path), note(of, versions));
    }
    if !values.is_empty() {
        let _ = writeln!(out, "    values:");
    }
    for (path, values) in values {
        let _ = writeln!(out, "      {}:", quoted(path));
        for (value, of) in values {
            let _ = writeln!(out, "        {}:{}", quoted(value), note(of, versions));
        }
    }
}

fn note(of: &BTreeSet<usize>, versions: &[&str]) -> String {
    if of.len() == versions.len() {
        return String::new();
    }
    let names: Vec<&str> = of
        .iter()
        .filter_map(|at| versions.get(*at).copied())
        .collect();
    format!(" # {}", names.join(" "))
}

/// A key of a YAML mapping.
fn quoted(key: &str) -> String {
    let is_plain = key.starts_with(|c: char| c.is_ascii_alphabetic())
        && key
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || "_-.()".contains(c))
        && !["y", "n", "yes", "no", "on", "off", "true", "false", "null"]
            .contains(&key.to_ascii_lowercase().as_str());
    if is_plain {
        key.to_owned()
    } else {
        format!("'{}'", key.replace('\'', "''"))
    }
}

/// The tag file of each component schema: that of the tag whose operations are nearest to it.
fn homes_of(document: &Value) -> HashMap<&str, String> {
    let mut nearest: HashMap<&str, (usize, Vec<&str>)> = HashMap::default();
    let paths = document["paths"].as_object();
    let items = paths
        .into_iter()
        .flatten()
        .filter_map(|(_, item)| item.as_object());
    for operation in items.flat_map(|item| item.values()) {
        let Some(tag) = operation["tags"][0].as_str() else {
            continue;
        };
        let mut queue: VecDeque<(&Value, usize)> = VecDeque::from([(operation, 0)]);
        let mut seen: BTreeSet<&str> = BTreeSet::new();
        while let Some((node, depth)) = queue.pop_front() {
            for name in references(node) {
                if !seen.insert(name) {
                    continue;
                }
                let known = nearest.entry(name).or_insert((depth, Vec::new()));
                if depth < known.0 {
                    *known = (depth, Vec::new());
                }
                if depth == known.0 && !known.1.contains(&tag) {
                    known.1.push(tag);
                }
                queue.push_back((&document["components"]["schemas"][name], depth + 1));
            }
        }
    }
    let homes = nearest.into_iter().map(|(schema, (_, tags))| {
        let shared = tags.len() >= MANY;
        let file = tags
            .first()
            .filter(|_| !shared)
            .map_or_else(|| SHARED.to_owned(), |tag| file_of_tag(tag));
        (schema, file)
    });
    homes.collect()
}

/// The component schemas that something below `node` refers to.
fn references(node: &Value) -> Vec<&str> {
    let mut found = Vec::new();
    let mut open = vec![node];
    while let Some(node) = open.pop() {
        match node {
            Value::Object(map) => {
                let reference = map.get("$ref").and_then(Value::as_str);
                found.extend(reference.and_then(|to| to.strip_prefix("#/components/schemas/")));
                open.extend(map.values());
            }
            Value::Array(list) => open.extend(list),
            _ => {}
        }
    }
    found
}
