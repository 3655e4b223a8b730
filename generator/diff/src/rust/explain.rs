//! Which entry explains a difference of the Rust interfaces.

use std::collections::{BTreeMap, HashMap};

use super::surface::{Apart, Family, ItemKind};
use super::tells::{everything, tells};
use super::{Delta, Parts, ancestors};
use crate::change::WireVerdict;
use crate::rules::Rule;
use crate::walk::{Claimant, Found, Walk};

/// Finds entries by the places they stand at.
pub(crate) struct Explainer {
    /// Entries by their place in the old description and in the new one: what stands at one index of a list there may
    /// stand at another one here.
    pub(crate) anchors: [BTreeMap<String, Vec<usize>>; 2],
    /// The entry that claims a place and everything below it.
    claims: (HashMap<String, usize>, HashMap<String, usize>),
    pub(crate) rules: Vec<Rule>,
    facets: Vec<(String, String)>,
    titles: usize,
    derived: Vec<Found>,
    known: HashMap<(Rule, String), usize>,
    /// Per component schema, the ones that it refers to, in either description.
    pub(crate) refers: HashMap<String, Vec<String>>,
    /// Operations whose id changed, by place: their inline types are named after them.
    ids: Vec<(String, usize)>,
    /// Entries about names that collide, by every place that bears one.
    collided: HashMap<String, usize>,
    /// Entries about types that are another kind of type, by place.
    pub(crate) heads: HashMap<String, usize>,
}

/// A place in the old description (0) or in the new one (1).
type Place<'p> = (usize, &'p str);

impl Explainer {
    pub(crate) fn new(walk: &Walk<'_>) -> Self {
        let mut anchors: [BTreeMap<String, Vec<usize>>; 2] = Default::default();
        let mut ids = Vec::new();
        for (index, found) in walk.found.iter().enumerate() {
            for (side, at) in [&found.old, &found.new].into_iter().enumerate() {
                let Some(at) = at else { continue };
                let list = anchors[side].entry(at.clone()).or_default();
                if list.last() != Some(&index) {
                    list.push(index);
                }
                if matches!(
                    found.rule,
                    Rule::OperationIdChanged | Rule::OperationIdCaseOnly
                ) {
                    ids.push((at.clone(), index));
                }
            }
        }
        let mut claims = (HashMap::new(), HashMap::new());
        for claim in &walk.claims {
            if let Claimant::Found(index) = claim.by {
                for (map, at) in [(&mut claims.0, &claim.old), (&mut claims.1, &claim.new)] {
                    if let Some(at) = at {
                        map.entry(at.clone()).or_insert(index);
                    }
                }
            }
        }
        Self {
            anchors,
            claims,
            rules: walk.found.iter().map(|f| f.rule).collect(),
            facets: walk.found.iter().map(|f| f.facets.clone()).collect(),
            titles: walk.found.len(),
            derived: Vec::new(),
            known: HashMap::new(),
            refers: super::near::refers(walk),
            ids,
            collided: walk.collided.clone(),
            heads: HashMap::new(),
        }
    }

    /// How many entries there are by now.
    pub(crate) fn count(&self) -> usize {
        self.titles + self.derived.len()
    }

    pub(crate) fn into_derived(self) -> Vec<Found> {
        self.derived
    }

    /// The entry that explains a difference.
    pub(crate) fn explain(&mut self, delta: &Delta<'_>) -> usize {
        let index = self.find(delta);
        if delta.kind() == ItemKind::Model && delta.parts.ty {
            for item in [delta.old, delta.new].into_iter().flatten() {
                self.heads.insert(item.at.clone(), index);
            }
        }
        index
    }

