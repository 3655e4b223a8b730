//! Properties of objects and elements of lists.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::kind::{Kind, Place};
use super::{Pair, Walk, label, shown};
use crate::facts::document::{Site, child};
use crate::facts::kind::{Basic, inner, unwrapped};
use crate::facts::similar;
use crate::rules::Rule;

/// The names that a list of them holds, with their places.
fn required<'a>(site: &Site<'a>) -> BTreeMap<&'a str, usize> {
    let list = site.node.get("required").and_then(Value::as_array);
    let names = list.into_iter().flatten().enumerate();
    let names = names.filter_map(|(i, v)| Some((v.as_str()?, i)));
    let mut out = BTreeMap::new();
    for (name, index) in names {
        // What stands twice is told where it stands first.
        out.entry(name).or_insert(index);
    }
    out
}

pub(super) const REQUIRED_ANYWAY: &str = "a property that the other parts require as well";

impl<'a> Walk<'a> {
    /// Compares properties, what is required, further properties, and elements.
    pub(crate) fn members(&mut self, pair: Pair<'_, 'a>, place: Place) {
        self.properties(pair, place);
        self.additional(pair, place);
        let (old, new) = pair;
        match (old.get("items"), new.get("items")) {
            (Some(a), Some(b)) => self.schema((&a, &b), place.step(Kind::Item)),
            (None, None) => {}
            _ => {
                let rule = if place.parameter {
                    Rule::ParamItemTypeChanged
                } else {
                    Rule::ArrayItemsTypeChanged
                };
                let title = format!(
                    "the elements of {} have another type",
                    label(self.new, &new.at)
                );
                self.keyword(rule, pair, "items", title);
            }
        }
    }

    fn properties(&mut self, pair: Pair<'_, 'a>, place: Place) {
        let (old, new) = pair;
        let map = |site: &Site<'a>| site.node.get("properties").and_then(Value::as_object);
        let (a, b) = (map(old), map(new));
        let (needs, needed) = (required(old), required(new));
        if old.node.get("properties").is_none() != new.node.get("properties").is_none()
            && old.node.get("allOf").is_none()
            && new.node.get("allOf").is_none()
            // A part without properties does not make a map of the whole.
            && place.kind != Kind::Part
            && (place.kind != Kind::Component || a.or(b).is_some_and(serde_json::Map::is_empty))
        {
            if Basic::of(old.node) != Basic::Object || Basic::of(new.node) != Basic::Object {
                self.spelt("properties", pair);
                return;
            }
            let (rule, word) = if b.is_some() {
                (Rule::MapToObject, "has declared properties")
            } else {
                (Rule::ObjectToMap, "has no declared properties any more")
            };
            let title = format!("{} {word}", label(self.new, &new.at));
            let index = self.keyword(rule, pair, "properties", title);
            self.claim_keyword(index, pair, "required");
            return;
        }
        if a.is_some() != b.is_some() && a.or(b).is_some_and(serde_json::Map::is_empty) {
            // What it is composed of declares its properties.
            self.spelt("properties", pair);
        }
        let site = |of: &Site<'a>, name: &str| of.get("properties").and_then(|p| p.get(name));
        let names = |m: Option<&'a serde_json::Map<String, Value>>| -> Vec<&'a String> {
            m.map(|m| m.keys().collect()).unwrap_or_default()
        };
        let (before, after) = (names(a), names(b));
        let mut gone = Vec::new();
        let mut came: Vec<&String> = Vec::new();
        // Names whose requirement another entry tells.
        let mut told: BTreeMap<&str, usize> = BTreeMap::new();
        for name in &before {
            match (site(old, name), site(new, name)) {
                (Some(x), Some(y)) => {
                    let needs = (
                        needs.contains_key(name.as_str()),
                        needed.contains_key(name.as_str()),
                    );
                    let swap = self.null_for_absent((&x, &y), needs);
                    told.extend(swap.map(|index| (name.as_str(), index)));
                    let mut place = place.step(Kind::Property);
                    place.null_is_told = swap.is_some();
                    self.schema((&x, &y), place);
                }
                (Some(_), None) => gone.push(*name),
                _ => {}
            }
        }
        came.extend(
            after
                .iter()
                .filter(|n| !a.is_some_and(|m| m.contains_key(**n))),
        );
        let mut inherited = (BTreeSet::new(), BTreeSet::new());
        if !gone.is_empty() || !came.is_empty() {
            inherited.0 = self.old.properties(self.old.whole(old).node);
            inherited.1 = self.new.properties(self.new.whole(new).node);
        }
        for (from, to, score) in self.renames_of(pair, &gone, &came) {
            let (Some(x), Some(y)) = (site(old, from), site(new, to)) else {
                continue;
            };
            gone.retain(|n| n.as_str() != from);
            came.retain(|n| n.as_str() != to);
            self.moved(&x.at, &y.at);
            let rule = if from.to_lowercase() == to.to_lowercase() {
                Rule::PropertyCaseOnlyRenamed
            } else {
                Rule::PropertyRenamed
            };
            let title = format!("{} is now called `{to}`", label(self.old, &x.at));
            let facets = (from.to_owned(), to.to_owned());
            let index = self.emit(rule, Some(&x.at), Some(&y.at), facets, title);
            self.found[index].score = Some(score);
            self.property((&x, &y), place);
            told.insert(from, index);
            told.insert(to, index);
        }
        for name in gone {
            if let Some(x) = site(old, name) {
                let kept = inherited.1.contains(name.as_str());
                let index =
                    self.lone_property(&x, (needs.contains_key(name.as_str()), kept), false, place);
                told.insert(name, index);
            }
        }
        for name in came {
            if let Some(y) = site(new, name) {
                let kept = inherited.0.contains(name.as_str());
                let index =
                    self.lone_property(&y, (needed.contains_key(name.as_str()), kept), true, place);
                told.insert(name, index);
            }
        }
        self.requirements(pair, (&needs, &needed), &told, place);
    }

