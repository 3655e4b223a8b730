//! Schemas of one value: sent unasked, a type of its own, or a string, by how the schema is put together.

use std::collections::HashSet;

use serde_json::Value;

use super::kind::Place;
use super::{Pair, Walk, label};
use crate::change::WireVerdict;
use crate::facts::document::{Document, Site};
use crate::rules::Rule;

/// What Rust has for a schema of one value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Single {
    /// The type of a component, and no string: a reference, or a choice of one.
    is_named: bool,
    /// Whether it is sent unasked, as a choice is not.
    is_constant: bool,
}

/// How many schemas within schemas are looked into.
const DEEPEST: usize = 32;

impl Single {
    fn of(document: &Document, site: &Site<'_>) -> Option<Self> {
        Self::within(document, site, 0)
    }

    fn within(document: &Document, site: &Site<'_>, depth: usize) -> Option<Self> {
        if depth > DEEPEST {
            return None;
        }
        if let Some(reference) = site.reference() {
            let at = reference.strip_prefix('#')?;
            let to = Site::new(at, document.facts.pointer(at)?);
            return Self::within(document, &to, depth + 1).map(|_| Self {
                is_named: true,
                is_constant: false,
            });
        }
        if listed(document, site.node).is_some_and(|values| values.len() == 1) {
            return Some(Self {
                is_named: false,
                is_constant: true,
            });
        }
        let below = |key: &str| {
            let list = site.get(key);
            let count = list
                .as_ref()
                .and_then(|list| list.node.as_array())
                .map_or(0, Vec::len);
            (0..count)
                .filter_map(move |at| list.as_ref()?.element(at))
                .collect::<Vec<_>>()
        };
        let choices: Vec<_> = ["oneOf", "anyOf"].into_iter().flat_map(below).collect();
        let mut parts = below("allOf");
        parts.retain(|part| !document.says_nothing(part));
        let (only, is_choice) = match (choices.as_slice(), parts.as_slice()) {
            ([only], []) => (only, true),
            ([], [only]) => (only, false),
            _ => return None,
        };
        let single = Self::within(document, only, depth + 1)?;
        Some(Self {
            is_constant: single.is_constant && !is_choice,
            ..single
        })
    }

    fn words(self) -> &'static str {
        match self {
            Self {
                is_constant: true, ..
            } => "a value",
            Self { is_named: true, .. } => "a type",
            Self { .. } => "a choice",
        }
    }
}

impl<'a> Walk<'a> {
    /// A schema of one value that is put together in another way on either side.
    pub(super) fn single_values(&mut self, (old, new): Pair<'_, 'a>, place: Place) {
        let of = (Single::of(self.old, old), Single::of(self.new, new));
        let (Some(was), Some(is)) = of else { return };
        if was == is {
            return;
        }
        let name = label(self.new, &new.at);
        let (rule, title) = if place.request && was.is_constant != is.is_constant {
            match is.is_constant {
                true => (
                    Rule::BecameSingleValue,
                    format!(
                        "{name} is always the same value (was {} of it alone)",
                        was.words()
                    ),
                ),
                false => (
                    Rule::NoLongerSingleValue,
                    format!(
                        "{name} is {} of one value, which is not sent unasked",
                        is.words()
                    ),
                ),
            }
        } else {
            match (was.is_named, is.is_named) {
                (true, false) => (
                    Rule::NamedToInline,
                    format!(
                        "{name} is no longer of a type of one value, but {}",
                        is.words()
                    ),
                ),
                (false, true) => (
                    Rule::InlineToNamed,
                    format!("{name} is of a type of one value (was {})", was.words()),
                ),
                // A response has a string for both.
                _ => return,
            }
        };
        let facets = (was.words().to_owned(), is.words().to_owned());
        let index = self.note(rule, Some(&old.at), Some(&new.at), facets, title);
        self.found[index].wire = Some((WireVerdict::Compatible, WireVerdict::Compatible));
    }
}

/// The values that all schemas of a composition list, but null; none if no schema lists any. What a choice lists is a
/// matter of the choice.
fn listed<'n>(document: &'n Document, node: &'n Value) -> Option<Vec<&'n Value>> {
    let mut seen = HashSet::new();
    let mut open = vec![node];
    let mut out: Option<Vec<&Value>> = None;
    while let Some(node) = open.pop() {
        if !seen.insert(std::ptr::from_ref(node)) {
            continue;
        }
        let list = |key: &str| node.get(key).and_then(Value::as_array);
        if let Some(values) = list("enum") {
            let values = values.iter().filter(|value| !value.is_null());
            out = Some(match out {
                Some(known) => known
                    .into_iter()
                    .filter(|one| values.clone().any(|v| v == *one))
                    .collect(),
                None => values.collect(),
            });
        }
        let reference = node.get("$ref").and_then(Value::as_str);
        open.extend(reference.and_then(|r| document.facts.pointer(r.strip_prefix('#')?)));
        open.extend(list("allOf").into_iter().flatten());
    }
    out
}
