//! What a place of a description is made of: the nodes that decide together which type is generated for it.
//!
//! A schema is made of what stands in it and of what it refers to, but for its properties: those have items of their
//! own.

use std::collections::{HashMap, HashSet, VecDeque};

use serde_json::Value;

use super::delta::Parts;
use crate::checks::{OTHERWISE, Walk};
use crate::facts::document::{Document, child, composition_of};
use crate::rules::{Decides, Rule};

/// Keywords below which nothing decides about the type of what stands above.
const APART: [&str; 8] = [
    "properties",
    "headers",
    "example",
    "examples",
    "enum",
    "default",
    "required",
    "discriminator",
];

/// Media types of bodies that are sent part by part.
const FORMS: [&str; 2] = ["multipart/form-data", "application/x-www-form-urlencoded"];

/// How many places are looked at for one item.
const FAR: usize = 2_000;

/// The places of a description by what they are made of.
#[derive(Debug)]
pub(super) struct Causes<'a> {
    documents: [&'a Document; 2],
    known: HashMap<(usize, String), Vec<String>>,
}

impl<'a> Causes<'a> {
    pub(super) fn new(old: &'a Document, new: &'a Document) -> Self {
        Self {
            documents: [old, new],
            known: HashMap::new(),
        }
    }

    /// Whether a description has anything at a place.
    pub(super) fn has(&self, side: usize, place: &str) -> bool {
        let document = self.documents.get(side);
        document.is_some_and(|document| document.facts.pointer(place).is_some())
    }

    /// The place itself, then what it is made of, the nearest first.
    pub(super) fn of(&mut self, side: usize, place: &str) -> &[String] {
        let documents = self.documents;
        let key = (side, place.to_owned());
        self.known
            .entry(key)
            .or_insert_with(|| made_of(&documents[side].facts, place))
    }
}

fn made_of(facts: &Value, place: &str) -> Vec<String> {
    // The parts of a form decide together how it is sent, and so what type it is.
    let mut open = VecDeque::from([(place.to_owned(), false)]);
    let mut seen = HashSet::new();
    let mut out = Vec::new();
    while let Some((at, form)) = open.pop_front() {
        if out.len() >= FAR || !seen.insert(at.clone()) {
            continue;
        }
        match facts.pointer(&at) {
            Some(Value::Object(map)) => {
                for (key, value) in map {
                    match value {
                        Value::String(to) if key == "$ref" => {
                            let to = to.strip_prefix('#');
                            open.extend(to.map(|to| (to.to_owned(), form)));
                        }
                        Value::Object(parts) if form && key == "properties" => {
                            let above = child(&at, key);
                            open.extend(parts.keys().map(|part| (child(&above, part), false)));
                        }
                        Value::Object(_) | Value::Array(_)
                            if !APART.contains(&key.as_str()) && !key.starts_with("x-") =>
                        {
                            open.push_back((
                                child(&at, key),
                                form || FORMS.contains(&key.as_str()),
                            ));
                        }
                        _ => {}
                    }
                }
            }
            Some(Value::Array(list)) => {
                open.extend((0..list.len()).map(|index| (format!("{at}/{index}"), form)));
            }
            _ => {}
        }
        out.push(at);
    }
    out
}

impl Decides {
    /// Whether a change that decides this can be the reason for such a difference of an item that stands at its place.
    pub(super) fn about(self, parts: Parts) -> bool {
        match self {
            Self::Nothing => false,
            Self::Name => parts.name,
            Self::Presence => parts.slot || parts.in_new,
            Self::Null => parts.slot,
            Self::Constant | Self::Value | Self::List | Self::Type => {
                parts.ty || parts.slot || parts.in_new
            }
        }
    }
}

/// The places whose first properties came or whose last ones went.
pub(super) fn shaped(walk: &Walk<'_>) -> HashMap<(usize, String), usize> {
    let has_properties = |facts: &Value, at: &str| {
        let properties = facts.pointer(at).and_then(|node| node.get("properties"));
        properties
            .and_then(Value::as_object)
            .is_some_and(|map| !map.is_empty())
    };
    let mut out = HashMap::new();
    for (index, found) in walk.found.iter().enumerate() {
        let (side, at) = match (&found.old, &found.new) {
            (Some(at), None) => (0, at),
            (None, Some(at)) => (1, at),
            _ => continue,
        };
        let above = at.rsplit_once('/').map(|(above, _)| above);
        let Some(owner) = above.and_then(|above| above.strip_suffix("/properties")) else {
            continue;
        };
        let (before, after) = match side {
            0 => (owner.to_owned(), walk.places.forward(owner)),
            _ => (walk.places.backward(owner), owner.to_owned()),
        };
        if Some(found.rule) != walk.off
            && has_properties(&walk.old.facts, &before) != has_properties(&walk.new.facts, &after)
        {
            out.entry((0, before)).or_insert(index);
            out.entry((1, after)).or_insert(index);
        }
    }
    out
}

/// The schemas that both descriptions put together in other ways, and those whose branches stand in another order.
pub(super) fn recomposed(walk: &Walk<'_>) -> HashSet<(usize, String)> {
    let mut out = HashSet::new();
    let mut add = |side: usize, at: &str| {
        out.extend(composition_of(at).map(|(above, _)| (side, above.to_owned())));
    };
    for equivalence in walk.equivalences.iter().filter(|e| e.what == OTHERWISE) {
        for (side, at) in [&equivalence.old, &equivalence.new].into_iter().enumerate() {
            add(side, at);
        }
    }
    for found in walk
        .found
        .iter()
        .filter(|f| f.rule == Rule::VariantReordered && Some(f.rule) != walk.off)
    {
        for (side, at) in [&found.old, &found.new].into_iter().enumerate() {
            out.extend(at.clone().map(|at| (side, at)));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::made_of;

    #[test]
    fn a_place_is_made_of_what_it_refers_to_and_not_of_properties() {
        let facts = json!({
            "a": {"allOf": [{"$ref": "#/b"}, {"type": "object", "properties": {"p": {"$ref": "#/c"}}}]},
            "b": {"items": {"$ref": "#/a"}, "x-note": {"$ref": "#/c"}},
            "c": {},
        });
        let made = made_of(&facts, "/a");
        assert_eq!(
            made,
            [
                "/a",
                "/a/allOf",
                "/a/allOf/0",
                "/a/allOf/1",
                "/b",
                "/b/items"
            ]
        );
        assert_eq!(made_of(&facts, "/nowhere"), ["/nowhere"]);
    }
}
