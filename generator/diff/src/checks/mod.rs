//! The checks: a walk through both descriptions side by side, which classifies what [`crate::facts`] matches.
//!
//! Every difference that it meets becomes a [`Found`] with its rule, or an [`Equivalence`], and lays claim to the
//! places that it explains; [`account`] checks that nothing is left over.

mod accepts;
pub(crate) mod account;
mod bodies;
mod composition;
mod discriminator;
mod effective;
mod effective_parts;
mod examples;
mod extensions;
mod facets;
mod hygiene;
pub(crate) mod kind;
mod members;
mod nullable;
mod own_kinds;
mod parameter_lists;
mod parameters;
mod paths;
mod repeats;
mod schema;
mod security;
mod single;
mod splits;
mod top;

use std::collections::{BTreeMap, HashMap, HashSet};

pub(crate) use self::effective::OTHERWISE;
use crate::change::{Equivalence, WireVerdict};
use crate::facts::difference;
use crate::facts::document::{self, Document, Site, child};
pub(crate) use crate::facts::label::{code, label, shown};
use crate::facts::moves::Moves;
use crate::facts::reach::{self, Reached};
use crate::facts::schemas;
use crate::rules::Rule;

/// A change as the walk finds it, before it is judged.
#[derive(Debug, Clone)]
pub(crate) struct Found {
    pub(crate) rule: Rule,
    pub(crate) old: Option<String>,
    pub(crate) new: Option<String>,
    pub(crate) facets: (String, String),
    pub(crate) title: String,
    pub(crate) score: Option<f64>,
    /// Where the rule's own verdict on the wire does not hold: requests, responses.
    pub(crate) wire: Option<(WireVerdict, WireVerdict)>,
    /// Where it is met, if that is not wherever its places are used. Empty if it is.
    pub(crate) used_at: Vec<(String, String)>,
}

/// What makes an entry of a composition the same one as another.
type Told = (
    Rule,
    Option<String>,
    Option<String>,
    (String, String),
    Vec<(String, String)>,
);

/// What a claim belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Claimant {
    Found(usize),
    Equivalence(usize),
}

/// A place that is explained, with everything below it that nobody else explains.
#[derive(Debug, Clone)]
pub(crate) struct Claim {
    pub(crate) old: Option<String>,
    pub(crate) new: Option<String>,
    pub(crate) by: Claimant,
    /// Whether the places are explained for the comparison of the two trees, and not only for that of one composition.
    pub(crate) in_trees: (bool, bool),
    /// The compositions that it belongs to.
    pub(crate) contexts: Vec<usize>,
}

/// A comparison after composition that leaves its place: it looks into components which are compared by themselves too.
#[derive(Debug, Clone)]
pub(crate) struct Context {
    pub(crate) id: usize,
    /// The schemas that are compared.
    pub(crate) pair: (String, String),
    /// Below which places the trees differ because of it.
    pub(crate) roots: Option<(String, String)>,
}

/// The walk.
pub(crate) struct Walk<'a> {
    pub(crate) old: &'a Document,
    pub(crate) new: &'a Document,
    pub(crate) reached: (&'a Reached, &'a Reached),
    /// Which node is which, wherever that was found out.
    pub(crate) moves: Moves,
    /// The same for the two trees alone: what was compared for the sake of one composition stands where it stood.
    pub(crate) places: Moves,
    pub(crate) found: Vec<Found>,
    pub(crate) equivalences: Vec<Equivalence>,
    pub(crate) claims: Vec<Claim>,
    /// Nodes that are the same one, where the two trees do not say so: the accounting compares them too.
    pub(crate) matched: Vec<(Site<'a>, Site<'a>, Option<usize>)>,
    /// What differs after composition, and in which one.
    pub(crate) effective: Vec<(difference::Difference, Option<usize>)>,
    /// Pairs of components that were compared in place of one another.
    pub(crate) swaps: HashSet<(String, String)>,
    /// The comparisons after composition that are being made, the outermost first.
    pub(crate) contexts: Vec<Context>,
    /// How many there were.
    context_count: usize,
    /// What those comparisons told, so that it is told once.
    told: HashMap<Told, usize>,
    /// Schemas that got another name, old to new.
    pub(crate) renamed: BTreeMap<String, String>,
    /// Per renamed schema, the change that says so.
    pub(crate) renames: HashMap<String, usize>,
    /// References that were swapped at one place: from a schema to others.
    pub(crate) swapped: BTreeMap<(String, String), Vec<usize>>,
    /// Places whose names collide in Rust in another way than before, with the entry that says so.
    pub(crate) collided: HashMap<String, usize>,
    /// The check that is switched off: what it finds is dropped, to show that nothing else explains it.
    pub(crate) off: Option<Rule>,
}

/// Two sites that are compared.
pub(crate) type Pair<'p, 'a> = (&'p Site<'a>, &'p Site<'a>);

