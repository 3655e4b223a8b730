//! Which types travel in which direction.

use crate::ir::{Api, Type, TypeId};

/// Where a type is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Direction {
    /// In a request: a body or a parameter.
    pub request: bool,
    /// In a response, of success or failure.
    pub response: bool,
}

impl Direction {
    /// Only ever sent. Such a type has plain fields for what is required.
    pub fn is_request_only(self) -> bool {
        self.request && !self.response
    }

    /// No operation reaches it.
    pub fn is_unused(self) -> bool {
        !self.request && !self.response
    }
}

/// The direction of every type.
pub(super) fn directions(api: &Api) -> Vec<Direction> {
    let mut directions = vec![Direction::default(); api.types.len()];
    for operation in &api.operations {
        for ty in operation.sent() {
            walk(api, ty, &mut |id| {
                !std::mem::replace(&mut directions[id.index()].request, true)
            });
        }
        for ty in operation.read() {
            walk(api, ty, &mut |id| {
                !std::mem::replace(&mut directions[id.index()].response, true)
            });
        }
    }
    directions
}

/// Visits every named type below `ty`; `enter` says whether to go on below the one it is given.
fn walk(api: &Api, ty: &Type, enter: &mut dyn FnMut(TypeId) -> bool) {
    let mut open: Vec<TypeId> = ty.named().into_iter().collect();
    while let Some(id) = open.pop() {
        if enter(id) {
            open.extend(api[id].shape.types().filter_map(Type::named));
        }
    }
}
