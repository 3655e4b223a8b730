//! How the entries of a map are put in order once all have come.

use super::Extra;

/// Where a name stands among sorted ones, or would.
pub(super) fn find(names: &[Box<str>], key: &str) -> Result<usize, usize> {
    names.binary_search_by(|name| (**name).cmp(key))
}

/// Good entries as they come, before they are put in order.
#[derive(Default)]
pub(super) struct Arrived {
    /// Where the good entries stand that have a source.
    pub(super) sourced: Vec<usize>,
    /// The names of entries that did not fit, each with how many good ones came before.
    pub(super) mismatched: Vec<(Box<str>, usize)>,
}

impl Arrived {
    /// The good entries that stay, in the order of their names: of several with one name the last, unless one that did not
    /// fit came after it. `None` if that is how they stand.
    pub(super) fn order(&self, names: &[Box<str>], extra: &mut Extra) -> Option<Vec<usize>> {
        if self.mismatched.is_empty() && names.is_sorted_by(|one, other| one < other) {
            return None;
        }
        let mut outdated: Vec<_> = self.mismatched.iter().collect();
        // The last mismatch of a name comes first.
        outdated.sort_unstable_by(|(one, at), (other, later)| one.cmp(other).then(later.cmp(at)));
        outdated.dedup_by(|next, kept| next.0 == kept.0);
        let mut order: Vec<usize> = (0..names.len()).collect();
        order.sort_by(|one, other| names[*one].cmp(&names[*other]));
        // The last of equal ones stays.
        order.dedup_by(|later, kept| {
            let same = names[*later] == names[*kept];
            if same {
                if self.sourced.binary_search(later).is_err() {
                    extra.forget(&names[*later], false);
                }
                *kept = *later;
            }
            same
        });
        order.retain(|at| {
            let after = outdated.binary_search_by(|(name, _)| name.cmp(&names[*at]));
            after.is_err() || after.is_ok_and(|after| outdated[after].1 <= *at)
        });
        Some(order)
    }
}

/// Moves the entries at these places to the front, in this order, and drops the names of all others. `swap` swaps the values
/// of two entries.
pub(super) fn arrange(
    names: &mut Vec<Box<str>>,
    order: &[usize],
    swap: &mut dyn FnMut(usize, usize),
) {
    // Where each one is now, and which one is where.
    let mut places: Vec<usize> = (0..names.len()).collect();
    let mut there = places.clone();
    for (to, which) in order.iter().enumerate() {
        let from = places[*which];
        names.swap(to, from);
        swap(to, from);
        there.swap(to, from);
        places[there[to]] = to;
        places[there[from]] = from;
    }
    names.truncate(order.len());
}
