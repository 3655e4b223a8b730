//! Which entry explains a difference of the Rust interfaces: the one at a place that declares the item, or at a place
//! that its type is made of. Where there is none, the difference is unexplained.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::causes::{Causes, recomposed, shaped};
use super::delta::{Delta, Parts};
use super::names::{ancestors, schemas_around, short};
use super::surface::{Item, ItemKind};
use crate::checks::{Claimant, Found, Walk};
use crate::facts::moves::Moves;
use crate::rules::{Decides, Rule};

/// Finds entries by the places they stand at.
pub(crate) struct Explainer<'a> {
    /// Entries by their place in the old description and in the new one: what stands at one index of a list there may
    /// stand at another one here.
    pub(super) anchors: [BTreeMap<String, Vec<usize>>; 2],
    /// The entry that claims a place and everything below it.
    pub(super) claims: [HashMap<String, usize>; 2],
    pub(super) rules: Vec<Rule>,
    pub(super) facets: Vec<(String, String)>,
    /// Whether an entry stands in the old description, and in the new one.
    sides: Vec<[bool; 2]>,
    pub(super) titles: usize,
    pub(super) derived: Vec<Found>,
    pub(super) known: HashMap<(Rule, String), usize>,
    pub(super) causes: Causes<'a>,
    pub(super) moves: Moves,
    /// Operations whose id changed, by place: their inline types are named after them.
    pub(super) ids: Vec<(String, usize)>,
    /// Entries about names that collide, by every place that bears one.
    pub(super) collided: HashMap<String, usize>,
    /// Entries about types that are another kind of type, by place.
    pub(super) heads: HashMap<String, usize>,
    /// Entries about types that are called otherwise, by place.
    named: HashMap<(usize, String), usize>,
    /// Places that got their first properties or lost their last ones, with an entry that says so: a schema with
    /// properties is another type than one without.
    pub(super) shaped: HashMap<(usize, String), usize>,
    /// Entries about items of a type, by the place of the type: what nothing uses any more went with them.
    pub(super) users: HashMap<String, Vec<(usize, String)>>,
    /// Schemas that both descriptions put together in other ways, by place.
    recomposed: HashSet<(usize, String)>,
    /// The check that is switched off: its entries explain nothing.
    pub(super) off: Option<Rule>,
}

/// A place in the old description (0) or in the new one (1).
type Place<'p> = (usize, &'p str);

impl<'a> Explainer<'a> {
    pub(crate) fn new(walk: &Walk<'a>) -> Self {
        let mut anchors: [BTreeMap<String, Vec<usize>>; 2] = Default::default();
        let mut ids = Vec::new();
        let on = |found: &Found| Some(found.rule) != walk.off;
        for (index, found) in walk.found.iter().enumerate().filter(|(_, f)| on(f)) {
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
        let mut claims: [HashMap<String, usize>; 2] = Default::default();
        for claim in &walk.claims {
            if let Claimant::Found(index) = claim.by {
                for (map, at) in claims.iter_mut().zip([&claim.old, &claim.new]) {
                    if let Some(at) = at {
                        map.entry(at.clone()).or_insert(index);
                    }
                }
            }
        }
        let mut collided = walk.collided.clone();
        collided.retain(|_, index| walk.found.get(*index).is_some_and(on));
        Self {
            anchors,
            claims,
            rules: walk.found.iter().map(|f| f.rule).collect(),
            facets: walk.found.iter().map(|f| f.facets.clone()).collect(),
            sides: {
                let sides = |f: &Found| [f.old.is_some(), f.new.is_some()];
                walk.found.iter().map(sides).collect()
            },
            titles: walk.found.len(),
            derived: Vec::new(),
            known: HashMap::new(),
            causes: Causes::new(walk.old, walk.new),
            moves: walk.places.clone(),
            ids,
            collided,
            heads: HashMap::new(),
            named: HashMap::new(),
            shaped: shaped(walk),
            users: HashMap::new(),
            recomposed: recomposed(walk),
            off: walk.off,
        }
    }

    /// How many entries there are by now.
    pub(crate) fn count(&self) -> usize {
        self.titles + self.derived.len()
    }

    pub(crate) fn into_derived(self) -> Vec<Found> {
        self.derived
    }

    /// The entry that explains each difference.
    pub(crate) fn explain<'d, 's>(
        &mut self,
        deltas: &'d [Delta<'s>],
    ) -> Vec<(usize, &'d Delta<'s>)> {
        let mut out = Vec::new();
        let mut open: Vec<&Delta<'s>> = deltas.iter().collect();
        // What follows from another difference waits for it.
        while !open.is_empty() {
            let before = open.len();
            open.retain(|delta| match self.find(delta) {
                Some(index) => {
                    self.remember(delta, index);
                    out.push((index, *delta));
                    false
                }
                None => true,
            });
            if open.len() == before {
                break;
            }
        }
        for delta in open {
            let index = self.derive(Rule::Unexplained, delta, |name| {
                format!("{name} differs in Rust, and no entry says why")
            });
            out.push((index, delta));
        }
        out
    }