impl<'a> Walk<'a> {
    pub(crate) fn new(
        old: &'a Document,
        new: &'a Document,
        reached: (&'a Reached, &'a Reached),
    ) -> Self {
        Self {
            old,
            new,
            reached,
            moves: Moves::default(),
            places: Moves::default(),
            found: Vec::new(),
            equivalences: Vec::new(),
            claims: Vec::new(),
            matched: Vec::new(),
            effective: Vec::new(),
            swaps: HashSet::new(),
            contexts: Vec::new(),
            context_count: 0,
            told: HashMap::new(),
            renamed: BTreeMap::new(),
            renames: HashMap::new(),
            swapped: BTreeMap::new(),
            collided: HashMap::new(),
            off: None,
        }
    }

    /// Compares everything.
    pub(crate) fn run(&mut self) {
        self.match_schemas();
        self.match_paths();
        self.top();
        self.paths();
        self.components();
        self.schema_splits();
        self.operation_splits();
        self.repeats();
        self.hygiene();
        self.examples();
        self.extensions();
        if let Some(off) = self.off {
            let found = &self.found;
            self.claims.retain(|claim| match claim.by {
                Claimant::Found(index) => found.get(index).is_none_or(|f| f.rule != off),
                Claimant::Equivalence(_) => true,
            });
        }
    }

    /// Notes a change, which claims what stands at its pointers.
    pub(crate) fn emit(
        &mut self,
        rule: Rule,
        old: Option<&str>,
        new: Option<&str>,
        facets: (String, String),
        title: String,
    ) -> usize {
        let index = self.note(rule, old, new, facets, title);
        self.claim(index, old, new);
        index
    }

    /// Notes a change that claims nothing yet.
    pub(crate) fn note(
        &mut self,
        rule: Rule,
        old: Option<&str>,
        new: Option<&str>,
        facets: (String, String),
        title: String,
    ) -> usize {
        let used_at: Vec<_> = self
            .contexts
            .iter()
            .rev()
            .find_map(|c| c.roots.clone())
            .into_iter()
            .collect();
        let (old, new) = (old.map(str::to_owned), new.map(str::to_owned));
        if !self.contexts.is_empty() {
            let key = (
                rule,
                old.clone(),
                new.clone(),
                facets.clone(),
                used_at.clone(),
            );
            let next = self.found.len();
            let index = *self.told.entry(key).or_insert(next);
            if index < next {
                return index;
            }
        }
        self.found.push(Found {
            rule,
            old,
            new,
            facets,
            title,
            score: None,
            wire: None,
            used_at,
        });
        self.found.len() - 1
    }

    /// Notes a change of one keyword of a node: it stands at the node and claims the keyword.
    pub(crate) fn keyword(
        &mut self,
        rule: Rule,
        (old, new): Pair<'_, '_>,
        keyword: &str,
        title: String,
    ) -> usize {
        let facets = (shown(old.node.get(keyword)), shown(new.node.get(keyword)));
        let index = self.note(rule, Some(&old.at), Some(&new.at), facets, title);
        self.claim_keyword(index, (old, new), keyword);
        index
    }

    pub(crate) fn claim_keyword(&mut self, index: usize, (old, new): Pair<'_, '_>, keyword: &str) {
        let (old, new) = (child(&old.at, keyword), child(&new.at, keyword));
        self.claim(index, Some(&old), Some(&new));
    }

    pub(crate) fn claim(&mut self, index: usize, old: Option<&str>, new: Option<&str>) {
        self.push_claim(old, new, Claimant::Found(index));
    }

    fn push_claim(&mut self, old: Option<&str>, new: Option<&str>, by: Claimant) {
        let in_trees = self.in_trees(old, new);
        self.claims.push(Claim {
            old: old.map(str::to_owned),
            new: new.map(str::to_owned),
            by,
            in_trees,
            contexts: self.contexts.iter().map(|c| c.id).collect(),
        });
    }

    /// Notes that the node at `old` is the one at `new`.
    pub(crate) fn moved(&mut self, old: &str, new: &str) {
        self.moves.add(old, new);
        let stays = || {
            let here = self.places.forward(old);
            let there = self.places.backward(new);
            self.new.facts.pointer(&here).is_some() || self.old.facts.pointer(&there).is_some()
        };
        if self.in_trees(Some(old), Some(new)) == (true, true) || !stays() {
            self.places.add(old, new);
        }
    }

    /// Whether places are ones that the comparison of both trees meets, in spite of the compositions around it.
    pub(crate) fn in_trees(&self, old: Option<&str>, new: Option<&str>) -> (bool, bool) {
        let inside = |at: Option<&str>, root: fn(&(String, String)) -> &String| {
            let Some(at) = at else { return true };
            let mut contexts = self.contexts.iter();
            contexts.all(|c| {
                let roots = c.roots.as_ref();
                roots.is_some_and(|r| document::under(at, root(r)))
            })
        };
        (inside(old, |r| &r.0), inside(new, |r| &r.1))
    }

