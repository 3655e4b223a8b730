//! The accounting: every place in which two descriptions differ is explained by exactly one entry.
//!
//! The differences are found by a comparison that knows nothing of rules, only which node is which. The walk says
//! which entry explains which place; the longest place that holds a difference decides.

use std::collections::{BTreeMap, HashMap};

use serde_json::Value;

use super::{Claimant, Walk};
use crate::change::Unexplained;
use crate::facts::difference::Difference;
use crate::facts::trees::{Matching, compare};

/// What may explain a difference.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Demand {
    /// Whatever claims it.
    Anything,
    /// What claims it below these lengths of its pointers: above, somebody says that both nodes are the same one.
    Below(usize, usize),
    /// An entry: the difference is one after composition, and no equivalence.
    Entry,
}

/// What a claim belongs to, by place.
type Places<'w> = HashMap<&'w str, Vec<Claimant>>;

/// The claims of a comparison: of both trees, or of one composition.
fn places<'w>(walk: &'w Walk<'_>, context: Option<usize>) -> (Places<'w>, Places<'w>) {
    let (mut old, mut new) = (Places::new(), Places::new());
    for claim in &walk.claims {
        let within = context.is_none_or(|id| claim.contexts.contains(&id));
        let trees = match context {
            None => claim.in_trees,
            Some(_) => (true, true),
        };
        let sides = [
            (&mut old, &claim.old, trees.0),
            (&mut new, &claim.new, trees.1),
        ];
        for (map, at, counts) in sides {
            if let Some(at) = at.as_ref().filter(|_| within && counts) {
                let list = map.entry(at).or_default();
                if !list.contains(&claim.by) {
                    list.push(claim.by);
                }
            }
        }
    }
    (old, new)
}

/// The outcome of the accounting.
#[derive(Debug, Default)]
pub(crate) struct Account {
    /// How many places differ, prose apart.
    pub(crate) differences: usize,
    /// The same with everything inside of what came or went: how far apart the descriptions are.
    pub(crate) apart: usize,
    /// The places that differ in prose and examples only.
    pub(crate) prose: Vec<Difference>,
    /// What is not explained.
    pub(crate) unexplained: Vec<Unexplained>,
    /// Per difference, who explains it.
    pub(crate) explained: Vec<(Difference, Claimant)>,
}