    fn remember(&mut self, delta: &Delta<'_>, index: usize) {
        for item in [delta.old, delta.new].into_iter().flatten() {
            // What refers to a type that came, went or is another one follows it.
            if delta.kind() == ItemKind::Model && (delta.parts.ty || delta.is_lone()) {
                self.heads.insert(item.at.clone(), index);
            }
        }
        for (side, item) in [delta.old, delta.new].into_iter().enumerate() {
            if let Some(item) = item.filter(|_| delta.kind() == ItemKind::Model && delta.parts.name)
            {
                self.named.insert((side, item.at.clone()), index);
            }
        }
        // An operation that went or came takes along what it alone sent and returned, and a type that is only another name
        // now what its fields and branches were.
        let families = [delta.family.0, delta.family.1].into_iter().flatten();
        let inside = families
            .filter(|_| delta.is_lone() || delta.is_renaming())
            .flat_map(|f| &f.members);
        let items = [delta.old, delta.new].into_iter().flatten();
        for item in items.chain(inside) {
            if let Some(of) = &item.of {
                let users = self.users.entry(of.clone()).or_default();
                users.push((index, item.seen.clone()));
            }
        }
    }

    fn find(&mut self, delta: &Delta<'_>) -> Option<usize> {
        if delta.kind() == ItemKind::Paging {
            let made = delta.parts.ty.then(|| self.made(delta)).flatten();
            return made.or_else(|| {
                Some(self.derive(Rule::PaginationStyleChanged, delta, |name| {
                    format!("{name} pages in another way")
                }))
            });
        }
        self.at(delta)
            .or_else(|| self.value(delta))
            .or_else(|| self.around(delta))
            .or_else(|| self.decided(delta))
            .or_else(|| self.made(delta))
            .or_else(|| self.of_the_whole(delta))
            .or_else(|| self.composed(delta))
            .or_else(|| self.unused(delta))
            .or_else(|| self.gone_with(delta))
            .or_else(|| self.replaced(delta))
            .or_else(|| self.renamed(delta))
            .or_else(|| self.merged_into(delta))
            .or_else(|| self.recomposed(delta))
    }