    /// Begins a comparison that leaves its place, unless it is being made already or leads too deep.
    pub(crate) fn enter(&mut self, pair: (&str, &str), roots: Option<(String, String)>) -> bool {
        let pair = (pair.0.to_owned(), pair.1.to_owned());
        if self.contexts.len() >= 8 || self.contexts.iter().any(|c| c.pair == pair) {
            return false;
        }
        self.context_count += 1;
        self.contexts.push(Context {
            id: self.context_count,
            pair,
            roots,
        });
        true
    }

    /// The innermost comparison after composition.
    pub(crate) fn context(&self) -> Option<usize> {
        self.contexts.last().map(|c| c.id)
    }

    /// Notes that a difference means nothing.
    pub(crate) fn same(&mut self, what: &'static str, old: &str, new: &str) {
        let known = |e: &Equivalence| e.what == what && e.old == old && e.new == new;
        if self.contexts.is_empty() && self.equivalences.iter().any(known) {
            return;
        }
        self.equivalences.push(Equivalence {
            what,
            old: old.to_owned(),
            new: new.to_owned(),
        });
        let by = Claimant::Equivalence(self.equivalences.len() - 1);
        self.push_claim(Some(old), Some(new), by);
    }

    /// Notes that what only one side has means nothing.
    pub(crate) fn same_on_one_side(
        &mut self,
        what: &'static str,
        old: Option<&str>,
        new: Option<&str>,
    ) {
        let text = |at: Option<&str>| at.unwrap_or_default().to_owned();
        self.equivalences.push(Equivalence {
            what,
            old: text(old),
            new: text(new),
        });
        let by = Claimant::Equivalence(self.equivalences.len() - 1);
        self.push_claim(old, new, by);
    }

    /// Whether a place is sent, in either description.
    pub(crate) fn is_sent(&self, old: Option<&str>, new: Option<&str>) -> bool {
        let met = reach::both(self.reached.0, self.reached.1, &self.moves, (old, new));
        !met.request.is_empty()
    }

    /// The new name of an old schema.
    pub(crate) fn new_name<'n>(&'n self, old: &'n str) -> &'n str {
        self.renamed.get(old).map_or(old, String::as_str)
    }

    fn match_schemas(&mut self) {
        for found in schemas::renamed(self.old, self.new) {
            let (from, to) = (found.from, found.to);
            let (old, new) = (&found.old, &found.new);
            self.moved(&old.at, &new.at);
            self.renamed.insert(from.to_owned(), to.to_owned());
            let rule = if found.equal {
                Rule::SchemaRenamed
            } else {
                Rule::SchemaMoved
            };
            let facets = (from.to_owned(), to.to_owned());
            let title = format!("schema `{from}` is now called `{to}`");
            let index = self.note(rule, Some(&old.at), Some(&new.at), facets, title);
            self.found[index].score = Some(found.score);
            self.renames.insert(from.to_owned(), index);
            self.claim_exactly(index, &old.at, &new.at);
        }
    }

    /// Claims a renamed key, but nothing below it.
    pub(crate) fn claim_exactly(&mut self, index: usize, old: &str, new: &str) {
        let (old, new) = (difference::name_of(old), difference::name_of(new));
        self.claim(index, Some(&old), Some(&new));
    }
}

/// The verdict on more values than before: fine to send, unheard of in responses.
pub(crate) fn widened() -> (WireVerdict, WireVerdict) {
    (WireVerdict::Compatible, WireVerdict::Breaking)
}

/// The verdict on fewer values than before.
pub(crate) fn narrowed() -> (WireVerdict, WireVerdict) {
    (WireVerdict::Breaking, WireVerdict::Compatible)
}

impl<'a> Walk<'a> {
    /// A reference of the old description, as the new one spells it.
    pub(crate) fn new_reference(&self, reference: &str) -> String {
        match reference.rsplit_once('/') {
            Some((up, name)) => format!("{up}/{}", self.new_name(name)),
            None => reference.to_owned(),
        }
    }

    /// Where what an old reference leads to stands in the new description: a component by its name, whatever wraps its
    /// contents.
    pub(crate) fn component_forward(&self, at: &str) -> String {
        match component(at) {
            Some(name) => child(SCHEMAS, self.new_name(&name)),
            None => self.moves.forward(at),
        }
    }

    /// The same from the new description to the old one.
    pub(crate) fn component_backward(&self, at: &str) -> String {
        let Some(name) = component(at) else {
            return self.moves.backward(at);
        };
        let mut renamed = self.renamed.iter();
        let old = renamed.find(|(_, new)| **new == name);
        child(SCHEMAS, old.map_or(&name, |(old, _)| old))
    }
}

/// Where the components are that references to schemas lead to.
const SCHEMAS: &str = "/components/schemas";

/// The name of the component at a place.
fn component(at: &str) -> Option<String> {
    let name = at.strip_prefix(SCHEMAS)?.strip_prefix('/')?;
    (!name.contains('/')).then(|| document::unescape(name))
}
