//! How alike two things are: what renames are recognised by, and what makes two shapes equal.

use std::collections::{BTreeSet, HashSet};

use serde_json::Value;

use super::document::{Document, Site};
use super::kind::{inner, unwrapped};

/// From 0 (nothing in common) to 1 (the same), by edits of letters.
pub(crate) fn names(a: &str, b: &str) -> f64 {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let longest = a.len().max(b.len());
    if longest == 0 {
        return 1.0;
    }
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut before = row[0];
        row[0] = i + 1;
        for (j, y) in b.iter().enumerate() {
            let kept = before + usize::from(x != y);
            before = row[j + 1];
            row[j + 1] = kept.min(row[j] + 1).min(before + 1);
        }
    }
    let distance = row[b.len()];
    let length = |n: usize| f64::from(u32::try_from(n).unwrap_or(u32::MAX));
    1.0 - length(distance) / length(longest)
}

/// From 0 to 1, by words: names of schemas are lengthened and reordered rather than misspelt.
pub(crate) fn word_names(a: &str, b: &str) -> f64 {
    let words = |text: &str| -> BTreeSet<String> {
        text.split(|c: char| !c.is_alphanumeric())
            .filter(|w| !w.is_empty())
            .map(|w| w.trim_end_matches('s').to_lowercase())
            .collect()
    };
    dice(&words(a), &words(b)).max(names(a, b))
}

fn dice(a: &BTreeSet<String>, b: &BTreeSet<String>) -> f64 {
    let length = |n: usize| f64::from(u32::try_from(n).unwrap_or(u32::MAX));
    let all = a.len() + b.len();
    if all == 0 {
        return 1.0;
    }
    2.0 * length(a.intersection(b).count()) / length(all)
}

/// The properties of a schema, each with its type: what its shape is made of.
pub(crate) fn tokens(site: &Site<'_>) -> BTreeSet<String> {
    let mut out = BTreeSet::new();
    collect(site.node, "", 0, &mut out);
    out
}

fn collect(node: &Value, path: &str, depth: usize, out: &mut BTreeSet<String>) {
    let node = unwrapped(node);
    out.insert(format!("{path}:{}", type_of(node)));
    // Deeper ones say nothing about the schema itself.
    if depth > 12 {
        return;
    }
    for (name, property) in node
        .get("properties")
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
    {
        collect(property, &format!("{path}.{name}"), depth + 1, out);
    }
    if let Some(items) = node.get("items") {
        collect(items, &format!("{path}[]"), depth + 1, out);
    }
    for keyword in ["allOf", "oneOf", "anyOf"] {
        for branch in node
            .get(keyword)
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
        {
            collect(branch, &format!("{path}|"), depth + 1, out);
        }
    }
}

fn type_of(node: &Value) -> &str {
    let text = |key: &str| node.get(key).and_then(Value::as_str);
    text("$ref").or_else(|| text("type")).unwrap_or("any")
}

/// How alike two shapes are.
pub(crate) fn shapes(a: &BTreeSet<String>, b: &BTreeSet<String>) -> f64 {
    dice(a, b)
}

/// Whether two schemas describe the same values with the same words, references followed where they differ.
pub(crate) fn equal_shape(old: &Document, a: &Value, new: &Document, b: &Value) -> bool {
    equal(old, a, new, b, &mut HashSet::new())
}

fn equal(
    old: &Document,
    a: &Value,
    new: &Document,
    b: &Value,
    seen: &mut HashSet<(usize, usize)>,
) -> bool {
    let null = (old.is_nullable(a), new.is_nullable(b));
    let said = (inner_null(a), inner_null(b));
    let (a, b) = (unwrapped(a), unwrapped(b));
    if a == b {
        // What both refer to says by itself whether null came or went in it.
        return said.0 == said.1 || null.0 == null.1;
    }
    if null.0 != null.1 {
        return false;
    }
    // A pair that is being compared already is equal unless something else differs.
    let identity = (
        std::ptr::from_ref(a) as usize,
        std::ptr::from_ref(b) as usize,
    );
    if !seen.insert(identity) || seen.len() > 2000 {
        return true;
    }
    let (a, b) = (old.settled(a), new.settled(b));
    if a == b {
        return true;
    }
    let (Some(x), Some(y)) = (a.as_object(), b.as_object()) else {
        return false;
    };
    let told = |key: &&String| !["title", "nullable"].contains(&key.as_str());
    let keys: BTreeSet<&String> = x.keys().chain(y.keys()).filter(told).collect();
    keys.into_iter().all(|key| {
        let (Some(p), Some(q)) = (x.get(key), y.get(key)) else {
            return false;
        };
        match key.as_str() {
            "properties" => match (p.as_object(), q.as_object()) {
                (Some(p), Some(q)) => {
                    p.len() == q.len()
                        && p.iter().all(|(name, v)| {
                            q.get(name).is_some_and(|w| equal(old, v, new, w, seen))
                        })
                }
                _ => false,
            },
            "items" | "additionalProperties" => equal(old, p, new, q, seen),
            "allOf" | "oneOf" | "anyOf" => match (p.as_array(), q.as_array()) {
                (Some(p), Some(q)) => {
                    p.len() == q.len() && p.iter().zip(q).all(|(v, w)| equal(old, v, new, w, seen))
                }
                _ => false,
            },
            "required" | "enum" => same_set(p, q),
            _ => p == q,
        }
    })
}

/// Whether a schema or what wraps it says that null is a value.
fn inner_null(node: &Value) -> bool {
    inner(&Site::new("", node)).nullable
}

/// Whether two lists hold the same, in whatever order.
fn same_set(a: &Value, b: &Value) -> bool {
    match (a.as_array(), b.as_array()) {
        (Some(a), Some(b)) => a.iter().all(|v| b.contains(v)) && b.iter().all(|v| a.contains(v)),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_typo_is_near_and_another_word_is_far() {
        assert!(names("job_identfier", "job_identifier") > 0.9);
        assert!(names("type", "parent_id") < 0.3);
        assert!(word_names("article_search_response", "search_articles_response") > 0.9);
        assert!(word_names("section", "ticket_type") < 0.4);
    }
}
