//! What a description gets wrong, or what only Rust minds: told when it begins and when it ends.
//!
//! These entries explain no place of their own; what brought them about is told where it stands.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::{Pair, Walk, label};
use crate::facts::document::{Document, Site, child, template_names, unescape};
use crate::facts::kind::{Basic, unwrapped, wrapper};
use crate::rules::Rule;
use intercom_generator::name::camel;

/// Who bears a name: places, with the name as it is written there.
type Bearers = BTreeMap<String, Vec<(String, String)>>;

/// Per property, the types that the parts of an object give it.
type Kinds = BTreeMap<String, BTreeSet<&'static str>>;

impl<'a> Walk<'a> {
    /// Compares names that several bear, and objects whose parts contradict each other.
    pub(crate) fn hygiene(&mut self) {
        let ids = (ids(self.old), ids(self.new));
        self.borne(Rule::OperationIdDuplicate, &ids.0, &ids.1);
        let of_ids = (in_rust(&ids.0), in_rust(&ids.1));
        self.borne(Rule::OperationIdCollision, &of_ids.0, &of_ids.1);
        let schemas = (
            in_rust(&component_names(self.old)),
            in_rust(&component_names(self.new)),
        );
        self.borne(Rule::SchemaNameCollision, &schemas.0, &schemas.1);
        let composed = |document: &'a Document| {
            let mut out = Vec::new();
            compositions(&document.root(), &mut out);
            out.into_iter().map(|site| site.at)
        };
        // One side may be composed where the other is not.
        let before = composed(self.old).map(|at| (at.clone(), self.moves.forward(&at)));
        let after = composed(self.new).map(|at| (self.moves.backward(&at), at));
        let pairs: BTreeSet<(String, String)> = before.chain(after).collect();
        for (from, to) in pairs {
            let (a, b) = (self.old.facts.pointer(&from), self.new.facts.pointer(&to));
            if let (Some(a), Some(b)) = (a, b) {
                self.conflicts((&Site::new(from, a), &Site::new(to, b)));
            }
        }
    }

    /// Tells of every name whose bearers are others than before, if there were or are several.
    fn borne(&mut self, rule: Rule, old: &Bearers, new: &Bearers) {
        let names: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
        for name in names {
            let of = |bearers: &'_ Bearers| bearers.get(name).cloned().unwrap_or_default();
            let (a, b) = (of(old), of(new));
            let several = |list: &[(String, String)]| match rule {
                Rule::OperationIdDuplicate => list.len() > 1,
                _ => list.iter().any(|(_, text)| *text != list[0].1),
            };
            let here: BTreeSet<String> = a.iter().map(|(at, _)| self.moves.forward(at)).collect();
            let there: BTreeSet<String> = b.iter().map(|(at, _)| at.clone()).collect();
            if !several(&a) && !several(&b) || here == there {
                continue;
            }
            let old_places = a.iter().map(|(at, _)| (at.clone(), self.moves.forward(at)));
            let new_places = b
                .iter()
                .map(|(at, _)| (self.moves.backward(at), at.clone()));
            let stays = |(from, to): &(String, String)| {
                self.old.facts.pointer(from).is_some() && self.new.facts.pointer(to).is_some()
            };
            // The same one, whichever description is the old one.
            let first = old_places
                .chain(new_places)
                .filter(stays)
                .min_by(|x, y| sorted(x).cmp(&sorted(y)));
            let Some((from, to)) = first else { continue };
            let texts = |list: &[(String, String)]| {
                let texts: Vec<&str> = list.iter().map(|(_, text)| text.as_str()).collect();
                texts.join(", ")
            };
            let title = format!(
                "`{name}` is the name of {} places (of {} before), of {} among them",
                b.len(),
                a.len(),
                label(self.new, &to)
            );
            let index = self.note(rule, Some(&from), Some(&to), (texts(&a), texts(&b)), title);
            for (at, _) in a.into_iter().chain(b) {
                self.collided.insert(at, index);
            }
        }
    }

    /// Path parameters that the path names and nobody declares, and the other way round.
    pub(crate) fn undeclared(&mut self, (old, new): Pair<'_, 'a>) {
        let of = |document: &Document, site: &Site<'_>| {
            let path = unescape(site.at.split('/').nth(2).unwrap_or_default());
            let named: BTreeSet<String> = template_names(&path)
                .into_iter()
                .map(str::to_owned)
                .collect();
            let parameters = document.parameters(site);
            let declared: BTreeSet<String> = parameters
                .iter()
                .filter_map(|p| document.follow(p))
                .filter(|p| p.text("in") == Some("path"))
                .filter_map(|p| p.text("name").map(str::to_owned))
                .collect();
            let list = |a: &BTreeSet<String>, b: &BTreeSet<String>| {
                a.difference(b).cloned().collect::<Vec<_>>().join(", ")
            };
            (list(&named, &declared), list(&declared, &named))
        };
        let ((bare, stray), (bare_now, stray_now)) = (of(self.old, old), of(self.new, new));
        let name = label(self.new, &new.at);
        let told = [
            (
                Rule::PathParamUndeclared,
                bare,
                bare_now,
                "does not declare",
            ),
            (
                Rule::PathParamNotInTemplate,
                stray,
                stray_now,
                "declares without need",
            ),
        ];
        for (rule, before, after, word) in told {
            if before != after {
                let title = format!("{name} {word} these path parameters: {}", none(&after));
                let facets = (none(&before).to_owned(), none(&after).to_owned());
                self.note(rule, Some(&old.at), Some(&new.at), facets, title);
            }
        }
    }

    /// Properties to which the parts of an object give several types.
    fn conflicts(&mut self, (old, new): Pair<'_, 'a>) {
        let of = |document: &Document, site: &Site<'_>| -> Kinds {
            let mut out = kinds(document, site.node);
            out.retain(|_, kinds| kinds.len() > 1);
            out
        };
        let (before, after) = (of(self.old, old), of(self.new, new));
        let names: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
        for name in names {
            let (a, b) = (before.get(name), after.get(name));
            if a.is_some() == b.is_some() {
                continue;
            }
            let say = |kinds: Option<&BTreeSet<&str>>| match kinds {
                Some(kinds) => kinds.iter().copied().collect::<Vec<_>>().join(", "),
                None => "one type".to_owned(),
            };
            let of = label(self.new, &new.at);
            let (rule, title) = if b.is_some() {
                let title = format!("the parts of {of} say of `{name}` that it is {}", say(b));
                (Rule::AllOfConflictIntroduced, title)
            } else {
                let title = format!("the parts of {of} agree on the type of `{name}`");
                (Rule::AllOfConflictFixed, title)
            };
            self.note(rule, Some(&old.at), Some(&new.at), (say(a), say(b)), title);
        }
    }
}

