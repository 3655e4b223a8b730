//! Keys of lists that a description declares and no recording has, while another key of the same objects holds a list: the
//! list may be under the wrong name, and then the typed field is always empty.
//!
//! Reads the corrected descriptions as plain JSON, since the types cannot tell what they lack.

use std::collections::{BTreeMap, BTreeSet};

use intercom_generator::spec::Specs;
use intercom_tests::recorded::{Recording, recordings};
use intercom_tests::root;
use serde_json::Value;

/// Keys that no recording has, by the component and the key, and why that is so.
const EXPLAINED: &[(&str, &str, &str)] = &[
    (
        "conversation_source",
        "recipients",
        "a list of its own, which emails with several recipients have",
    ),
    (
        "conversation_source",
        "reply_to",
        "a list of its own, which emails with another address to reply to have",
    ),
    (
        "conversation_teammates",
        "teammates",
        "older documentation has the list there, so both keys are typed",
    ),
    (
        "ticket_type_attribute_list",
        "ticket_type_attributes",
        "the declared key, beside the one that a correction adds",
    ),
    (
        "ticket_type_list",
        "ticket_types",
        "the declared key, beside the one that a correction adds",
    ),
];

/// How many references and compositions lead from a schema to what it declares.
const DEEPEST: usize = 16;

/// What recordings hold of the objects of one schema.
#[derive(Default)]
struct Seen {
    /// Keys that are declared as lists.
    declared: BTreeSet<String>,
    /// Keys that hold a list.
    met: BTreeSet<String>,
}

#[test]
fn a_list_is_under_the_key_that_is_declared() {
    let mut seen = BTreeMap::<String, Seen>::new();
    let specs = Specs::open(root()).unwrap_or_else(|e| panic!("{e}"));
    let mut read = 0;
    for version in &specs.lock.versions {
        let loaded = specs.load(&version.name).unwrap_or_else(|e| panic!("{e}"));
        let document = serde_json::to_value(&loaded.value).unwrap_or_else(|e| panic!("{e}"));
        for recording in recordings() {
            let is_of = recording.is_of(&version.name.to_lowercase());
            if let (true, Some(schema)) = (is_of, schema(&document, &recording)) {
                walk(&document, &schema, &recording.document, &mut seen);
                read += 1;
            }
        }
    }
    assert!(read > 150, "only {read} readings");
    let mut unexplained = Vec::new();
    let mut used = BTreeSet::new();
    for (schema, seen) in &seen {
        let others: Vec<_> = seen.met.iter().collect();
        for key in seen.declared.difference(&seen.met) {
            let mut explained = EXPLAINED.iter();
            let component = schema
                .strip_prefix("/components/schemas/")
                .unwrap_or(schema);
            let reason = explained.find(|(at, name, _)| component == *at && key == name);
            match reason {
                _ if others.is_empty() => {}
                Some((.., reason)) => {
                    used.insert((component, key.as_str()));
                    println!("{component}: no recording has {key}: {reason}");
                }
                None => {
                    unexplained.push(format!("{schema}: no recording has {key}, but {others:?}"))
                }
            }
        }
    }
    assert!(unexplained.is_empty(), "{}", unexplained.join("\n"));
    for (component, key, _) in EXPLAINED {
        assert!(
            used.contains(&(*component, *key)),
            "{component}: {key} is met now"
        );
    }
}

/// The pointer of the schema of the response that a recording is.
fn schema(document: &Value, recording: &Recording) -> Option<String> {
    let (method, _) = recording.operation.as_ref()?;
    let paths = document.get("paths")?.as_object()?;
    let path = paths.keys().find(|path| recording.is_path(path))?;
    let at = format!(
        "/paths/{}/{}/responses",
        escaped(path),
        method.to_lowercase()
    );
    let responses = document.pointer(&at)?;
    let status = responses
        .get(&recording.status)
        .map(|_| recording.status.as_str())?;
    let at = format!("{at}/{status}");
    let at = resolved(document, &at)?;
    Some(format!("{at}/content/application~1json/schema"))
}

fn escaped(token: &str) -> String {
    token.replace('~', "~0").replace('/', "~1")
}

/// The pointer that references lead to.
fn resolved(document: &Value, at: &str) -> Option<String> {
    let mut at = at.to_owned();
    for _ in 0..DEEPEST {
        match document.pointer(&at)?.get("$ref").and_then(Value::as_str) {
            Some(reference) => at = reference.strip_prefix('#')?.to_owned(),
            None => return Some(at),
        }
    }
    None
}

/// The pointers of all schemas that a schema is composed of, itself first.
fn parts(document: &Value, at: &str, depth: usize) -> Vec<String> {
    let Some(at) = resolved(document, at).filter(|_| depth < DEEPEST) else {
        return Vec::new();
    };
    let mut out = vec![at.clone()];
    for keyword in ["allOf", "oneOf", "anyOf"] {
        let branches = document.pointer(&format!("{at}/{keyword}"));
        let count = branches.and_then(Value::as_array).map_or(0, Vec::len);
        for index in 0..count {
            out.extend(parts(
                document,
                &format!("{at}/{keyword}/{index}"),
                depth + 1,
            ));
        }
    }
    out
}

fn walk(document: &Value, schema: &str, value: &Value, seen: &mut BTreeMap<String, Seen>) {
    let parts = parts(document, schema, 0);
    let below = |part: &String, keyword: &str| {
        let at = format!("{part}/{keyword}");
        document
            .pointer(&at)
            .is_some_and(Value::is_object)
            .then_some(at)
    };
    match value {
        Value::Array(elements) => {
            for items in parts.iter().filter_map(|part| below(part, "items")) {
                elements
                    .iter()
                    .for_each(|element| walk(document, &items, element, seen));
            }
        }
        Value::Object(object) => {
            for part in &parts {
                let Some(properties) = document.pointer(&format!("{part}/properties")) else {
                    continue;
                };
                let names = properties
                    .as_object()
                    .into_iter()
                    .flat_map(|map| map.keys());
                for name in names {
                    let property = format!("{part}/properties/{}", escaped(name));
                    if self::parts(document, &property, 0)
                        .iter()
                        .any(|one| below(one, "items").is_some())
                    {
                        let seen = seen.entry(part.clone()).or_default();
                        seen.declared.insert(name.clone());
                    }
                    if let Some(inner) = object.get(name) {
                        walk(document, &property, inner, seen);
                    }
                }
                if let Some(seen) = seen.get_mut(part) {
                    let lists = object.iter().filter(|(_, value)| value.is_array());
                    seen.met.extend(lists.map(|(name, _)| name.clone()));
                }
            }
        }
        _ => {}
    }
}
