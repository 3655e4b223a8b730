//! What tells the kinds of a union apart.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::{Pair, Walk, label, shown};
use crate::facts::document::{Document, Site, child, unescape};
use crate::rules::Rule;

impl<'a> Walk<'a> {
    pub(crate) fn discriminator(&mut self, pair: Pair<'_, 'a>) {
        let (old, new) = pair;
        let name = label(self.new, &new.at);
        let (a, b) = match (old.get("discriminator"), new.get("discriminator")) {
            (None, None) => return,
            (Some(a), Some(b)) => (a, b),
            (a, _) => {
                let (rule, word) = if a.is_none() {
                    (Rule::DiscriminatorAdded, "are told apart by a property")
                } else {
                    (
                        Rule::DiscriminatorRemoved,
                        "are no longer told apart by a property",
                    )
                };
                self.keyword(
                    rule,
                    pair,
                    "discriminator",
                    format!("the variants of {name} {word}"),
                );
                return;
            }
        };
        if a.text("propertyName") != b.text("propertyName") {
            let title = format!("the variants of {name} are told apart by another property");
            self.keyword(
                Rule::DiscriminatorPropertyChanged,
                (&a, &b),
                "propertyName",
                title,
            );
        }
        let (x, y) = (
            Chosen::new(self.old, (old, &a)),
            Chosen::new(self.new, (new, &b)),
        );
        let at = |site: &Site<'a>, key: &str| child(&child(&site.at, "mapping"), key);
        let what = "a discriminator that chooses the same kinds";
        // The kind is chosen by the same values on both sides, whether the mapping says so or the kind itself.
        let agrees = |from: &str, to: &str| x.values(from) == y.values(to);
        for (key, to) in &x.mapping {
            let follows = self.new_reference(to);
            match y.mapping.get(key) {
                Some(other) if follows == *other => {
                    if a.node.pointer(&at_below(key)) != b.node.pointer(&at_below(key)) {
                        self.same(what, &at(&a, key), &at(&b, key));
                    }
                }
                Some(other) => {
                    let title = format!("`{key}` chooses another variant of {name}");
                    let facets = (to.clone(), other.clone());
                    let rule = Rule::DiscriminatorMappingChanged;
                    self.emit(rule, Some(&at(&a, key)), Some(&at(&b, key)), facets, title);
                }
                None if agrees(to, &follows) => {
                    self.same_on_one_side(what, Some(&at(&a, key)), None);
                }
                None => {
                    let title = format!("`{key}` no longer chooses a variant of {name}");
                    let facets = (to.clone(), "absent".to_owned());
                    let rule = Rule::DiscriminatorMappingRemoved;
                    self.emit(rule, Some(&at(&a, key)), None, facets, title);
                }
            }
        }
        for (key, to) in y
            .mapping
            .iter()
            .filter(|(k, _)| !x.mapping.contains_key(*k))
        {
            let mut before = x.kinds.iter();
            let from = before.find(|from| self.new_reference(from) == *to);
            if from.is_some_and(|from| agrees(from, to)) {
                self.same_on_one_side(what, None, Some(&at(&b, key)));
                continue;
            }
            let title = format!("`{key}` chooses a variant of {name}");
            let facets = ("absent".to_owned(), to.clone());
            let rule = Rule::DiscriminatorMappingAdded;
            self.emit(rule, None, Some(&at(&b, key)), facets, title);
        }
    }
}

fn at_below(key: &str) -> String {
    child("/mapping", key)
}

/// Which kind of a union a value of the discriminator chooses.
struct Chosen<'a> {
    document: &'a Document,
    property: &'a str,
    /// The mapping: a value, and the reference to the schema that it stands for.
    mapping: BTreeMap<String, String>,
    /// The references of all kinds.
    kinds: Vec<&'a str>,
}

impl<'a> Chosen<'a> {
    fn new(document: &'a Document, (holder, discriminator): Pair<'_, 'a>) -> Self {
        let mapping = discriminator.get("mapping");
        let mapping = mapping.as_ref().and_then(Site::map);
        let named = |to: &Value| {
            let to = to.as_str().map_or_else(|| shown(Some(to)), str::to_owned);
            // A schema's name stands for a reference to it.
            let bare = !to.contains('/') && document.schema(&to).is_some();
            if bare {
                format!("#/components/schemas/{to}")
            } else {
                to
            }
        };
        let mapping = mapping.into_iter().flatten();
        let kinds = ["oneOf", "anyOf"].into_iter().filter_map(|key| {
            let list = holder.node.get(key)?.as_array()?;
            Some(list.iter().filter_map(|kind| kind.get("$ref")?.as_str()))
        });
        Self {
            document,
            property: discriminator.text("propertyName").unwrap_or_default(),
            mapping: mapping.map(|(key, to)| (key.clone(), named(to))).collect(),
            kinds: kinds.flatten().collect(),
        }
    }

    /// The values that choose the kind: those of the mapping, else those that the kind lists, else its name.
    fn values(&self, kind: &str) -> BTreeSet<String> {
        let mapped = self.mapping.iter().filter(|(_, to)| *to == kind);
        let mapped: BTreeSet<String> = mapped.map(|(value, _)| value.clone()).collect();
        if !mapped.is_empty() || !self.kinds.contains(&kind) {
            return mapped;
        }
        let node = self.document.facts.pointer(kind.trim_start_matches('#'));
        let node = node.map(|node| self.document.settled(node));
        let parts = node.map(|node| self.document.composed(node, &["allOf"]));
        let lists = parts.into_iter().flatten().filter_map(|part| {
            let property = part.get("properties")?.get(self.property)?;
            self.document.settled(property).get("enum")?.as_array()
        });
        let listed = lists.flatten().filter_map(Value::as_str);
        let listed: BTreeSet<String> = listed.map(str::to_owned).collect();
        if !listed.is_empty() {
            return listed;
        }
        let name = kind.rsplit('/').next().map(unescape);
        name.map(|name| name.to_string()).into_iter().collect()
    }
}