fn sorted((a, b): &(String, String)) -> (&str, &str) {
    if a < b { (a, b) } else { (b, a) }
}

fn none(list: &str) -> &str {
    if list.is_empty() { "none" } else { list }
}

/// Operations by their id.
fn ids(document: &Document) -> Bearers {
    let mut out = Bearers::new();
    for (_, _, site) in document.operations() {
        if let Some(id) = site.text("operationId") {
            let bearer = (site.at.clone(), id.to_owned());
            out.entry(id.to_owned()).or_default().push(bearer);
        }
    }
    out
}

fn component_names(document: &Document) -> Bearers {
    let section = document.section("schemas");
    section
        .map(|(name, site)| (name.to_owned(), vec![(site.at, name.to_owned())]))
        .collect()
}

/// The same by the name that Rust has for it.
fn in_rust(bearers: &Bearers) -> Bearers {
    let mut out = Bearers::new();
    for (name, list) in bearers {
        out.entry(camel(name))
            .or_default()
            .extend(list.iter().cloned());
    }
    out
}

/// Every schema that is composed of several.
fn compositions<'a>(site: &Site<'a>, out: &mut Vec<Site<'a>>) {
    match site.node {
        Value::Object(map) => {
            if map.get("allOf").is_some_and(Value::is_array) && wrapper(site.node).is_none() {
                out.push(site.clone());
            }
            let below = map.iter().filter(|(_, v)| v.is_object() || v.is_array());
            for (key, node) in below {
                compositions(&Site::new(child(&site.at, key), node), out);
            }
        }
        Value::Array(list) => {
            for below in (0..list.len()).filter_map(|i| site.element(i)) {
                compositions(&below, out);
            }
        }
        _ => {}
    }
}

fn kinds(document: &Document, node: &Value) -> Kinds {
    let mut out = Kinds::new();
    for part in document.composed(node, &["allOf"]) {
        let properties = part.get("properties").and_then(Value::as_object);
        for (name, property) in properties.into_iter().flatten() {
            let site = Site::new("", unwrapped(property));
            let kind = document.follow(&site).map(|s| Basic::of(unwrapped(s.node)));
            if let Some(kind) = kind.filter(|k| *k != Basic::Any) {
                out.entry(name.clone()).or_default().insert(kind.name());
            }
        }
    }
    out
}
