//! The order of a constructor's arguments: it is the order of the description, and callers rely on it.

use super::surface::{Family, Item};
use crate::change::{ItemPair, RustVerdict};
use crate::checks::Walk;

/// What the constructor of a type does to callers when the arguments that it keeps stand in another order.
///
/// Arguments that came or went are told elsewhere; so are endpoints whose path was reordered.
pub(crate) fn reordered(
    walk: &Walk<'_>,
    old: &Family,
    new: &Family,
    modules: (&str, &str),
) -> Option<(RustVerdict, ItemPair)> {
    let arguments = |family: &Family| -> Vec<Item> {
        family
            .members
            .iter()
            .filter(|i| i.in_new)
            .cloned()
            .collect()
    };
    let (before, after) = (arguments(old), arguments(new));
    let place = |item: &Item| {
        let to = walk.places.forward(&item.at);
        let same = |other: &Item| {
            other.kind == item.kind
                && (other.at == to || other.wire == item.wire && other.name == item.name)
        };
        after.iter().position(same)
    };
    let kept: Vec<(&Item, usize)> = before.iter().filter_map(|i| Some((i, place(i)?))).collect();
    if kept.windows(2).all(|pair| pair[0].1 <= pair[1].1) {
        return None;
    }
    let mut sorted: Vec<usize> = kept.iter().map(|(_, at)| *at).collect();
    sorted.sort_unstable();
    let alike = kept
        .iter()
        .zip(&sorted)
        .all(|((item, _), at)| kind(item) == kind(&after[*at]));
    // Arguments of one type can be swapped without a word of the compiler.
    let verdict = if alike {
        RustVerdict::BehaviourBreak
    } else {
        RustVerdict::CompileBreak
    };
    let text = |module: &str, family: &Family, list: &[Item]| {
        let list: Vec<String> = list
            .iter()
            .map(|i| format!("{}: {}", i.variable(), i.ty))
            .collect();
        Some(format!(
            "{module}::{}::new({})",
            family.head.owner,
            list.join(", ")
        ))
    };
    Some((
        verdict,
        ItemPair {
            old: text(modules.0, old, &before),
            new: text(modules.1, new, &after),
        },
    ))
}

fn kind(item: &Item) -> &str {
    item.ty
        .strip_prefix("Option<")
        .or_else(|| item.ty.strip_prefix("Patch<"))
        .and_then(|t| t.strip_suffix('>'))
        .unwrap_or(&item.ty)
}
