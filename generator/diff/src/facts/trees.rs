//! The comparison of two trees, which knows nothing of rules, only which node is which.

use std::collections::BTreeSet;

use serde_json::Value;

use super::difference::{Difference, name_of};
use super::document::{Document, Site, child, unescape};
use super::moves::Moves;

/// Which node of the old description is which node of the new one, beyond what stands at the same place.
pub(crate) struct Matching<'m, 'a> {
    pub(crate) old: &'a Document,
    pub(crate) new: &'a Document,
    pub(crate) moves: &'m Moves,
    /// A reference of the old description as the new one spells it.
    pub(crate) new_reference: &'m dyn Fn(&str) -> String,
}

/// Lists every difference between two nodes, whatever it means.
pub(crate) fn compare<'a>(
    matching: &Matching<'_, 'a>,
    old: &Site<'a>,
    new: &Site<'a>,
    keyword: &str,
    out: &mut Vec<Difference>,
) {
    if old.node == new.node {
        return;
    }
    match (old.node, new.node) {
        (Value::Object(a), Value::Object(b)) => {
            // A name is moved where the walk moved it; the key of a path or schema may be another one.
            let renames = old.at == "/paths" || old.at == "/components/schemas";
            let target = |key: &str| -> String {
                let at = child(&old.at, key);
                let moved = if renames {
                    matching.moves.forward(&at)
                } else {
                    at.clone()
                };
                match moved.strip_prefix(&format!("{}/", new.at)) {
                    // A wrapper that came moves what it wraps further down, below the name.
                    Some(rest) if renames && moved != at => {
                        unescape(rest.split('/').next().unwrap_or(rest))
                    }
                    _ => key.to_owned(),
                }
            };
            let mut met = BTreeSet::new();
            for (key, value) in a {
                let to = target(key);
                let site = Site::new(child(&old.at, key), value);
                match b.get(&to) {
                    Some(other) => {
                        met.insert(to.clone());
                        let other = Site::new(child(&new.at, &to), other);
                        if to != *key {
                            out.push(Difference {
                                old: Some(name_of(&site.at)),
                                new: Some(name_of(&other.at)),
                            });
                        }
                        compare(matching, &site, &other, key, out);
                    }
                    None => one_side(key, &site, &|old| Difference { old, new: None }, out),
                }
            }
            for (key, value) in b {
                if !met.contains(key) {
                    let site = Site::new(child(&new.at, key), value);
                    one_side(key, &site, &|new| Difference { old: None, new }, out);
                }
            }
        }
        (Value::Array(_), Value::Array(_)) => {
            let documents = (matching.old, matching.new);
            let elements = super::align::elements(old, new);
            let reference = matching.new_reference;
            let aligned = super::align::list(documents, reference, keyword, (old, new), &elements);
            let Some(aligned) = aligned else {
                out.push(Difference {
                    old: Some(old.at.clone()),
                    new: Some(new.at.clone()),
                });
                return;
            };
            for (at, to) in aligned {
                match (
                    at.and_then(|i| elements.old.get(i)),
                    to.and_then(|i| elements.new.get(i)),
                ) {
                    (Some(a), Some(b)) => compare(matching, a, b, "", out),
                    (Some(a), None) => out.push(Difference {
                        old: Some(a.at.clone()),
                        new: None,
                    }),
                    (None, Some(b)) => out.push(Difference {
                        old: None,
                        new: Some(b.at.clone()),
                    }),
                    (None, None) => {}
                }
            }
        }
        _ => out.push(Difference {
            old: Some(old.at.clone()),
            new: Some(new.at.clone()),
        }),
    }
}

/// Maps whose properties are facts of their own: an absent one is an empty one.
const MAPS: [&str; 12] = [
    "properties",
    "headers",
    "content",
    "securitySchemes",
    "parameters",
    "requestBodies",
    "responses",
    "schemas",
    "links",
    "callbacks",
    "mapping",
    "scopes",
];

/// What stands on one side only. An absent list of names is an empty one.
fn one_side(
    key: &str,
    site: &Site<'_>,
    difference: &dyn Fn(Option<String>) -> Difference,
    out: &mut Vec<Difference>,
) {
    let is_list = matches!(
        key,
        "required" | "tags" | "parameters" | "servers" | "oneOf" | "anyOf" | "allOf"
    );
    match site.node {
        Value::Array(list) if is_list => {
            out.extend((0..list.len()).map(|i| difference(Some(format!("{}/{i}", site.at)))));
        }
        // Sections are maps of their own.
        Value::Object(map) if site.at == "/components" => {
            for (section, node) in map {
                let below = Site::new(child(&site.at, section), node);
                one_side(section, &below, difference, out);
            }
        }
        Value::Object(map) if MAPS.contains(&key) && !map.is_empty() => {
            out.extend(map.keys().map(|k| difference(Some(child(&site.at, k)))));
        }
        _ => out.push(difference(Some(site.at.clone()))),
    }
}