    fn find(&mut self, delta: &Delta<'_>) -> usize {
        let items = [delta.old, delta.new].into_iter().enumerate();
        let places: Vec<Place<'_>> = items
            .filter_map(|(side, item)| Some((side, item?)))
            .flat_map(|(side, item)| item.places().map(move |at| (side, at)))
            .collect();
        if delta.kind() == ItemKind::Paging {
            let answers = delta.new.map(|i| i.at.replace("/paging", "/responses"));
            let answer = delta
                .parts
                .ty
                .then(|| self.below(delta, &[(1, answers.as_deref().unwrap_or(""))]))
                .flatten();
            if let Some(index) = answer {
                return index;
            }
            return self.derive(Rule::PaginationStyleChanged, delta, |name| {
                format!("{name} pages in another way")
            });
        }
        self.at(delta, &places)
            .or_else(|| self.value(delta, &places))
            .or_else(|| self.around(delta))
            .or_else(|| self.below(delta, &places))
            .or_else(|| self.by_type(delta))
            .or_else(|| self.by_requirement(delta))
            .unwrap_or_else(|| self.of_the_whole(delta))
    }

    fn anchored<'s>(&'s self, (side, at): Place<'_>) -> impl Iterator<Item = usize> + use<'s> {
        self.anchors[side].get(at).into_iter().flatten().copied()
    }

