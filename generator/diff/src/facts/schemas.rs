//! Which schema of the old description is which one of the new, where they are called otherwise.

use std::collections::HashSet;

use super::document::{Document, Site};
use super::similar;

/// A schema under two names.
pub(crate) struct Renamed<'a> {
    pub(crate) from: &'a str,
    pub(crate) to: &'a str,
    pub(crate) old: Site<'a>,
    pub(crate) new: Site<'a>,
    /// How sure that is, up to 1.
    pub(crate) score: f64,
    /// Whether both have the same shape.
    pub(crate) equal: bool,
}

/// Pairs the schemas that only one side names, those most alike first.
pub(crate) fn renamed<'a>(old: &'a Document, new: &'a Document) -> Vec<Renamed<'a>> {
    let names = |document: &'a Document| -> HashSet<&'a str> {
        document.section("schemas").map(|(name, _)| name).collect()
    };
    let (in_old, in_new) = (names(old), names(new));
    let lone = |document: &'a Document, other: &HashSet<&str>| -> Vec<_> {
        let lone = document
            .section("schemas")
            .filter(|(name, _)| !other.contains(name));
        lone.map(|(name, site)| (name, similar::tokens(&site), site))
            .collect()
    };
    let (gone, came) = (lone(old, &in_new), lone(new, &in_old));
    let mut candidates = Vec::new();
    for (at, (from, shape, _)) in gone.iter().enumerate() {
        for (to_at, (to, other, _)) in came.iter().enumerate() {
            // Small shapes are alike by chance.
            if shape.len().min(other.len()) < 4 {
                continue;
            }
            let shapes = similar::shapes(shape, other);
            if shapes < 0.8 {
                continue;
            }
            let names = similar::word_names(from, to);
            if names >= 0.4 {
                candidates.push((0.75 * shapes + 0.25 * names, at, to_at));
            }
        }
    }
    candidates.sort_by(|a, b| b.0.total_cmp(&a.0));
    let mut taken = (HashSet::new(), HashSet::new());
    let mut out = Vec::new();
    for (score, at, to_at) in candidates {
        if taken.0.contains(&at) || taken.1.contains(&to_at) {
            continue;
        }
        let (Some((from, shape, site)), Some((to, other, other_site))) =
            (gone.get(at), came.get(to_at))
        else {
            continue;
        };
        taken.0.insert(at);
        taken.1.insert(to_at);
        out.push(Renamed {
            from,
            to,
            old: site.clone(),
            new: other_site.clone(),
            score,
            equal: shape == other || similar::equal_shape(old, site.node, new, other_site.node),
        });
    }
    out
}