/// Settles who explains what.
pub(crate) fn account(walk: &Walk<'_>) -> Account {
    let new_reference = |reference: &str| walk.new_reference(reference);
    let matching = Matching {
        old: walk.old,
        new: walk.new,
        moves: &walk.moves,
        new_reference: &new_reference,
    };
    let (before, after) = (walk.old.root(), walk.new.root());
    let mut differences = Vec::new();
    compare(&matching, &before, &after, "", &mut differences);
    let apart = differences.iter().map(|d| weight(walk, d)).sum();
    let counted = differences.len();
    let mut open: BTreeMap<Option<usize>, Vec<(Difference, Demand)>> = BTreeMap::new();
    let whole = differences.into_iter().map(|d| (d, Demand::Anything));
    open.entry(None).or_default().extend(whole);
    for (old, new, context) in &walk.matched {
        let mut inside = Vec::new();
        compare(&matching, old, new, "", &mut inside);
        let demand = Demand::Below(old.at.len(), new.at.len());
        let inside = inside.into_iter().map(|difference| (difference, demand));
        open.entry(*context).or_default().extend(inside);
    }
    for (difference, context) in &walk.effective {
        let list = open.entry(*context).or_default();
        list.push((difference.clone(), Demand::Entry));
    }
    let mut account = Account {
        differences: counted,
        apart,
        prose: prose(walk),
        ..Account::default()
    };
    for (context, differences) in open {
        let (old, new) = places(walk, context);
        for (difference, demand) in differences {
            let floor = match demand {
                Demand::Below(before, after) => (before, after),
                _ => (0, 0),
            };
            let before = difference
                .old
                .as_deref()
                .map(|at| longest(&old, at, floor.0));
            let after = difference
                .new
                .as_deref()
                .map(|at| longest(&new, at, floor.1));
            let mut both: Vec<Claimant> = match (before, after) {
                (Some(a), Some(b)) => match a.iter().filter(|c| b.contains(c)).copied().collect() {
                    both if Vec::is_empty(&both) => replaced(walk, &a, &b),
                    both => both,
                },
                (Some(one), None) | (None, Some(one)) => one,
                (None, None) => Vec::new(),
            };
            // An entry says more than that nothing changed.
            let entries = both.iter().any(|by| matches!(by, Claimant::Found(_)));
            if demand == Demand::Entry || entries {
                both.retain(|claimant| matches!(claimant, Claimant::Found(_)));
            }
            // A schema that leads back to itself is met again further in, where it is compared with something else.
            if let [_, _, ..] = both.as_slice() {
                let depth = |by: &Claimant| depth(walk, context, *by);
                let nearest = both.iter().filter_map(depth).min();
                both.retain(|by| depth(by) == nearest);
            }
            match both.as_slice() {
                [only] => account.explained.push((difference, *only)),
                // That nothing changed may be said twice.
                [first, ..] if both.iter().all(|by| matches!(by, Claimant::Equivalence(_))) => {
                    account.explained.push((difference, *first));
                }
                // What a path declares belongs to each of its operations, and each of these has an entry of its own.
                [first, ..] if is_shared(&difference) => {
                    account.explained.push((difference, *first));
                }
                // What a circle leads to several times, or several operations, is told each time, compared with another
                // place.
                [first, ..]
                    if (context.is_some()
                        || difference.old.is_none() != difference.new.is_none())
                        && is_one_rule(walk, &both) =>
                {
                    account.explained.push((difference, *first));
                }
                [first, ..] if is_in_circle(walk, &difference) => {
                    account.explained.push((difference, *first));
                }
                several => account.unexplained.push(Unexplained {
                    old: difference.old,
                    new: difference.new,
                    why: if several.is_empty() {
                        "no rule explains it".to_owned()
                    } else {
                        format!(
                            "{} entries explain it: {}",
                            several.len(),
                            rules(walk, several).join(", ")
                        )
                    },
                }),
            }
        }
    }
    account.unexplained.extend(unknown(walk));
    account
}

/// How many compositions further in than this one, or than the trees, an entry claims what it claims, at the least.
fn depth(walk: &Walk<'_>, context: Option<usize>, by: Claimant) -> Option<usize> {
    let claims = walk.claims.iter().filter(|claim| claim.by == by);
    claims
        .filter_map(|claim| match context {
            Some(context) => claim.contexts.iter().rev().position(|id| *id == context),
            None => Some(claim.contexts.len()),
        })
        .min()
}

/// Whether the place stands in a component that leads back to itself, in either description.
fn is_in_circle(walk: &Walk<'_>, difference: &Difference) -> bool {
    let sides = [(walk.old, &difference.old), (walk.new, &difference.new)];
    sides
        .into_iter()
        .any(|(document, at)| at.as_deref().is_some_and(|at| document.is_in_circle(at)))
}

/// The entry that says that something went as a whole, where another one says that something came in its place.
fn replaced(walk: &Walk<'_>, before: &[Claimant], after: &[Claimant]) -> Vec<Claimant> {
    let sides = |by: &Claimant| match by {
        Claimant::Found(index) => walk
            .found
            .get(*index)
            .map(|found| (found.old.is_some(), found.new.is_some())),
        Claimant::Equivalence(_) => None,
    };
    let came = after.iter().any(|by| sides(by) == Some((false, true)));
    let went = before.iter().filter(|by| sides(by) == Some((true, false)));
    went.filter(|_| came).take(1).copied().collect()
}