    /// A property that was always there and at times null, and is left out now in place of that, or the other way
    /// round: one fact, though two keywords change.
    fn null_for_absent(
        &mut self,
        (old, new): Pair<'_, 'a>,
        (needed, needs): (bool, bool),
    ) -> Option<usize> {
        let (a, b) = (inner(old), inner(new));
        if needed == needs
            || a.nullable == b.nullable
            || self.is_null((old, new)) != (needed, needs)
        {
            return None;
        }
        let name = label(self.new, &new.at);
        let (rule, word) = if needed {
            (
                Rule::NullableRequiredToOptional,
                "is left out where it was null",
            )
        } else {
            (
                Rule::OptionalToNullableRequired,
                "is null where it was left out",
            )
        };
        let say = |null: bool| {
            if null {
                "required, nullable"
            } else {
                "optional"
            }
            .to_owned()
        };
        let facets = (say(needed), say(needs));
        let title = format!("{name} {word}");
        let index = self.note(rule, Some(&old.at), Some(&new.at), facets, title);
        self.claim_null(index, (old, new));
        self.claim_null(index, (&a.site, &b.site));
        Some(index)
    }

    fn property(&mut self, pair: Pair<'_, 'a>, place: Place) {
        self.schema(pair, place.step(Kind::Property));
    }