    /// An entry at the very place.
    fn at(&self, delta: &Delta<'_>, places: &[Place<'_>]) -> Option<usize> {
        let lone = delta.old.is_none() || delta.new.is_none();
        let mut found = places.iter().flat_map(|at| self.anchored(*at));
        found.find(|index| {
            let (rule, kind) = (self.rules[*index], delta.kind());
            if lone {
                // Several values of one list share its place.
                let listed = kind == ItemKind::Variant
                    && delta.old.or(delta.new).is_some_and(|i| i.ty.is_empty());
                !listed && tells(rule, everything())
            } else {
                tells(rule, delta.parts)
            }
        })
    }

    /// For a listed value: the entry that tells of this value.
    fn value(&self, delta: &Delta<'_>, places: &[Place<'_>]) -> Option<usize> {
        if delta.kind() != ItemKind::Variant {
            return None;
        }
        let wire = &delta.old.or(delta.new)?.wire;
        let mut entries = places.iter().flat_map(|at| self.anchored(*at));
        entries.find(|i| {
            let (from, to) = &self.facets[*i];
            let whole = matches!(
                self.rules[*i],
                Rule::BecameEnum
                    | Rule::NoLongerEnum
                    | Rule::BecameSingleValue
                    | Rule::NoLongerSingleValue
            );
            whole || self.rules[*i].name().contains("value") && (from == wire || to == wire)
        })
    }

    /// An entry that claims the place as a whole.
    fn around(&self, delta: &Delta<'_>) -> Option<usize> {
        let side = |item: Option<&super::surface::Item>, claims: &HashMap<String, usize>| {
            ancestors(&item?.at).find_map(|at| claims.get(at).copied())
        };
        match (delta.old, delta.new) {
            (Some(_), None) => side(delta.old, &self.claims.0),
            (None, Some(_)) => side(delta.new, &self.claims.1),
            _ => side(delta.old, &self.claims.0)
                .filter(|i| side(delta.new, &self.claims.1) == Some(*i)),
        }
    }

    /// An entry further down: the type of an element, a branch.
    fn below(&self, delta: &Delta<'_>, places: &[Place<'_>]) -> Option<usize> {
        let wanted = if delta.old.is_none() || delta.new.is_none() {
            everything()
        } else {
            delta.parts
        };
        for (side, at) in places {
            let prefix = format!("{at}/");
            let range = self.anchors[*side].range(prefix.clone()..);
            let near = range.take_while(|(key, _)| key.starts_with(&prefix));
            for (key, list) in near {
                let deeper = key[prefix.len()..].contains("properties/");
                let found = list.iter().find(|i| tells(self.rules[**i], wanted));
                if let Some(index) = found.filter(|_| !deeper) {
                    return Some(*index);
                }
            }
        }
        None
    }

    /// An entry about the schema that the item refers to: null allowed at its root, another kind, another name.
    fn by_type(&self, delta: &Delta<'_>) -> Option<usize> {
        let items = [delta.old, delta.new].into_iter().enumerate();
        let places = items.filter_map(|(side, item)| Some((side, item?.of.as_deref()?)));
        let places: Vec<Place<'_>> = places.collect();
        let at_type = places.iter().flat_map(|at| self.anchored(*at)).find(|i| {
            tells(self.rules[*i], delta.parts)
                || self.rules[*i] == Rule::RootNullableChanged && delta.parts.slot
        });
        at_type.or_else(|| {
            // What the type is an alias of may have changed.
            (delta.parts.ty)
                .then(|| self.below(delta, &places))
                .flatten()
        })
    }

    /// `required` may be said in another part of a composed object than the property.
    fn by_requirement(&self, delta: &Delta<'_>) -> Option<usize> {
        if !(delta.parts.slot || delta.parts.in_new) {
            return None;
        }
        let item = delta.new.or(delta.old)?;
        let suffix = format!("/properties/{}", crate::walk::document::escaped(&item.wire));
        let owners: Vec<&str> = [delta.family.0, delta.family.1]
            .into_iter()
            .flatten()
            .map(|f| f.head.at.as_str())
            .collect();
        let mut hits = self.anchors.iter().flatten().filter(|(key, _)| {
            key.ends_with(&suffix) && owners.iter().any(|o| key.starts_with(*o))
        });
        hits.find_map(|(_, list)| {
            list.iter()
                .copied()
                .find(|i| tells(self.rules[*i], delta.parts))
        })
    }

    /// What follows from the whole: a direction, a recursion, a name.
    fn of_the_whole(&mut self, delta: &Delta<'_>) -> usize {
        let directions = [delta.family.0, delta.family.1].map(|f| f.and_then(|f| f.direction));
        let turned = matches!(directions, [Some(a), Some(b)] if a != b);
        if delta.parts.boxed {
            let more = delta.new.is_some_and(|i| i.boxed);
            let rule = if more {
                Rule::SchemaBecameRecursive
            } else {
                Rule::SchemaNoLongerRecursive
            };
            return self.derive(rule, delta, |name| {
                if more {
                    format!("{name} holds itself")
                } else {
                    format!("{name} no longer holds itself")
                }
            });
        }
        if turned
            && (delta.parts.slot
                || delta.parts.in_new
                || delta.old.is_none()
                || delta.new.is_none())
        {
            let say = |d: Option<(bool, bool)>| match d {
                Some((true, true)) => "both ways",
                Some((true, false)) => "in requests",
                Some((false, true)) => "in answers",
                _ => "nowhere",
            };
            let (from, to) = (say(directions[0]), say(directions[1]));
            return self.derive(Rule::SchemaDirectionChanged, delta, |name| {
                format!("{name} travels {to} (was {from})")
            });
        }
        if delta.parts.name && matches!(delta.kind(), ItemKind::Model | ItemKind::Endpoint) {
            let at = delta.new.map_or("", |i| i.at.as_str());
            let from_id = self
                .ids
                .iter()
                .find(|(op, _)| at.starts_with(op.as_str()))
                .map(|(_, i)| *i);
            let collided = [delta.old, delta.new]
                .into_iter()
                .flatten()
                .find_map(|i| self.collided.get(&i.at).copied());
            if let Some(index) = from_id.or(collided) {
                return index;
            }
            return self.derive(Rule::InlineNameChanged, delta, |name| {
                format!("the type at {name} is called otherwise")
            });
        }
        if delta.parts.name && delta.kind() == ItemKind::Parameter {
            let place = delta.family.1.map_or("", |f| f.head.at.as_str());
            let found = self.anchored((1, place)).find(|i| {
                matches!(
                    self.rules[*i],
                    Rule::PathParamRenamed | Rule::PathParamOrderChanged
                )
            });
            if let Some(index) = found {
                return index;
            }
        }
        if delta.parts.name && delta.kind() == ItemKind::Variant {
            return self.derive(Rule::VariantNameChanged, delta, |name| {
                format!("variants of {name} are called otherwise")
            });
        }
        if delta.parts.name {
            return self.derive(Rule::PropertyNameCollision, delta, |name| {
                format!("names in {name} collide in another way")
            });
        }
        let head = delta.kind() == ItemKind::Model;
        if head && delta.old.is_some() && delta.new.is_some() {
            let of =
                |item: Option<&super::surface::Item>| item.is_some_and(|i| i.ty.starts_with('='));
            let alias = of(delta.new);
            // An alias on both sides follows what it is another name of.
            let followed = || {
                let entry = self.nearby(delta).or_else(|| self.related(delta));
                entry.or_else(|| self.named(delta))
            };
            if let Some(index) = (alias && of(delta.old)).then(followed).flatten() {
                return index;
            }
            let rule = match (of(delta.old), alias) {
                (false, true) => Rule::SchemaBecameAlias,
                (true, false) => Rule::SchemaNoLongerAlias,
                // What is sent is told elsewhere: only the type is another one.
                (true, true) | (false, false) => Rule::SchemaKindChanged,
            };
            return self.derive(rule, delta, |name| {
                format!("{name} is another kind of type")
            });
        }
        if delta.old.is_none() || delta.new.is_none() {
            // Members of a type that is another kind of type come and go with it, wherever they are declared.
            let mut families = [delta.family.0, delta.family.1].into_iter().flatten();
            let whole = families.find_map(|f| self.heads.get(&f.head.at).copied());
            if let Some(index) = whole {
                return index;
            }
        }
        let mut types = [delta.old, delta.new].into_iter().flatten();
        let of_type = types.find_map(|i| self.heads.get(i.of.as_deref()?).copied());
        if let Some(index) = of_type.filter(|_| delta.parts.ty) {
            return index;
        }
        if let Some(index) = self.nearby(delta).or_else(|| self.related(delta)) {
            return index;
        }
        self.derive(Rule::Unexplained, delta, |name| {
            format!("{name} differs in Rust, and no entry says why")
        })
    }

    /// The entry for arguments in another order, unless the path says so already.
    pub(crate) fn order(&mut self, old: &Family, new: &Family) -> Option<usize> {
        let known = self
            .anchored((1, &new.head.at))
            .find(|i| self.rules[*i] == Rule::PathParamOrderChanged);
        if known.is_some() {
            return None;
        }
        let delta = Delta {
            old: Some(&old.head),
            new: Some(&new.head),
            parts: Parts::default(),
            family: (Some(old), Some(new)),
        };
        Some(self.derive(Rule::PropertyOrderChanged, &delta, |name| {
            format!("{name} takes its arguments in another order")
        }))
    }

    /// The entry for a union whose branches are told apart worse than before, or better.
    pub(crate) fn ambiguity(
        &mut self,
        old: &Family,
        new: &Family,
        (was, is): (Apart, Apart),
    ) -> usize {
        let delta = Delta {
            old: Some(&old.head),
            new: Some(&new.head),
            parts: Parts::default(),
            family: (Some(old), Some(new)),
        };
        let rule = if is > was {
            Rule::VariantNoLongerAmbiguous
        } else {
            Rule::VariantBecameAmbiguous
        };
        self.derive(rule, &delta, |name| match (is > was, is) {
            (true, Apart::ByMember) => format!("the branches of {name} are told apart by a member"),
            (true, _) => format!("the branches of {name} are told apart by what is there"),
            (false, Apart::Alike) => {
                format!("branches of {name} have the very same members: neither is chosen")
            }
            (false, _) => {
                format!(
                    "no member tells the branches of {name} apart any more; what is there decides"
                )
            }
        })
    }

    /// An entry that no place of the descriptions tells: one a type.
    fn derive(&mut self, rule: Rule, delta: &Delta<'_>, title: impl Fn(&str) -> String) -> usize {
        let place = |f: Option<&super::surface::Family>| f.map(|f| f.head.at.clone());
        let (old, new) = (place(delta.family.0), place(delta.family.1));
        let owner = delta
            .family
            .1
            .or(delta.family.0)
            .map_or("", |f| f.head.owner.as_str())
            .to_owned();
        let key = (rule, format!("{old:?}{new:?}"));
        if let Some(index) = self.known.get(&key) {
            return *index;
        }
        let text = |i: Option<&super::surface::Item>| {
            i.map_or_else(|| "absent".to_owned(), |i| i.text(""))
        };
        self.derived.push(Found {
            rule,
            facets: (text(delta.old), text(delta.new)),
            title: title(&format!("`{owner}`")),
            old,
            new,
            score: None,
            wire: (rule == Rule::SchemaKindChanged)
                .then_some((WireVerdict::Compatible, WireVerdict::Compatible)),
            used_at: Vec::new(),
        });
        let index = self.titles + self.derived.len() - 1;
        self.rules.push(rule);
        self.known.insert(key, index);
        index
    }
}
