//! What a change does to Rust code: the two generated interfaces item by item, and which entry explains which
//! difference.

mod arguments;
mod causes;
mod delta;
mod explain;
mod follows;
pub(crate) mod held;
mod item;
mod names;
mod pairs;
pub(crate) mod surface;

use std::collections::{BTreeMap, HashMap};

use serde_json::Value;

use crate::change::{CallSite, ItemPair, RustVerdict};
use crate::checks::Walk;
use crate::facts::document::Document;
pub(crate) use delta::{Delta, Parts};
use explain::Explainer;
pub(crate) use names::follow;
use names::short;
use surface::{Family, Item, ItemKind};

/// What the interfaces say of one entry.
#[derive(Debug, Default)]
pub(crate) struct Effect {
    pub(crate) items: Vec<ItemPair>,
    pub(crate) call_sites: Vec<CallSite>,
    pub(crate) verdict: Option<RustVerdict>,
}

/// Compares both interfaces and asks which entry explains each difference; differences that follow from several places
/// at once become entries of their own.
pub(crate) fn effects(
    walk: &mut Walk<'_>,
    old: &[Family],
    new: &[Family],
    modules: (&str, &str),
) -> Vec<Effect> {
    let (pairs, mut deltas) = differences(walk, old, new);
    // Fields of a type that is another kind of type follow it, and so do aliases of it.
    let alias = |item: Option<&Item>| item.is_some_and(Item::is_alias);
    deltas.sort_by_key(|d| (d.kind() != ItemKind::Model, alias(d.old) && alias(d.new)));
    let mut explainer = Explainer::new(walk);
    let found = explainer.explain(&deltas);
    let mut orders = Vec::new();
    for (old, new) in pairs.iter().filter_map(|(a, b)| Some(((*a)?, (*b)?))) {
        if let Some((verdict, pair)) = arguments::reordered(walk, old, new, modules)
            && let Some(index) = explainer.order(old, new)
        {
            orders.push((index, verdict, pair));
        }
        if let (Some(told), Some(tells)) = (old.head.told_apart(), new.head.told_apart())
            && told != tells
        {
            let index = explainer.ambiguity(old, new, (told, tells));
            let pair = ItemPair {
                old: Some(old.head.text(modules.0)),
                new: Some(new.head.text(modules.1)),
            };
            orders.push((index, RustVerdict::BehaviourBreak, pair));
        }
    }
    let mut effects: Vec<Effect> = Vec::new();
    effects.resize_with(walk.found.len().max(explainer.count()), Effect::default);
    for (index, verdict, pair) in orders {
        effects[index].items.push(pair);
        effects[index].verdict = effects[index].verdict.max(Some(verdict));
    }
    let derived = explainer.into_derived();
    let crate_name = walk.new.client.crate_name();
    for (index, delta) in found {
        let effect = &mut effects[index];
        effect.items.push(delta.pair(modules));
        effect
            .call_sites
            .extend(delta.call_site(modules, &crate_name));
        effect.verdict = effect.verdict.max(Some(delta.verdict()));
    }
    walk.found.extend(derived);
    for (found, effect) in walk.found.iter().zip(&mut effects) {
        // The two ends of a renamed value are one item.
        let respelt = matches!(
            found.rule,
            super::Rule::EnumValueRenamed | super::Rule::EnumValueCaseChanged
        );
        if respelt
            && let [ItemPair { old: None, new }, ItemPair { old, new: None }]
            | [ItemPair { old, new: None }, ItemPair { old: None, new }] =
                effect.items.as_slice()
        {
            effect.items = vec![ItemPair {
                old: old.clone(),
                new: new.clone(),
            }];
        }
    }
    effects
}

/// A type or endpoint of each side that are the same one, or one that is there on one side only.
pub(crate) type FamilyPair<'s> = (Option<&'s Family>, Option<&'s Family>);

/// Which type or endpoint is which, and every item that differs.
pub(crate) fn differences<'s>(
    walk: &Walk<'_>,
    old: &'s [Family],
    new: &'s [Family],
) -> (Vec<FamilyPair<'s>>, Vec<Delta<'s>>) {
    let pairs = families(walk, old, new);
    let renamed: HashMap<String, String> = pairs
        .iter()
        .filter_map(|(a, b)| Some((short(&(*a)?.head), short(&(*b)?.head))))
        .collect();
    let mut deltas = Vec::new();
    for (a, b) in &pairs {
        family_deltas(walk, *a, *b, &renamed, &mut deltas);
    }
    (pairs, deltas)
}