    /// Properties that took the place of others: the same shape under a like name.
    fn renames_of<'n>(
        &self,
        (old, new): Pair<'_, 'a>,
        gone: &[&'n String],
        came: &[&'n String],
    ) -> Vec<(&'n str, &'n str, f64)> {
        let mut candidates = Vec::new();
        for from in gone {
            for to in came {
                let name = similar::names(from, to);
                let plain = |t: &str| t.to_lowercase().replace(['_', '-'], "");
                if name < 0.7 && plain(from) != plain(to) {
                    continue;
                }
                let at = |site: &Site<'a>, name: &str| {
                    site.node.get("properties").and_then(|p| p.get(name))
                };
                if let (Some(a), Some(b)) = (at(old, from), at(new, to))
                    && similar::equal_shape(self.old, a, self.new, b)
                {
                    candidates.push((from.as_str(), to.as_str(), name));
                }
            }
        }
        candidates.sort_by(|a, b| b.2.total_cmp(&a.2).then(a.cmp_names(b)));
        let mut out: Vec<(&str, &str, f64)> = Vec::new();
        for (from, to, score) in candidates {
            if !out.iter().any(|(f, t, _)| *f == from || *t == to) {
                out.push((from, to, score));
            }
        }
        out
    }

    pub(crate) fn lone_property(
        &mut self,
        site: &Site<'a>,
        (required, kept): (bool, bool),
        came: bool,
        place: Place,
    ) -> usize {
        let document = if came { self.new } else { self.old };
        let what = label(document, &site.at);
        let at = Some(site.at.as_str());
        let word = if required { "required" } else { "optional" };
        let here = ("absent".to_owned(), word.to_owned());
        let gone = (word.to_owned(), "absent".to_owned());
        // What it is composed of has it on the other side: the object keeps the property.
        if kept {
            return if came {
                let title = format!("{what} is declared in the object itself");
                self.emit(Rule::PropertyMovedFromParent, None, at, here, title)
            } else {
                let title = format!("{what} is declared in what the object is composed of");
                self.emit(Rule::PropertyMovedToParent, at, None, gone, title)
            };
        }
        if came {
            let default = unwrapped(site.node).get("default").is_some();
            let rule = match (place.request, required, default) {
                (true, true, true) => Rule::RequestPropertyAddedRequiredWithDefault,
                (true, true, false) => Rule::RequestPropertyAddedRequired,
                (true, false, _) => Rule::RequestPropertyAddedOptional,
                (false, true, _) => Rule::ResponsePropertyAddedRequired,
                (false, false, _) => Rule::ResponsePropertyAddedOptional,
            };
            self.emit(rule, None, at, here, format!("there is {what} ({word})"))
        } else {
            let rule = match (place.request, required) {
                (true, _) => Rule::RequestPropertyRemoved,
                (false, true) => Rule::ResponsePropertyRemovedRequired,
                (false, false) => Rule::ResponsePropertyRemovedOptional,
            };
            self.emit(rule, at, None, gone, format!("{what} ({word}) is gone"))
        }
    }

    fn requirements(
        &mut self,
        (old, new): Pair<'_, 'a>,
        (needs, needed): (&BTreeMap<&'a str, usize>, &BTreeMap<&'a str, usize>),
        told: &BTreeMap<&str, usize>,
        place: Place,
    ) {
        if needs.keys().eq(needed.keys()) {
            return;
        }
        // What is required may be declared or required by the other parts of the whole.
        let whole = (self.old.whole(old), self.new.whole(new));
        let declared = (
            self.old.properties(whole.0.node),
            self.new.properties(whole.1.node),
        );
        for (from, to, came) in [(needs, needed, true), (needed, needs, false)] {
            for (name, index) in to.iter().filter(|(n, _)| !from.contains_key(*n)) {
                let site = if came { new } else { old };
                let at = format!("{}/required/{index}", site.at);
                let claim = if came {
                    (None, Some(at.as_str()))
                } else {
                    (Some(at.as_str()), None)
                };
                if let Some(entry) = told.get(name) {
                    self.claim(*entry, claim.0, claim.1);
                    continue;
                }
                let is_required_anyway = match came {
                    true => self.old.requires(whole.0.node, name),
                    false => self.new.requires(whole.1.node, name),
                };
                if is_required_anyway {
                    self.same_on_one_side(REQUIRED_ANYWAY, claim.0, claim.1);
                    continue;
                }
                let known = declared.0.contains(*name) && declared.1.contains(*name);
                let both = |site: &Site<'a>| child(&child(&site.at, "properties"), name);
                let what = label(self.new, &both(new));
                let (rule, word) = match (known, came) {
                    (false, _) => (
                        Rule::RequiredNamesUndeclared,
                        if came {
                            "required, and not declared"
                        } else {
                            "no longer required, and not declared"
                        },
                    ),
                    (true, true) => (
                        place.either(
                            Rule::RequestOptionalToRequired,
                            Rule::ResponseOptionalToRequired,
                        ),
                        "required",
                    ),
                    (true, false) => (
                        place.either(
                            Rule::RequestRequiredToOptional,
                            Rule::ResponseRequiredToOptional,
                        ),
                        "optional",
                    ),
                };
                let say =
                    |required: bool| if required { "required" } else { "optional" }.to_owned();
                let facets = (say(!came), say(came));
                let (x, y) = (both(old), both(new));
                let index = self.note(
                    rule,
                    Some(&x),
                    Some(&y),
                    facets,
                    format!("{what} is {word}"),
                );
                self.claim(index, claim.0, claim.1);
            }
        }
    }

