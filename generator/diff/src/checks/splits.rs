//! What was split into several, and what several were merged into: schemas and operations.

use std::collections::BTreeMap;

use serde_json::Value;

use super::{Walk, label};
use crate::facts::document::{Site, template, unescape};
use crate::rules::Rule;

impl<'a> Walk<'a> {
    /// A removed schema in whose place several others stand now.
    pub(crate) fn schema_splits(&mut self) {
        let mut from: BTreeMap<String, Vec<String>> = BTreeMap::new();
        let mut into: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (old, new) in self.swapped.keys() {
            from.entry(old.clone()).or_default().push(new.clone());
            into.entry(new.clone()).or_default().push(old.clone());
        }
        for found in &mut self.found {
            let name = |at: &Option<String>| {
                let at = at.as_deref()?.strip_prefix("/components/schemas/")?;
                Some(unescape(at))
            };
            let (rule, others) = match found.rule {
                Rule::SchemaRemovedReachable | Rule::SchemaRemovedUnreachable => (
                    Rule::SchemaSplit,
                    name(&found.old).and_then(|n| from.get(&n)),
                ),
                Rule::SchemaAddedReachable | Rule::SchemaAddedUnreachable => (
                    Rule::SchemaMerged,
                    name(&found.new).and_then(|n| into.get(&n)),
                ),
                _ => continue,
            };
            let Some(others) = others.filter(|others| others.len() > 1) else {
                continue;
            };
            let list = others
                .iter()
                .map(|o| format!("`{o}`"))
                .collect::<Vec<_>>()
                .join(", ");
            found.rule = rule;
            found.title = match rule {
                Rule::SchemaSplit => format!("{}; in its place stand {list}", found.title),
                _ => format!("{}; it stands in the place of {list}", found.title),
            };
        }
    }

    /// A removed operation whose work several others do under longer paths, and the other way round.
    pub(crate) fn operation_splits(&mut self) {
        let lone = |rules: &[Rule], at: fn(&super::Found) -> &Option<String>| {
            let found = self.found.iter().enumerate();
            let found = found.filter(|(_, f)| rules.contains(&f.rule));
            found
                .filter_map(|(index, f)| Some((index, at(f).clone()?)))
                .collect::<Vec<(usize, String)>>()
        };
        let gone = lone(
            &[
                Rule::OperationRemoved,
                Rule::OperationRemovedAfterDeprecation,
            ],
            |f| &f.old,
        );
        let came = lone(&[Rule::OperationAdded], |f| &f.new);
        let old = |at: &str| Some(Site::new(at, self.old.facts.pointer(at)?));
        let new = |at: &str| Some(Site::new(at, self.new.facts.pointer(at)?));
        let mut told = Vec::new();
        for (index, at) in &gone {
            let parts: Vec<String> = came
                .iter()
                .filter(|(_, to)| old(at).zip(new(to)).is_some_and(|(a, b)| is_part(&b, &a)))
                .map(|(_, to)| label(self.new, to))
                .collect();
            told.push((*index, Rule::OperationSplit, parts));
        }
        for (index, at) in &came {
            let parts: Vec<String> = gone
                .iter()
                .filter(|(_, from)| old(from).zip(new(at)).is_some_and(|(a, b)| is_part(&a, &b)))
                .map(|(_, from)| label(self.old, from))
                .collect();
            told.push((*index, Rule::OperationMerged, parts));
        }
        for (index, rule, parts) in told.into_iter().filter(|(.., p)| p.len() > 1) {
            let found = &mut self.found[index];
            found.rule = rule;
            let list = parts.join(", ");
            found.title = match rule {
                Rule::OperationSplit => format!("{}; in its place stand {list}", found.title),
                _ => format!("{}; it stands in the place of {list}", found.title),
            };
        }
    }
}

/// Whether an operation does a part of what `whole` does: the same method under a longer path, and the same body or
/// response.
fn is_part(part: &Site<'_>, whole: &Site<'_>) -> bool {
    let address = |site: &Site<'_>| -> Option<(String, String)> {
        let mut steps = site.at.split('/').skip(2);
        Some((template(&unescape(steps.next()?)), steps.next()?.to_owned()))
    };
    let (Some((path, method)), Some((short, same))) = (address(part), address(whole)) else {
        return false;
    };
    let words = |path: &str| -> Vec<String> {
        let steps = path.split('/').filter(|s| !s.is_empty());
        steps.map(str::to_owned).collect()
    };
    let mut longer = words(&path).into_iter();
    let longer_path =
        path.len() > short.len() && words(&short).iter().all(|w| longer.any(|l| l == *w));
    let schema = |site: &Site<'_>, at: &str| -> Option<Value> {
        site.node.pointer(at)?.get("schema").cloned()
    };
    let shares = |at: &str| schema(part, at).is_some_and(|s| Some(s) == schema(whole, at));
    method == same
        && longer_path
        && (shares("/requestBody/content/application~1json")
            || shares("/responses/200/content/application~1json"))
}
