//! What follows from the whole of a version and from no single schema.
//!
//! Unions are simplified and tagged in place; everything else hangs beside the [`Api`].

mod direction;
mod paging;
mod recursion;
mod union;

pub use direction::Direction;
pub use paging::{PagesInfo, Paging, PagingStrategy};

use std::collections::HashSet;

use crate::ir::{Api, TypeId};

/// The results of the analysis.
#[derive(Debug)]
pub struct Analysis {
    /// Per type, where it is used.
    pub direction: Vec<Direction>,
    /// The places (a struct's field or a union's branch, by position) that need a box, because their type holds the
    /// type they stand in.
    pub boxed: HashSet<(TypeId, usize)>,
    /// Per operation, how it pages.
    pub paging: Vec<Option<Paging>>,
}

impl Analysis {
    /// Where a type is used.
    pub fn direction(&self, id: TypeId) -> Direction {
        self.direction[id.index()]
    }
}

/// Analyses a version.
pub fn analyse(api: &mut Api) -> Analysis {
    union::simplify(api);
    union::find_tags(api);
    Analysis {
        direction: direction::directions(api),
        boxed: recursion::boxed_places(api),
        paging: api
            .operations
            .iter()
            .map(|o| paging::paging(api, o))
            .collect(),
    }
}