    fn additional(&mut self, pair: Pair<'_, 'a>, place: Place) {
        let (old, new) = pair;
        let key = "additionalProperties";
        self.additional_of(pair, (old.get(key), new.get(key)), place);
    }

    /// Compares what may stand beside the declared properties, wherever that is said.
    pub(crate) fn additional_of(
        &mut self,
        pair: Pair<'_, 'a>,
        (a, b): (Option<Site<'a>>, Option<Site<'a>>),
        place: Place,
    ) {
        let (old, new) = pair;
        let (x, y) = (a.as_ref().map(|s| s.node), b.as_ref().map(|s| s.node));
        if x == y {
            return;
        }
        let name = label(self.new, &new.at);
        if let (Some(a), Some(b)) = (&a, &b)
            && a.node.is_object()
            && b.node.is_object()
        {
            self.schema((a, b), place.step(Kind::Value));
            return;
        }
        let at = |said: &Option<Site<'a>>, of: &Site<'a>| match said {
            Some(site) => site.at.clone(),
            None => child(&of.at, "additionalProperties"),
        };
        let closed = |v: Option<&Value>| v == Some(&Value::Bool(false));
        let typed =
            |v: Option<&Value>| v.is_some_and(|v| v.as_object().is_some_and(|m| !m.is_empty()));
        let (rule, word) = if closed(x) && !closed(y) {
            (Rule::AdditionalOpened, "may have further properties")
        } else if closed(y) && !closed(x) {
            (Rule::AdditionalClosed, "has no further properties")
        } else if typed(x) || typed(y) {
            (
                Rule::AdditionalTypeChanged,
                "has further properties of another type",
            )
        } else {
            let (a, b) = (at(&a, old), at(&b, new));
            self.same("further properties of any kind, said or not", &a, &b);
            return;
        };
        let title = format!("{name} {word}: {} (was {})", shown(y), shown(x));
        let facets = (shown(x), shown(y));
        let index = self.note(rule, Some(&old.at), Some(&new.at), facets, title);
        self.claim(index, Some(&at(&a, old)), Some(&at(&b, new)));
    }
}

/// An order of candidates that does not depend on which description is the old one.
trait CompareNames {
    fn cmp_names(&self, other: &Self) -> std::cmp::Ordering;
}

impl CompareNames for (&str, &str, f64) {
    fn cmp_names(&self, other: &Self) -> std::cmp::Ordering {
        let sorted = |p: &Self| {
            if p.0 < p.1 {
                (p.0.to_owned(), p.1.to_owned())
            } else {
                (p.1.to_owned(), p.0.to_owned())
            }
        };
        sorted(self).cmp(&sorted(other))
    }
}