/// The rules of entries, of equivalences none.
fn rules(walk: &Walk<'_>, claimants: &[Claimant]) -> Vec<&'static str> {
    let rule = |by: &Claimant| match by {
        Claimant::Found(index) => Some(walk.found.get(*index)?.rule.name()),
        Claimant::Equivalence(_) => None,
    };
    claimants.iter().filter_map(rule).collect()
}

/// Whether entries say the same of a place.
fn is_one_rule(walk: &Walk<'_>, claimants: &[Claimant]) -> bool {
    let mut rules = claimants.iter().map(|by| match by {
        Claimant::Found(index) => walk.found.get(*index).map(|found| found.rule),
        Claimant::Equivalence(_) => None,
    });
    let first = rules.next().flatten();
    first.is_some() && rules.all(|rule| rule == first)
}

/// Whether the place is a parameter that a path declares for all of its operations, in both descriptions.
fn is_shared(difference: &Difference) -> bool {
    let shared = |at: &Option<String>| {
        at.as_deref().is_none_or(|at| {
            let mut tokens = at.split('/').skip(1);
            (tokens.next(), tokens.nth(1)) == (Some("paths"), Some("parameters"))
        })
    };
    shared(&difference.old) && shared(&difference.new)
}

/// How much one difference is: what came or went counts with all that is in it.
fn weight(walk: &Walk<'_>, difference: &Difference) -> usize {
    fn leaves(node: &Value) -> usize {
        match node {
            Value::Object(map) => map.values().map(leaves).sum::<usize>().max(1),
            Value::Array(list) => list.iter().map(leaves).sum::<usize>().max(1),
            _ => 1,
        }
    }
    let node = match (&difference.old, &difference.new) {
        (Some(at), None) => walk.old.facts.pointer(at),
        (None, Some(at)) => walk.new.facts.pointer(at),
        _ => None,
    };
    node.map_or(1, leaves)
}

fn longest(claims: &Places<'_>, pointer: &str, floor: usize) -> Vec<Claimant> {
    let mut end = pointer.len();
    loop {
        if end < floor {
            return Vec::new();
        }
        if let Some(found) = claims.get(&pointer[..end]) {
            // That the nodes are the same one explains nothing inside of them.
            let inside = end == floor && floor > 0 && pointer.len() > floor;
            let counts = |by: &&Claimant| !inside || matches!(by, Claimant::Found(_));
            return found.iter().filter(counts).copied().collect();
        }
        // A name is not explained by what explains the node of that name.
        if pointer[..end].ends_with("#name") {
            return Vec::new();
        }
        match pointer[..end].rfind('/') {
            Some(up) => end = up,
            None => return Vec::new(),
        }
    }
}

/// Keywords that OpenAPI 3.0 does not know are not compared by any rule.
fn unknown(walk: &Walk<'_>) -> Vec<Unexplained> {
    let mut out = Vec::new();
    let why = || "OpenAPI 3.0 does not know the keyword".to_owned();
    for (at, value) in &walk.old.unknown {
        let to = walk.moves.forward(at);
        let same = walk.new.unknown.iter().any(|(p, v)| *p == to && v == value);
        if !same {
            out.push(Unexplained {
                old: Some(at.clone()),
                new: None,
                why: why(),
            });
        }
    }
    for (at, _) in &walk.new.unknown {
        let from = walk.moves.backward(at);
        if !walk.old.unknown.iter().any(|(p, _)| *p == from) {
            out.push(Unexplained {
                old: None,
                new: Some(at.clone()),
                why: why(),
            });
        }
    }
    out
}

/// Words, examples and links to documentation that differ, extensions apart: those are told as changes.
fn prose(walk: &Walk<'_>) -> Vec<Difference> {
    let words = |at: &&String| !super::extensions::is_extension(at);
    let mut out = Vec::new();
    for (at, value) in walk.old.prose.iter().filter(|(at, _)| words(at)) {
        let to = walk.moves.forward(at);
        let now = walk.new.prose.get(&to);
        if now != Some(value) {
            out.push(Difference {
                old: Some(at.clone()),
                new: now.map(|_| to),
            });
        }
    }
    let came = walk.new.prose.keys().filter(words);
    let came = came.filter(|at| !walk.old.prose.contains_key(&walk.moves.backward(at)));
    out.extend(came.map(|at| Difference {
        old: None,
        new: Some(at.clone()),
    }));
    out.sort_by(|a, b| (&a.new, &a.old).cmp(&(&b.new, &b.old)));
    out
}
