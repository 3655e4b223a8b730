//! Which item of a type or endpoint is which, before and after.

use std::collections::HashMap;

use super::names::follow;
use super::surface::{Family, Item, ItemKind};
use crate::checks::Walk;

/// An item on both sides, or on one.
pub(super) type MemberPair<'s> = (Option<&'s Item>, Option<&'s Item>);

/// What may make two items of two families the same one.
type Same<'t> = &'t dyn Fn(&Item, &Item) -> bool;

/// Pairs the items of a type or endpoint, in the order of the old one.
///
/// What says most is asked for all items first, so that no item takes another's place by a weaker sign. `renamed` says
/// what the types that are called otherwise are called now.
pub(super) fn members<'s>(
    walk: &Walk<'_>,
    (x, y): (&'s Family, &'s Family),
    renamed: &HashMap<String, String>,
) -> Vec<MemberPair<'s>> {
    let same_type = |item: &Item, other: &Item| follow(&item.seen, renamed) == other.seen;
    // Another item may have moved to where this one stood.
    let moved = |item: &Item, other: &Item| {
        walk.places.forward(&item.at) == other.at && walk.places.backward(&other.at) == item.at
    };
    let branch = |item: &Item| item.kind == ItemKind::Variant && !item.ty.is_empty();
    let first = |item: &Item, other: &Item| match item.kind {
        ItemKind::Variant if branch(item) => moved(item, other),
        ItemKind::Variant | ItemKind::Field => item.wire == other.wire,
        ItemKind::Parameter => moved(item, other),
        _ => true,
    };
    // A value that is only written otherwise keeps its variant.
    let respelt = |item: &Item, other: &Item| {
        item.kind == ItemKind::Variant && item.ty.is_empty() && other.name == item.name
    };
    let by_place = |item: &Item, other: &Item| {
        item.kind == ItemKind::Field && moved(item, other) && item.at != other.at
    };
    // A branch may be referred to with words beside it: the same type, one step further down.
    let wrapped = |item: &Item, other: &Item| {
        let below = |a: &str, b: &str| {
            a.strip_prefix(b)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with("/allOf/"))
        };
        // Asked from both sides: something else may have moved to where one of them stands.
        let (to, from) = (
            walk.places.forward(&item.at),
            walk.places.backward(&other.at),
        );
        let places = [(&other.at, &to), (&from, &item.at)];
        branch(item)
            && same_type(item, other)
            && places.iter().any(|(a, b)| below(a, b) || below(b, a))
    };
    // Both types may stand elsewhere: the same branch of each.
    let same_branch = |item: &Item, other: &Item| {
        let own = item.at.strip_prefix(x.head.at.as_str());
        branch(item)
            && same_type(item, other)
            && own.is_some()
            && own == other.at.strip_prefix(y.head.at.as_str())
    };
    // A parameter may be written out in one place and shared from another.
    let shared = |item: &Item, other: &Item| {
        item.kind == ItemKind::Parameter && other.wire == item.wire && same_type(item, other)
    };
    // Of equal branches one is kept, whichever it is.
    let equal = |item: &Item, other: &Item| {
        branch(item) && other.name == item.name && same_type(item, other)
    };
    let signs: [Same<'_>; 7] = [
        &first,
        &respelt,
        &by_place,
        &wrapped,
        &same_branch,
        &shared,
        &equal,
    ];
    let mut open: Vec<&'s Item> = y.members.iter().collect();
    let mut out: Vec<MemberPair<'s>> = x.members.iter().map(|item| (Some(item), None)).collect();
    for sign in signs {
        for (item, slot) in &mut out {
            let Some(item) = item.filter(|_| slot.is_none()) else {
                continue;
            };
            let found = open
                .iter()
                .position(|other| other.kind == item.kind && sign(item, other));
            *slot = found.map(|at| open.remove(at));
        }
    }
    out.extend(open.into_iter().map(|item| (None, Some(item))));
    out
}
