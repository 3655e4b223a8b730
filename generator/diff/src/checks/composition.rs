//! `oneOf`, `anyOf`, `allOf`, `not`.

use std::collections::BTreeMap;

use serde_json::Value;

use super::accepts::{self, Way};
use super::kind::{Kind, Place};
use super::{Pair, Walk, code, label};
use crate::change::WireVerdict;
use crate::facts::align;
use crate::facts::document::{Document, Site, child, unescape};
use crate::facts::kind::{Basic, Inner, wrapper};
use crate::rules::Rule;

const NESTED: &str = "`anyOf` within `anyOf`";

impl<'a> Walk<'a> {
    /// Compares what a schema is composed of.
    pub(crate) fn composition(&mut self, pair: Pair<'_, 'a>, place: Place) {
        let (old, new) = pair;
        self.branches(pair, "allOf", "allOf", place);
        let keyword = |site: &Site<'a>| {
            let has = |key: &str| site.node.get(key).is_some();
            match (has("oneOf"), has("anyOf")) {
                (true, false) => Some("oneOf"),
                (false, true) => Some("anyOf"),
                _ => None,
            }
        };
        match (keyword(old), keyword(new)) {
            (Some(from), Some(to)) if from != to => {
                self.one_or_any((old, new), from);
                self.branches(pair, from, to, place);
            }
            _ => {
                self.branches(pair, "oneOf", "oneOf", place);
                self.branches(pair, "anyOf", "anyOf", place);
            }
        }
        self.discriminator(pair);
        if old.node.get("not") != new.node.get("not") {
            let title = format!("what {} may not be changed", label(self.new, &new.at));
            self.keyword(Rule::NotChanged, pair, "not", title);
        }
    }

    /// Exactly one kind of a union, or one at least: `from` is what the old description says.
    pub(crate) fn one_or_any(&mut self, (old, new): Pair<'_, 'a>, from: &str) {
        let (rule, to) = match from {
            "oneOf" => (Rule::OneOfToAnyOf, "anyOf"),
            _ => (Rule::AnyOfToOneOf, "oneOf"),
        };
        let name = label(self.new, &new.at);
        let facets = (from.to_owned(), to.to_owned());
        let title = format!("{name} is `{to}` of its variants (was `{from}`)");
        let index = self.note(rule, Some(&old.at), Some(&new.at), facets, title);
        let told = |site: &Site<'a>| site.node.get("discriminator").is_some();
        if told(old) && told(new) {
            // A value is one kind at most, by the property that tells them apart.
            self.found[index].wire = Some((WireVerdict::Compatible, WireVerdict::Compatible));
        }
        self.claim(index, Some(&child(&old.at, from)), None);
        self.claim(index, None, Some(&child(&new.at, to)));
    }

    pub(crate) fn branches(
        &mut self,
        (old, new): Pair<'_, 'a>,
        from: &str,
        to: &str,
        place: Place,
    ) {
        let (a, b) = match (old.get(from), new.get(to)) {
            (None, None) => return,
            (Some(a), Some(b)) => (a, b),
            (a, b) => {
                self.one_sided((old, new), a, b, from, place);
                return;
            }
        };
        if a.node == b.node {
            let pairs = align::elements(&a, &b);
            for (x, y) in pairs.old.iter().zip(&pairs.new) {
                if x.at != y.at {
                    self.moved(&x.at, &y.at);
                }
            }
            return;
        }
        let renamed = self.renamed.clone();
        let new_name = |reference: &str| match reference.rsplit_once('/') {
            Some((up, name)) => format!("{up}/{}", renamed.get(name).map_or(name, String::as_str)),
            None => reference.to_owned(),
        };
        let flat = align::elements(&a, &b);
        for site in &flat.inner.0 {
            self.same_on_one_side(NESTED, Some(&site.at), None);
        }
        for site in &flat.inner.1 {
            self.same_on_one_side(NESTED, None, Some(&site.at));
        }
        let (a_list, b_list) = (flat.old, flat.new);
        let nodes = |list: &[Site<'a>]| list.iter().map(|site| site.node).collect::<Vec<_>>();
        let documents = (self.old, self.new);
        let aligned = align::branches(documents, &new_name, &nodes(&a_list), &nodes(&b_list));
        let mut last = None;
        let mut in_order = true;
        for (at, position) in &aligned {
            if let (Some(_), Some(position)) = (at, position) {
                in_order &= last.is_none_or(|last| last < *position);
                last = Some(*position);
            }
        }
        if !in_order && from != "allOf" {
            let title = format!(
                "the variants of {} stand in another order",
                label(self.new, &new.at)
            );
            let facets = (order(&a), order(&b));
            self.note(
                Rule::VariantReordered,
                Some(&old.at),
                Some(&new.at),
                facets,
                title,
            );
        }
        if !in_order && from == "allOf" {
            self.order_decides((old, new), (&a, &b));
        }
        for (at, position) in aligned {
            match (
                at.and_then(|i| a_list.get(i)).cloned(),
                position.and_then(|i| b_list.get(i)).cloned(),
            ) {
                (Some(x), Some(y)) => {
                    self.moved(&x.at, &y.at);
                    let kind = if from == "allOf" {
                        Kind::Part
                    } else {
                        Kind::Branch
                    };
                    self.schema((&x, &y), place.step(kind));
                }
                (Some(x), None) => {
                    self.lone_branch(&x, (old, new), from, false, place);
                }
                (None, Some(y)) => {
                    self.lone_branch(&y, (old, new), from, true, place);
                }
                (None, None) => {}
            }
        }
    }

    /// One of both sides, or both, wrap the schema in a list of one.
    pub(super) fn unwrapped_pair(
        &mut self,
        (old, new): Pair<'_, 'a>,
        (a, b): (&Inner<'a>, &Inner<'a>),
    ) {
        self.moved(&a.site.at, &b.site.at);
        let keys = |site: &Site<'a>| wrapper(site.node).map(|(k, _)| k);
        let (x, y) = (keys(old), keys(new));
        if x == y {
            // The wrappers within this one may be others.
            let within =
                |site: &Site<'a>, inner: &Inner<'a>| inner.site.at[site.at.len()..].to_owned();
            if let (Some(keyword), true) = (x, within(old, a) != within(new, b)) {
                let only = |site: &Site<'a>| format!("{}/{keyword}/0", site.at);
                self.same("wrappers within a wrapper", &only(old), &only(new));
            }
            return;
        }
        // What the wrapper hides stands one level deeper on one side: every keyword of the shallow one is new there.
        let what = "a schema alone in `oneOf`, `anyOf` or `allOf`";
        let (from, to) = (a.site.reference(), b.site.reference());
        let retargeted = from.is_some() && to.is_some() && from != to;
        let names = |site: &Site<'a>| -> Vec<String> {
            let kept = |k: &&String| match k.as_str() {
                "nullable" | "title" | "deprecated" => false,
                "$ref" => !retargeted,
                _ => true,
            };
            let map = site.map();
            map.map(|m| m.keys().filter(kept).cloned().collect())
                .unwrap_or_default()
        };
        // A list of one and one of several are not the same list, if only one side is a union: what differs in them is
        // told, but for the wrappers.
        let other_type = Basic::of(a.site.node) != Basic::of(b.site.node);
        let list = |key: &str| {
            other_type
                && [x, y].contains(&Some(key))
                && [old, new].iter().all(|site| site.node.get(key).is_some())
        };
        let names: Vec<String> = names(old).into_iter().chain(names(new)).collect();
        for key in names.iter().filter(|key| !list(key)) {
            self.same(what, &child(&old.at, key), &child(&new.at, key));
        }
        if names.iter().any(|key| list(key)) {
            for at in between(old, &a.site) {
                self.same_on_one_side(what, Some(at), None);
            }
            for at in between(new, &b.site) {
                self.same_on_one_side(what, None, Some(at));
            }
        }
    }

    /// Parts of an object in another order: it decides where several of them declare one property differently.
    fn order_decides(&mut self, (old, new): Pair<'_, 'a>, (a, b): Pair<'_, 'a>) {
        let last = |document: &'a Document, list: &Site<'a>| -> BTreeMap<String, Vec<&'a Value>> {
            let mut out: BTreeMap<String, Vec<&Value>> = BTreeMap::new();
            for part in list.node.as_array().into_iter().flatten() {
                for part in document.composed(document.settled(part), &["allOf"]) {
                    let properties = part.get("properties").and_then(Value::as_object);
                    for (name, node) in properties.into_iter().flatten() {
                        out.entry(name.clone()).or_default().push(node);
                    }
                }
            }
            out
        };
        let (before, after) = (last(self.old, a), last(self.new, b));
        let differ = |list: &[&Value]| list.windows(2).any(|pair| pair[0] != pair[1]);
        let decided = after.iter().filter(|(name, list)| {
            let earlier = before.get(*name);
            earlier.is_some_and(|e| e.len() == list.len() && e != *list && differ(list))
        });
        let names: Vec<String> = decided.map(|(name, _)| format!("`{name}`")).collect();
        if names.is_empty() {
            return;
        }
        let title = format!(
            "the parts of {} stand in another order, which decides about {}",
            label(self.new, &new.at),
            names.join(", ")
        );
        let facets = (order(a), order(b));
        let rule = Rule::AllOfOrderChanged;
        self.note(rule, Some(&old.at), Some(&new.at), facets, title);
    }

    /// A list of branches that only one side has, beside properties.
    pub(crate) fn one_sided(
        &mut self,
        (old, new): Pair<'_, 'a>,
        a: Option<Site<'a>>,
        b: Option<Site<'a>>,
        keyword: &str,
        place: Place,
    ) {
        let came = b.is_some();
        let Some(list) = a.or(b) else { return };
        let count = list.node.as_array().map_or(0, Vec::len);
        for branch in (0..count).filter_map(|i| list.element(i)) {
            self.lone_branch(&branch, (old, new), keyword, came, place);
        }
    }

    pub(crate) fn lone_branch(
        &mut self,
        site: &Site<'a>,
        (old, new): Pair<'_, 'a>,
        keyword: &str,
        came: bool,
        place: Place,
    ) -> usize {
        let what = match site.reference() {
            Some(reference) => format!(
                "`{}`",
                unescape(reference.rsplit('/').next().unwrap_or_default())
            ),
            None => match site.text("title").or_else(|| site.text("type")) {
                Some(word) => code(word),
                None => "an unnamed schema".to_owned(),
            },
        };
        let of = label(self.new, &new.at);
        let all = keyword == "allOf";
        let (rule, title) = match (all, came) {
            (false, true) => (Rule::VariantAdded, format!("{of} may also be {what}")),
            (false, false) => (
                Rule::VariantRemoved,
                format!("{of} may no longer be {what}"),
            ),
            (true, true) => (
                Rule::AllOfMemberAdded,
                format!("{of} is also composed of {what}"),
            ),
            (true, false) => (
                Rule::AllOfMemberRemoved,
                format!("{of} is no longer composed of {what}"),
            ),
        };
        let at = Some(site.at.as_str());
        let index = if came {
            self.emit(rule, None, at, ("absent".to_owned(), what), title)
        } else {
            self.emit(rule, at, None, (what, "absent".to_owned()), title)
        };
        let compatible = WireVerdict::Compatible;
        if all {
            self.judge_types(index, (old, new), place);
        } else if !came {
            // What the kind described may be described by others.
            let way = if place.parameter {
                Way::Parameter
            } else {
                Way::Request
            };
            let request = accepts::includes((self.old, site.node), (self.new, new.node), way);
            self.found[index].wire = Some((request, compatible));
        } else if !place.parameter {
            // A response may hold what an old client has no branch for; it keeps the JSON then.
            self.found[index].wire = Some((compatible, compatible));
        }
        index
    }
}

/// The places of the wrappers between a schema and what they wrap.
pub(super) fn between<'s>(
    site: &'s Site<'_>,
    innermost: &'s Site<'_>,
) -> impl Iterator<Item = &'s str> {
    let inside = innermost.at[site.at.len()..].match_indices('/');
    let steps: Vec<usize> = inside
        .map(|(at, _)| site.at.len() + at)
        .skip(2)
        .step_by(2)
        .collect();
    steps.into_iter().map(|end| &innermost.at[..end])
}

fn order(site: &Site<'_>) -> String {
    let list = site.node.as_array();
    let name = |v: &Value| {
        let text = |key: &str| v.get(key).and_then(Value::as_str);
        let name = text("$ref").and_then(|r| r.rsplit('/').next());
        name.or_else(|| text("title"))
            .or_else(|| text("type"))
            .unwrap_or("?")
            .to_owned()
    };
    list.into_iter()
        .flatten()
        .map(name)
        .collect::<Vec<_>>()
        .join(", ")
}