/// Which type or endpoint is which.
fn families<'s>(
    walk: &Walk<'_>,
    old: &'s [Family],
    new: &'s [Family],
) -> Vec<(Option<&'s Family>, Option<&'s Family>)> {
    let mut open: BTreeMap<(ItemKind, String), Vec<&'s Family>> = BTreeMap::new();
    for family in new.iter().rev() {
        open.entry((family.head.kind, family.head.at.clone()))
            .or_default()
            .push(family);
    }
    let mut out: Vec<(Option<&'s Family>, Option<&'s Family>)> = Vec::new();
    for family in old {
        out.push((Some(family), None));
    }
    // Several types may stem from one place, such as one for each form that a component is sent as: names first.
    for by_name in [true, false] {
        for (family, slot) in out.iter_mut().filter(|(_, slot)| slot.is_none()) {
            let Some(family) = family else { continue };
            let to = walk.places.forward(&family.head.at);
            let stays = walk.places.backward(&to) == family.head.at;
            let list = open.get_mut(&(family.head.kind, to)).filter(|_| stays);
            let Some(list) = list else { continue };
            let same = |other: &&Family| other.head.owner == family.head.owner;
            *slot = match by_name {
                true => list.iter().position(same).map(|at| list.remove(at)),
                false => list.pop(),
            };
        }
    }
    // What only got another wrapper, or stands in the place of a reference, has the same name.
    let mut rest: Vec<&'s Family> = new
        .iter()
        .filter(|f| {
            open.get(&(f.head.kind, f.head.at.clone()))
                .is_some_and(|l| l.iter().any(|o| std::ptr::eq(*o, *f)))
        })
        .collect();
    for (family, slot) in &mut out {
        let Some(family) = family else { continue };
        if slot.is_none()
            && let Some(at) = rest
                .iter()
                .position(|f| f.head.kind == family.head.kind && f.head.owner == family.head.owner)
        {
            *slot = Some(rest.remove(at));
        }
    }
    // What is put together in another way is declared by another part of the same schema.
    for (family, slot) in out.iter_mut().filter(|(_, slot)| slot.is_none()) {
        let Some(family) = family else { continue };
        let to = walk.places.forward(whole(walk.old, &family.head.at));
        let to = whole(walk.new, &to);
        let same = |other: &&Family| {
            other.head.kind == family.head.kind && whole(walk.new, &other.head.at) == to
        };
        *slot = rest.iter().position(same).map(|at| rest.remove(at));
    }
    out.extend(rest.into_iter().map(|f| (None, Some(f))));
    out
}

/// The schema that a place is a part of, by `allOf` and by choices of one.
fn whole<'p>(document: &Document, at: &'p str) -> &'p str {
    let mut at = at;
    while let Some((list, _)) = at.rsplit_once('/')
        && let Some((above, keyword)) = list.rsplit_once('/')
        && let Some(Value::Array(parts)) = document.facts.pointer(list)
        && (keyword == "allOf" || parts.len() == 1 && ["oneOf", "anyOf"].contains(&keyword))
    {
        at = above;
    }
    at
}

fn family_deltas<'s>(
    walk: &Walk<'_>,
    a: Option<&'s Family>,
    b: Option<&'s Family>,
    renamed: &HashMap<String, String>,
    out: &mut Vec<Delta<'s>>,
) {
    let (Some(x), Some(y)) = (a, b) else {
        out.push(Delta {
            old: a.map(|f| &f.head),
            new: b.map(|f| &f.head),
            parts: Parts::default(),
            family: (a, b),
        });
        return;
    };
    let mut note = |old: Option<&'s Item>, new: Option<&'s Item>| {
        let parts = match (old, new) {
            (Some(p), Some(q)) => compare(p, q, renamed),
            _ => Parts::default(),
        };
        if old.is_none() || new.is_none() || parts.any() {
            out.push(Delta {
                old,
                new,
                parts,
                family: (a, b),
            });
        }
    };
    note(Some(&x.head), Some(&y.head));
    if x.head.is_alias() != y.head.is_alias() {
        return;
    }
    for (item, other) in pairs::members(walk, (x, y), renamed) {
        note(item, other);
    }
}

fn compare(a: &Item, b: &Item, renamed: &HashMap<String, String>) -> Parts {
    let head = matches!(a.kind, ItemKind::Model | ItemKind::Endpoint);
    let same_seen = follow(&a.seen, renamed) == b.seen;
    let same_type = match a.kind {
        // The path of an endpoint is what another entry tells.
        ItemKind::Endpoint => true,
        ItemKind::Paging => {
            let same = follow(&a.ty, renamed) == b.ty;
            return Parts {
                ty: !same,
                slot: same && a.way != b.way,
                ..Parts::default()
            };
        }
        ItemKind::Model if a.is_alias() && b.is_alias() => same_seen,
        // How its branches are told apart is not part of the type.
        ItemKind::Model if a.told_apart().is_some() && b.told_apart().is_some() => true,
        ItemKind::Model => a.ty == b.ty,
        _ => same_seen,
    };
    Parts {
        name: if head {
            a.owner != b.owner
        } else {
            a.name != b.name
        },
        ty: !same_type,
        slot: slot(a) != slot(b),
        in_new: a.in_new != b.in_new,
        boxed: a.boxed != b.boxed,
    }
}

/// How a field keeps its value.
fn slot(item: &Item) -> &'static str {
    match &item.ty {
        _ if item.constant => "constant",
        ty if ty.starts_with("Option<") => "Option",
        ty if ty.starts_with("Patch<") => "Patch",
        _ => "plain",
    }
}
