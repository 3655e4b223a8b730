//! What explains a difference of the Rust interfaces from further away: schemas that are merged into one decide
//! together.

use std::collections::HashMap;

use super::Delta;
use super::explain::Explainer;
use super::tells::{everything, tells};
use crate::walk::Walk;

impl Explainer {
    /// An entry about another part of the same type, or about the same member of what it is composed of: several
    /// schemas that are merged into one decide together.
    pub(crate) fn nearby(&self, delta: &Delta<'_>) -> Option<usize> {
        let structural = |index: usize| {
            let name = self.rules[index].name();
            // What is only said beside the types decides about none of them.
            tells(self.rules[index], everything())
                && [
                    "variant",
                    "allof",
                    "property",
                    "enum",
                    "type",
                    "kind",
                    "ref",
                    "union",
                    "param-added",
                    "response",
                ]
                .iter()
                .any(|part| name.contains(part))
        };
        let heads = [delta.family.0, delta.family.1]
            .into_iter()
            .flatten()
            .map(|f| f.head.at.as_str());
        let items = [delta.old, delta.new]
            .into_iter()
            .flatten()
            .map(|i| i.at.as_str());
        for place in heads.chain(items) {
            let near = self.anchors.iter().flat_map(|anchors| {
                let near = anchors.range(place.to_owned()..);
                near.take_while(|(key, _)| key.starts_with(place))
            });
            let inside =
                |key: &str| key.len() == place.len() || key.as_bytes()[place.len()] == b'/';
            let mut hits = near
                .filter(|(key, _)| inside(key))
                .flat_map(|(_, list)| list.iter().copied());
            if let Some(index) = hits.find(|i| structural(*i)) {
                return Some(index);
            }
        }
        let place = delta.new.or(delta.old)?.at.as_str();
        // What stands around it: the composition of the schema that declares the property.
        let component: String = place.split('/').take(4).collect::<Vec<_>>().join("/");
        let near = self.anchors.iter().flat_map(|anchors| {
            let near = anchors.range(component.clone()..);
            near.take_while(|(key, _)| key.starts_with(&component))
        });
        near.flat_map(|(_, list)| list.iter().copied())
            .find(|i| structural(*i))
    }

    /// An entry that says of a type which an alias leads to that it is another kind of type.
    pub(crate) fn named(&self, delta: &Delta<'_>) -> Option<usize> {
        let mut open = vec![delta.new.or(delta.old)?.at.clone()];
        let mut at = 0;
        while let Some(place) = open.get(at).cloned() {
            if let Some(index) = self.heads.get(&place) {
                return Some(*index);
            }
            for next in self.refers.get(&place).into_iter().flatten() {
                if !open.contains(next) {
                    open.push(next.clone());
                }
            }
            at += 1;
        }
        None
    }

    /// An entry about a schema that the type is composed of, or that is composed of it: parts that several objects
    /// share get their types from all of them.
    pub(crate) fn related(&self, delta: &Delta<'_>) -> Option<usize> {
        let component = |at: &str| at.split('/').take(4).collect::<Vec<_>>().join("/");
        let mut heads: Vec<String> = Vec::new();
        for place in [delta.family.0, delta.family.1].into_iter().flatten() {
            heads.push(component(&place.head.at));
        }
        let reaches = |from: &str, to: &str| {
            let mut stack = vec![from.to_owned()];
            let mut seen = std::collections::HashSet::new();
            while let Some(at) = stack.pop() {
                if at == to {
                    return true;
                }
                if seen.insert(at.clone()) {
                    stack.extend(self.refers.get(&at).into_iter().flatten().cloned());
                }
            }
            false
        };
        let structural = self
            .anchors
            .iter()
            .flatten()
            .flat_map(|(at, list)| list.iter().map(move |i| (at, *i)));
        let structural = structural.filter(|(at, i)| {
            let name = self.rules[*i].name();
            tells(self.rules[*i], everything())
                && ([
                    "variant", "allof", "property", "enum", "type", "kind", "ref", "union",
                ]
                .iter()
                    .any(|part| name.contains(part))
                    // A shared parameter decides about every operation that takes it.
                    || at.starts_with("/components/parameters/"))
        });
        let mut near = structural.filter(|(at, _)| {
            let from = component(at);
            heads
                .iter()
                .any(|head| reaches(&from, head) || reaches(head, &from))
        });
        near.next().map(|(_, index)| index)
    }
}

/// Per component schema or operation, the components that it refers to, in either description.
pub(crate) fn refers(walk: &Walk<'_>) -> HashMap<String, Vec<String>> {
    let mut out: HashMap<String, Vec<String>> = HashMap::new();
    for document in [walk.old, walk.new] {
        for (_, site) in document.section("schemas") {
            crate::walk::reach::references(site.node, out.entry(site.at).or_default());
        }
        for (_, _, site) in document.operations() {
            let at = site.at.split('/').take(4).collect::<Vec<_>>().join("/");
            crate::walk::reach::references(site.node, out.entry(at).or_default());
        }
    }
    out
}
