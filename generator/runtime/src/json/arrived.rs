//! How the entries of a map are put in order once all have come.

use super::Extra;
use super::name::Name;

/// Where a name stands among sorted ones, or would.
pub(super) fn find(names: &[Name], key: &str) -> Result<usize, usize> {
    names.binary_search_by(|name| (**name).cmp(key))
}

/// Good entries as they come, before they are put in order.
#[derive(Default)]
pub(super) struct Arrived {
    /// Where the good entries stand that have a source.
    pub(super) sourced: Vec<usize>,
    /// The names of entries that did not fit, each with how many good ones came before.
    pub(super) mismatched: Vec<(Name, usize)>,
}

impl Arrived {
    /// Whether all entries are good, and none has a source.
    pub(super) fn is_plain(&self) -> bool {
        self.sourced.is_empty() && self.mismatched.is_empty()
    }

    /// The good entries that stay, in the order of their names: of several with one name the last, unless one that did not
    /// fit came after it. `None` if that is how they stand.
    pub(super) fn order(&self, names: &[Name], extra: &mut Extra) -> Option<Vec<usize>> {
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

/// For how many entries it is quickest to move each one to its place step by step.
const FEW: usize = 16;

/// Puts the entries of a small map in the order of their names, equal ones as they came. `swap` swaps the values of two.
pub(super) fn sort_few(names: &mut [Name], swap: &mut dyn FnMut(usize, usize)) {
    if names.len() > FEW {
        return;
    }
    for end in 1..names.len() {
        for at in (1..=end).rev() {
            if names[at - 1] <= names[at] {
                break;
            }
            names.swap(at - 1, at);
            swap(at - 1, at);
        }
    }
}

/// Moves the entries at these places to the front, in this order, and drops the names of all others. `swap` swaps the values
/// of two entries.
pub(super) fn arrange(names: &mut Vec<Name>, order: &[usize], swap: &mut dyn FnMut(usize, usize)) {
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