    pub(super) fn anchored<'s>(
        &'s self,
        (side, at): Place<'_>,
    ) -> impl Iterator<Item = usize> + use<'s, 'a> {
        self.anchors[side].get(at).into_iter().flatten().copied()
    }

    fn decides(&self, index: usize) -> Decides {
        self.rules
            .get(index)
            .map_or(Decides::Nothing, |r| r.decides())
    }

    /// An entry at a place that declares the item.
    fn at(&self, delta: &Delta<'_>) -> Option<usize> {
        let lone = delta.is_lone();
        let mut found = delta.places().flat_map(|at| self.anchored(at));
        found.find(|index| match self.decides(*index) {
            Decides::Nothing => false,
            // Several values of one list share its place.
            _ if lone && delta.is_listed_value() => false,
            decides => lone || decides.about(delta.parts),
        })
    }

    /// For a listed value: the entry that tells of this value.
    fn value(&self, delta: &Delta<'_>) -> Option<usize> {
        if delta.kind() != ItemKind::Variant {
            return None;
        }
        let wire = &delta.old.or(delta.new)?.wire;
        let mut entries = delta.places().flat_map(|at| self.anchored(at));
        entries.find(|i| match self.decides(*i) {
            Decides::List | Decides::Constant => true,
            Decides::Value => {
                let facets = self.facets.get(*i);
                facets.is_some_and(|(from, to)| from == wire || to == wire)
            }
            _ => false,
        })
    }

    /// An entry that claims the place as a whole.
    fn around(&self, delta: &Delta<'_>) -> Option<usize> {
        let side = |item: Option<&Item>, claims: &HashMap<String, usize>| {
            ancestors(&item?.at).find_map(|at| claims.get(at).copied())
        };
        let [before, after] = &self.claims;
        match (delta.old, delta.new) {
            (Some(_), None) => side(delta.old, before),
            (None, Some(_)) => side(delta.new, after),
            (Some(old), Some(new)) if !self.moves.is_one(&old.at, &new.at) => {
                // It bears its name and stands where something else came or went as a whole.
                side(delta.new, after).or_else(|| side(delta.old, before))
            }
            _ => {
                let (went, came) = (side(delta.old, before), side(delta.new, after));
                let is_lone =
                    |index: &usize, sides: [bool; 2]| self.sides.get(*index) == Some(&sides);
                // What went or came as a whole may have the name of what stands there now, or stood there.
                came.filter(|index| is_lone(index, [false, true]))
                    .or_else(|| went.filter(|index| is_lone(index, [true, false])))
                    .or_else(|| came.filter(|came| went == Some(*came)))
            }
        }
    }

    /// The entry about what requires the item or lets it be null, wherever that is said.
    fn decided(&self, delta: &Delta<'_>) -> Option<usize> {
        if !(delta.parts.slot || delta.parts.in_new) {
            return None;
        }
        delta.decided().find_map(|(side, at)| {
            let above = at.rsplit_once('/').map_or("", |(above, _)| above);
            let claimed = self.claims[side].get(at).copied();
            let mut said = claimed.into_iter().chain(self.anchored((side, above)));
            said.find(|i| self.decides(*i).about(delta.parts))
                .or_else(|| self.agreed(at))
        })
    }

    /// What every branch of a union requires is required: the entry about a branch that came or went.
    fn agreed(&self, at: &str) -> Option<usize> {
        let list = ["/anyOf/", "/oneOf/"]
            .into_iter()
            .filter_map(|step| at.rfind(step).map(|found| found + step.len()))
            .max()?;
        let branches = at.get(..list)?;
        let is_branch = |key: &str| !key[branches.len()..].contains('/');
        self.anchors.iter().find_map(|anchors| {
            let below = anchors.range(branches.to_owned()..);
            below
                .take_while(|(key, _)| key.starts_with(branches))
                .filter(|(key, _)| is_branch(key))
                .flat_map(|(_, list)| list)
                .copied()
                .find(|i| self.decides(*i) == Decides::Type)
        })
    }

    /// An entry about what the type of the item is made of: the element of a list, a branch, a schema that it refers to.
    fn made(&mut self, delta: &Delta<'_>) -> Option<usize> {
        let alias = |item: Option<&Item>| item.is_some_and(Item::is_alias);
        let is_head = delta.kind() == ItemKind::Model && !delta.is_lone();
        if is_head && !(alias(delta.old) && alias(delta.new)) {
            // That a type is another kind of item is told by itself.
            return None;
        }
        let wanted = match delta.is_lone() {
            true => Parts::all(),
            false => delta.parts,
        };
        self.among(&delta.roots(), wanted)
    }

    /// For what came or went, or is declared elsewhere now: an entry about what its owner is composed of.
    fn composed(&mut self, delta: &Delta<'_>) -> Option<usize> {
        let [old, new] = [delta.family.0, delta.family.1].map(|f| f.map(|f| &f.head));
        let heads = [old, new].into_iter().enumerate();
        let heads: Vec<(usize, String)> = heads
            .filter_map(|(side, head)| Some((side, head?)))
            .flat_map(|(side, head)| head.places().map(move |at| (side, at.to_owned())))
            .collect();
        (delta.is_lone() || delta.is_elsewhere() || delta.is_decided_elsewhere())
            .then(|| self.among(&heads, Parts::all()))
            .flatten()
    }

    /// The nearest entry about what these places are made of.
    fn among(&mut self, roots: &[(usize, String)], wanted: Parts) -> Option<usize> {
        for (side, root) in roots {
            for place in self.causes.of(*side, root).to_vec() {
                if let Some(index) = self.heads.get(&place).filter(|_| wanted.ty) {
                    return Some(*index);
                }
                let key = (*side, place);
                if let Some(index) = self.shaped.get(&key).filter(|_| wanted.ty) {
                    return Some(*index);
                }
                let mut found = self.anchored((*side, &key.1));
                if let Some(index) = found.find(|i| match self.decides(*i) {
                    // These are said of the very item, which is elsewhere.
                    Decides::Name | Decides::Presence => false,
                    decides => decides.about(wanted),
                }) {
                    return Some(index);
                }
            }
        }
        None
    }

    /// A type that nothing uses any more, or not yet, follows what used it.
    fn unused(&self, delta: &Delta<'_>) -> Option<usize> {
        let item = delta.old.xor(delta.new)?;
        let users: Vec<_> = item
            .places()
            .filter_map(|at| self.users.get(at))
            .flatten()
            .collect();
        // Several types may stem from one place: the one that is named is meant.
        let own = short(item);
        let names = |seen: &str| {
            let mut words = seen.split(|c: char| !c.is_alphanumeric() && c != '_');
            words.any(|word| word == own)
        };
        let named = users.iter().find(|(_, seen)| names(seen));
        named.or(users.first()).map(|(index, _)| *index)
    }

    /// A type that is written out where only one of the descriptions has anything: the entry about the schema around
    /// that place, which both have and one puts together without it.
    fn gone_with(&self, delta: &Delta<'_>) -> Option<usize> {
        let item = delta
            .old
            .xor(delta.new)
            .filter(|i| i.kind == ItemKind::Model)?;
        // Another type of the same place may be what it is about.
        if let Some(index) = item.places().find_map(|at| self.heads.get(at).copied()) {
            return Some(index);
        }
        let side = usize::from(delta.old.is_none());
        let is_there = |at: &str| {
            let moved = match side {
                0 => self.moves.forward(at),
                _ => self.moves.backward(at),
            };
            self.causes.has(1 - side, &moved)
        };
        let mut places = item.places().filter(|at| !is_there(at));
        places.find_map(|place| {
            let around = ancestors(place).find(|at| is_there(at))?;
            let mut entries = self.anchored((side, around));
            let found = entries.find(|index| self.decides(*index) == Decides::Type);
            found.or_else(|| self.heads.get(around).copied())
        })
    }

    /// A type that is written out in a schema whose parts another schema merges: whether it is met at all depends on what
    /// that one is made of.
    fn merged_into(&mut self, delta: &Delta<'_>) -> Option<usize> {
        if delta.kind() != ItemKind::Model || !delta.is_lone() {
            return None;
        }
        let places: Vec<(usize, String)> = delta
            .places()
            .flat_map(|(side, place)| {
                let around = schemas_around(place);
                around.map(move |at| (side, at.to_owned()))
            })
            .collect();
        self.among(&places, Parts::all())
    }

    /// A type that is called otherwise, or has other branches, because it is put together in another way: of the values
    /// that it stands for nothing else is to be said.
    fn recomposed(&mut self, delta: &Delta<'_>) -> Option<usize> {
        if !(delta.parts.ty || delta.is_lone()) {
            return None;
        }
        let roots = delta.roots();
        let is_recomposed = roots.iter().any(|(side, root)| {
            let made_of = self.causes.of(*side, root).iter();
            made_of
                .cloned()
                .any(|at| self.recomposed.contains(&(*side, at)))
        });
        is_recomposed.then(|| {
            self.derive(Rule::InlineNameChanged, delta, |name| {
                format!("{name} is put together in another way, which decides about names of types")
            })
        })
    }

    /// An item of a type that is declared elsewhere now, such as by another media type: the entry that claims where it
    /// was or where it is. Where that is one place, something else came there and bears its name.
    fn replaced(&self, delta: &Delta<'_>) -> Option<usize> {
        let (old, new) = (&delta.family.0?.head, &delta.family.1?.head);
        let around = |side: usize, at: &str| {
            ancestors(at).find_map(|at| self.claims.get(side)?.get(at).copied())
        };
        let (went, came) = (around(0, &old.at), around(1, &new.at));
        match self.moves.is_one(&old.at, &new.at) {
            true => came.filter(|came| went.is_some_and(|went| self.is_replaced(went, *came))),
            false => came.or(went),
        }
    }

    /// Whether one entry says that a place became something else as a whole, or one that it went and one that something
    /// came there.
    fn is_replaced(&self, went: usize, came: usize) -> bool {
        let sides = [went, came].map(|index| self.sides.get(index));
        went == came || sides == [Some(&[true, false]), Some(&[false, true])]
    }

    /// Another name for a type that is called otherwise: the one came or went with the other.
    fn renamed(&self, delta: &Delta<'_>) -> Option<usize> {
        let alias = delta.old.xor(delta.new).filter(|item| item.is_alias())?;
        let key = (usize::from(delta.old.is_none()), alias.of.clone()?);
        self.named.get(&key).copied()
    }
}
