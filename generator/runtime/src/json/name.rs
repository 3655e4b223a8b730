//! Names of properties that are not declared, held once for a document.

use std::sync::Arc;

use super::scan::Chunk;

/// A name that came with a document, or that a program set.
///
/// Records have the same names mostly, and a count is cheaper to change than memory to get and to give back.
pub(crate) type Name = Arc<str>;

/// In how many groups names are remembered, a power of two, and how many in each.
const GROUPS: usize = 32;
const EACH: usize = 4;

/// The names of a document that came last, in each group the newest first.
pub(crate) struct Names([[Option<Name>; EACH]; GROUPS]);

impl Names {
    pub(crate) const fn new() -> Self {
        Self([const { [const { None }; EACH] }; GROUPS])
    }

    /// The same name, shared with one before that is remembered.
    pub(crate) fn share(&mut self, name: &str) -> Name {
        let group = &mut self.0[group(name.as_bytes())];
        let mut known = group.iter().flatten();
        if let Some(known) = known.find(|known| ***known == *name) {
            return known.clone();
        }
        group.rotate_right(1);
        group[0].insert(name.into()).clone()
    }
}

/// Among which names one is remembered, by its ends and its length.
fn group(name: &[u8]) -> usize {
    let ends = Chunk::first(name).mix(Chunk::last(name), name.len());
    (ends >> (u64::BITS - GROUPS.ilog2())) as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_comes_again_takes_no_memory_of_its_own() {
        let mut names = Names::new();
        let (one, other) = (names.share("plan_tier"), names.share("plan"));
        assert_eq!((&*one, &*other), ("plan_tier", "plan"));
        assert!(Arc::ptr_eq(&one, &names.share("plan_tier")));
    }

    #[test]
    fn names_that_share_a_group_stay_apart() {
        let mut names = Names::new();
        for round in 0..3 {
            for n in 0..2 * EACH * GROUPS {
                let name = format!("{:<width$}", n, width = n % 40);
                assert_eq!(*names.share(&name), *name, "{round}");
            }
        }
    }
}
