//! What follows from the whole of a version and from no single schema.
//!
//! The [`Api`] is only read; everything hangs beside it.

mod direction;
mod paging;
mod recursion;
mod size;
mod uses;

pub use direction::Direction;
pub use paging::{FieldPath, PageHint, PageSize, Paging, PagingStrategy};
pub use size::LARGEST;
pub use uses::Uses;

use crate::config::PagingNames;
use crate::hash::{HashMap, HashSet};
use crate::ir::{Api, FieldId, Method, Operation, TypeId};
use crate::lower::Problem;

/// The results of the analysis.
#[derive(Debug)]
pub struct Analysis {
    /// Per type, where it is used.
    pub direction: Vec<Direction>,
    /// The places (a struct's field or a union's branch, by position) that need a box, because their type holds the
    /// type they stand in, or would make it too large.
    pub boxed: HashSet<(TypeId, usize)>,
    /// Per type, an upper bound of its size in bytes.
    pub size: Vec<usize>,
    /// Per type, the operations that take or return it.
    pub uses: Vec<Uses>,
    /// The objects of very many properties, which are held in parts: the fields, by position, at which a part after the
    /// first begins.
    pub parts: HashMap<TypeId, Vec<usize>>,
    /// Per operation, how it pages.
    pub paging: Vec<Option<Paging>>,
    /// Per operation, whether it changes nothing on the server and may be repeated after any failure.
    pub safe: Vec<bool>,
    /// What the generator carries over, but perhaps not as it is meant.
    pub warnings: Vec<Problem>,
}

impl Analysis {
    /// The part that holds a field of a type; 0 for the type itself.
    pub fn part(&self, id: TypeId, field: usize) -> usize {
        let starts = self.parts.get(&id).into_iter().flatten();
        starts.filter(|start| **start <= field).count()
    }

    /// Where a type is used.
    pub fn direction(&self, id: TypeId) -> Direction {
        self.direction[id.index()]
    }
}

/// Whether an operation only reads: by its method, or because it asks for pages, as a search by `POST` does.
fn is_safe((operation, paging): (&Operation, &Option<Paging>)) -> bool {
    let asks_for_pages = paging
        .as_ref()
        .is_some_and(|paging| paging.strategy != PagingStrategy::SinglePage);
    operation.safe.unwrap_or(match operation.method {
        Method::Get | Method::Head => true,
        Method::Post => asks_for_pages,
        _ => false,
    })
}

/// Analyses a version.
///
/// # Errors
///
/// Every `x-paging` that names what the operation does not have.
pub fn analyse(api: &Api, names: &PagingNames) -> Result<Analysis, Vec<Problem>> {
    let found = paging::paging(api, names);
    if !found.problems.is_empty() {
        return Err(found.problems);
    }
    let safe = api
        .operations
        .iter()
        .zip(&found.paging)
        .map(is_safe)
        .collect();
    let mut boxed = recursion::boxed_places(api);
    let paging = found.paging.iter().flatten();
    let read: HashSet<FieldId> = paging.flat_map(Paging::paths).flatten().copied().collect();
    let sizes = size::sizes(api, &mut boxed, &read);
    Ok(Analysis {
        direction: direction::directions(api),
        uses: uses::uses(api, &found.paging),
        boxed,
        size: sizes.size,
        parts: sizes.parts,
        paging: found.paging,
        safe,
        warnings: found.warnings,
    })
}
