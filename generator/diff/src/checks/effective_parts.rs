//! The parts of schemas that are composed in other ways: properties, elements, kinds of a union.

use std::collections::{BTreeMap, BTreeSet};

use super::effective::OTHERWISE;
use super::kind::{Kind, Place};
use super::members::REQUIRED_ANYWAY;
use super::{Pair, Walk, label, shown};
use crate::facts::document::{Document, Site, child, under};
use crate::facts::kind::Basic;
use crate::facts::layers::{Declared, Layered};
use crate::rules::Rule;

impl<'a> Walk<'a> {
    /// Compares the properties; hands back which entries tell of a name that only one side has.
    pub(super) fn properties_of(
        &mut self,
        pair: Pair<'_, 'a>,
        (a, b): (&Layered<'a>, &Layered<'a>),
        place: Place,
    ) -> BTreeMap<&'a str, usize> {
        let (before, after) = (a.properties(), b.properties());
        let (needs, needed) = (a.required(), b.required());
        let mut told = BTreeMap::new();
        let names: BTreeSet<&str> = before.keys().chain(after.keys()).copied().collect();
        for name in names {
            match (before.get(name), after.get(name)) {
                (Some(x), Some(y)) => {
                    self.property_of(pair, (a, b), (x, y), place);
                }
                (Some(x), None) => {
                    for (at, site) in x.iter().filter(|(at, _)| !a.shared[*at] && a.told[*at]) {
                        let required = needs.contains_key(name);
                        self.differ(Some(site.at.clone()), None);
                        let index = self.lone_property(site, (required, false), false, place);
                        told.entry(name).or_insert(index);
                        let _ = at;
                    }
                }
                (None, Some(y)) => {
                    for (at, site) in y.iter().filter(|(at, _)| !b.shared[*at] && b.told[*at]) {
                        let required = needed.contains_key(name);
                        self.differ(None, Some(site.at.clone()));
                        let index = self.lone_property(site, (required, false), true, place);
                        told.entry(name).or_insert(index);
                        let _ = at;
                    }
                }
                (None, None) => {}
            }
        }
        told
    }

    fn property_of(
        &mut self,
        pair: Pair<'_, 'a>,
        (a, b): (&Layered<'a>, &Layered<'a>),
        (x, y): (&[Declared<'a>], &[Declared<'a>]),
        place: Place,
    ) {
        let own = |side: &Layered<'a>, list: &[Declared<'a>]| -> Vec<Site<'a>> {
            let own = list.iter().filter(|(at, _)| !side.shared[*at]);
            own.map(|(_, site)| site.clone()).collect()
        };
        let (p, q) = (own(a, x), own(b, y));
        if p.is_empty() && q.is_empty() {
            return;
        }
        // Of several declarations, the one that both sides have at one place is compared with itself.
        let both = p.iter().enumerate().rev().find_map(|(at, s)| {
            let same = |t: &Site<'a>| self.moves.is_one(&s.at, &t.at);
            Some((at, q.iter().rposition(same)?))
        });
        let (at, to) = both.unwrap_or_default();
        let (chosen, chosen_too) = (p.get(at).cloned(), q.get(to).cloned());
        for (_, site) in p.iter().enumerate().filter(|(i, _)| *i != at) {
            self.stands_elsewhere(pair, (Some(site), None));
        }
        for (_, site) in q.iter().enumerate().filter(|(i, _)| *i != to) {
            self.stands_elsewhere(pair, (None, Some(site)));
        }
        let first = |list: &[Declared<'a>]| Some(list.first()?.1.clone());
        let (s, t) = (chosen.clone(), chosen_too.clone());
        let (Some(s), Some(t)) = (s.or_else(|| first(x)), t.or_else(|| first(y))) else {
            return;
        };
        self.stands_elsewhere(pair, (chosen.as_ref(), chosen_too.as_ref()));
        self.pair_elsewhere((&s, &t), place.step(Kind::Property));
    }

    /// Compares two nodes that are the same one though the trees do not say so.
    fn pair_elsewhere(&mut self, (old, new): Pair<'_, 'a>, place: Place) {
        if old.node != new.node {
            self.moved(&old.at, &new.at);
            self.matched
                .push((old.clone(), new.clone(), self.context()));
        }
        self.schema((old, new), place);
    }

    pub(super) fn required_of(
        &mut self,
        pair: Pair<'_, 'a>,
        (a, b): (&Layered<'a>, &Layered<'a>),
        told: &BTreeMap<&'a str, usize>,
        place: Place,
    ) {
        let (needs, needed) = (a.required(), b.required());
        let (before, after) = (a.properties(), b.properties());
        let names: BTreeSet<&str> = needs.keys().chain(needed.keys()).copied().collect();
        let whole = (self.old.whole(pair.0), self.new.whole(pair.1));
        for name in names {
            let (x, y) = (needs.get(name), needed.get(name));
            if let (Some(x), Some(y)) = (x, y) {
                for (_, at) in x.iter().filter(|(at, _)| !a.shared[*at]) {
                    self.same_on_one_side(OTHERWISE, Some(at), None);
                }
                for (_, at) in y.iter().filter(|(at, _)| !b.shared[*at]) {
                    self.same_on_one_side(OTHERWISE, None, Some(at));
                }
                continue;
            }
            let came = y.is_some();
            let side = if came { b } else { a };
            let entries = x.or(y).into_iter().flatten();
            let entries: Vec<&String> = entries
                .filter(|(at, _)| side.told[*at] && !side.shared[*at])
                .map(|(_, pointer)| pointer)
                .collect();
            let Some(first) = entries.first() else {
                continue;
            };
            let sides = |at: &str| {
                if came {
                    (None, Some(at.to_owned()))
                } else {
                    (Some(at.to_owned()), None)
                }
            };
            let is_required_anyway = match came {
                true => self.old.requires(whole.0.node, name),
                false => self.new.requires(whole.1.node, name),
            };
            if is_required_anyway && !told.contains_key(name) {
                for at in entries {
                    let (old, new) = sides(at);
                    self.same_on_one_side(REQUIRED_ANYWAY, old.as_deref(), new.as_deref());
                }
                continue;
            }
            let (old, new) = sides(first);
            self.differ(old, new);
            let index = match told.get(name) {
                Some(index) => *index,
                None => self.requirement_of(
                    pair,
                    name,
                    (before.get(name), after.get(name)),
                    first,
                    came,
                    place,
                ),
            };
            for at in entries {
                let (old, new) = sides(at);
                self.claim(index, old.as_deref(), new.as_deref());
            }
        }
    }

    fn requirement_of(
        &mut self,
        (old, new): Pair<'_, 'a>,
        name: &str,
        (x, y): (Option<&Vec<Declared<'a>>>, Option<&Vec<Declared<'a>>>),
        entry: &str,
        came: bool,
        place: Place,
    ) -> usize {
        let word = if came { "required" } else { "optional" };
        let facets = if came {
            ("optional", "required")
        } else {
            ("required", "optional")
        };
        let facets = (facets.0.to_owned(), facets.1.to_owned());
        // What no part declares, the branches of a union or the parts around may.
        let site = |list: Option<&Vec<Declared<'a>>>, document: &'a Document, root: &Site<'a>| {
            let declared = list.and_then(|list| Some(list.last()?.1.at.clone()));
            declared.or_else(|| {
                let declared = document.properties(document.whole(root).node);
                let at = || child(&child(&root.at, "properties"), name);
                declared.contains(name).then(at)
            })
        };
        let (Some(p), Some(q)) = (site(x, self.old, old), site(y, self.new, new)) else {
            let rule = Rule::RequiredNamesUndeclared;
            let title = format!("`{name}` is {word}, and not declared");
            let at = Some(entry);
            let (old, new) = if came { (None, at) } else { (at, None) };
            return self.note(rule, old, new, facets, title);
        };
        let rule = if came {
            place.either(
                Rule::RequestOptionalToRequired,
                Rule::ResponseOptionalToRequired,
            )
        } else {
            place.either(
                Rule::RequestRequiredToOptional,
                Rule::ResponseRequiredToOptional,
            )
        };
        let title = format!("{} is {word}", label(self.new, &q));
        let index = self.note(rule, Some(&p), Some(&q), facets, title);
        // The property may be declared for others too, for whom nothing changed.
        if !under(&p, &old.at) && !under(&q, &new.at) && self.found[index].used_at.is_empty() {
            self.found[index].used_at = vec![(old.at.clone(), new.at.clone())];
        }
        index
    }

    pub(super) fn items_of(
        &mut self,
        pair: Pair<'_, 'a>,
        (a, b): (&Layered<'a>, &Layered<'a>),
        place: Place,
    ) {
        match (a.keyword("items"), b.keyword("items")) {
            (Some(x), Some(y)) => {
                self.stands_elsewhere(pair, (Some(&x), Some(&y)));
                self.pair_elsewhere((&x, &y), place.step(Kind::Item));
            }
            (None, None) => {}
            (x, y) => {
                let rule = if place.parameter {
                    Rule::ParamItemTypeChanged
                } else {
                    Rule::ArrayItemsTypeChanged
                };
                let at = label(self.new, &pair.1.at);
                let title = format!("the elements of {at} have another type");
                let facets = (
                    shown(x.as_ref().map(|s| s.node)),
                    shown(y.as_ref().map(|s| s.node)),
                );
                let index = self.note(rule, Some(&pair.0.at), Some(&pair.1.at), facets, title);
                let at = |s: Option<Site<'a>>| s.map(|s| s.at);
                let (x, y) = (at(x), at(y));
                self.claim(index, x.as_deref(), y.as_deref());
                self.differ(x, y);
            }
        }
    }

    pub(super) fn additional_of_layers(
        &mut self,
        pair: Pair<'_, 'a>,
        (a, b): (&Layered<'a>, &Layered<'a>),
        place: Place,
    ) {
        let key = "additionalProperties";
        let (x, y) = (a.keyword(key), b.keyword(key));
        if x.is_none() && y.is_none() {
            return;
        }
        let same = match (&x, &y) {
            (Some(x), Some(y)) => x.node == y.node || x.node.is_object() && y.node.is_object(),
            _ => false,
        };
        self.stands_elsewhere(
            pair,
            if same {
                (x.as_ref(), y.as_ref())
            } else {
                (None, None)
            },
        );
        if let (true, Some(x), Some(y)) = (same, &x, &y) {
            self.pair_elsewhere((x, y), place.step(Kind::Value));
        } else {
            self.additional_of(pair, (x, y), place);
        }
    }

    pub(super) fn union_of(
        &mut self,
        pair: Pair<'_, 'a>,
        (a, b): (&Layered<'a>, &Layered<'a>),
        place: Place,
    ) {
        match (a.union(), b.union()) {
            (None, None) => {}
            (Some((s, from)), Some((t, to))) => {
                if let (Some(p), Some(q)) = (s.get(from), t.get(to)) {
                    self.stands_elsewhere(pair, (Some(&p), Some(&q)));
                }
                if from != to {
                    self.one_or_any((&s, &t), from);
                }
                self.branches((&s, &t), from, to, place);
            }
            (Some((s, from)), None) => self.one_sided(pair, s.get(from), None, from, place),
            (None, Some((t, to))) => self.one_sided(pair, None, t.get(to), to, place),
        }
        self.discriminators(pair, (a, b));
    }

    /// Compares what tells the kinds apart, which may stand in another layer than they, or tell nothing apart.
    fn discriminators(&mut self, pair: Pair<'_, 'a>, (a, b): (&Layered<'a>, &Layered<'a>)) {
        let key = "discriminator";
        let holder = |side: &Layered<'a>| -> Option<Site<'a>> {
            let mut own = side.own().map(|(_, layer)| layer.site.clone());
            own.find(|site| site.node.get(key).is_some())
        };
        match (holder(a), holder(b)) {
            (None, None) => {}
            (Some(s), Some(t)) => {
                self.stands_elsewhere(pair, (s.get(key).as_ref(), t.get(key).as_ref()));
                self.discriminator((&s, &t));
            }
            (Some(s), None) => {
                self.differ(s.get(key).map(|site| site.at), None);
                self.discriminator((&s, pair.1));
            }
            (None, Some(t)) => {
                self.differ(None, t.get(key).map(|site| site.at));
                self.discriminator((pair.0, &t));
            }
        }
    }

    /// Parts of `allOf` that are components which both descriptions have: what they bring is told once, for all of
    /// it. Hands back those that bring something, and whether they were added.
    pub(super) fn members_of(
        &mut self,
        pair: Pair<'_, 'a>,
        (a, b): (&Layered<'a>, &Layered<'a>),
        place: Place,
    ) -> BTreeSet<(bool, String)> {
        let mut out = BTreeSet::new();
        for (side, other, came) in [(a, b, false), (b, a, true)] {
            let mut members: Vec<Site<'a>> = Vec::new();
            for (at, layer) in side.own() {
                if let Some(member) = layer.member.as_ref().filter(|_| !side.told[at])
                    && !members.iter().any(|m| m.at == member.at)
                {
                    members.push(member.clone());
                }
            }
            let (known, needed) = (other.properties(), other.required());
            for member in members {
                let document = if came { self.new } else { self.old };
                let inside = Layered::new(document, &member, false);
                let required = inside.required();
                let properties = inside.properties();
                let names = properties.keys().chain(required.keys());
                let names: BTreeSet<&str> = names
                    .filter(|name| {
                        !known.contains_key(*name)
                            || required.contains_key(*name) && !needed.contains_key(*name)
                    })
                    .copied()
                    .collect();
                if names.is_empty() {
                    continue;
                }
                let at = Some(member.at.clone());
                let (old, new) = if came { (None, at) } else { (at, None) };
                let rules = [Rule::AllOfMemberAdded, Rule::AllOfMemberRemoved];
                let known = self.found.iter().position(|found| {
                    rules.contains(&found.rule) && (&found.old, &found.new) == (&old, &new)
                });
                // A component that holds itself is come to from within as well.
                if let Some(index) = known {
                    self.claim(index, old.as_deref(), new.as_deref());
                } else {
                    let index = self.lone_branch(&member, pair, "allOf", came, place);
                    let names: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
                    let text = format!(": {}", names.join(", "));
                    self.found[index].title.push_str(&text);
                }
                self.differ(old, new);
                out.insert((came, member.at));
            }
        }
        out
    }

    /// Two references in place of one another: the one composed of the other, or both alike in most of what they say.
    pub(crate) fn is_related(&self, (a, b): Pair<'_, 'a>) -> bool {
        let (x, y) = (
            Layered::new(self.old, a, false),
            Layered::new(self.new, b, false),
        );
        if x.basic() != y.basic() || x.basic() != Basic::Object {
            return false;
        }
        let follows = |c: &&String| {
            y.components().contains(&self.component_forward(c)) || self.component_forward(c) == b.at
        };
        let composed = x.components().iter().any(follows)
            || y.components().contains(&self.component_forward(&a.at));
        let (p, q) = (x.properties(), y.properties());
        let kept = p.keys().filter(|name| q.contains_key(*name)).count();
        composed || 2 * kept >= p.len().max(q.len()) && kept > 0
    }

    /// The names of the properties that only one of two schemas has, for a title.
    pub(crate) fn lone_names(&self, (a, b): Pair<'_, 'a>) -> String {
        let (x, y) = (
            Layered::new(self.old, a, false),
            Layered::new(self.new, b, false),
        );
        let (p, q) = (x.properties(), y.properties());
        let lacks = |all: &BTreeMap<&str, Vec<Declared<'a>>>,
                     of: &BTreeMap<&str, Vec<Declared<'a>>>| {
            let names = of.keys().filter(|name| !all.contains_key(*name));
            names.map(|name| format!("`{name}`")).collect::<Vec<_>>()
        };
        let (gone, came) = (lacks(&q, &p), lacks(&p, &q));
        if gone.len() + came.len() > 8 {
            return String::new();
        }
        let mut out = String::new();
        if !came.is_empty() {
            out.push_str(&format!(", with {}", came.join(", ")));
        }
        if !gone.is_empty() {
            out.push_str(&format!(", without {}", gone.join(", ")));
        }
        out
    }
}
