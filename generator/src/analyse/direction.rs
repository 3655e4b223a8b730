//! Which types travel in which direction.

use crate::ir::{Api, ResponseBody, Shape, Type, TypeId};

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
        let sent = operation
            .parameters
            .iter()
            .map(|p| &p.ty)
            .chain(operation.body.iter().map(|b| &b.ty));
        for ty in sent {
            walk(api, ty, &mut |id| {
                !std::mem::replace(&mut directions[id.index()].request, true)
            });
        }
        let bodies = operation
            .responses
            .iter()
            .map(|r| &r.body)
            .chain([&operation.success]);
        for body in bodies {
            if let ResponseBody::Json(ty) | ResponseBody::ByMediaType(ty) = body {
                walk(api, ty, &mut |id| {
                    !std::mem::replace(&mut directions[id.index()].response, true)
                });
            }
        }
    }
    directions
}

/// Visits every named type below `ty`; `enter` says whether to go on below the one it is given.
fn walk(api: &Api, ty: &Type, enter: &mut dyn FnMut(TypeId) -> bool) {
    let mut stack = vec![ty];
    while let Some(ty) = stack.pop() {
        match ty {
            Type::List(inner) | Type::Map(inner) => stack.push(inner),
            Type::Named(id) if enter(*id) => stack.extend(parts(&api[*id].shape)),
            Type::Named(_) | Type::Scalar(_) | Type::Any | Type::Runtime(_) => {}
        }
    }
}

/// The types that a shape is made of.
pub(super) fn parts(shape: &Shape) -> Vec<&Type> {
    match shape {
        Shape::Struct(s) => s
            .fields
            .iter()
            .map(|f| &f.ty)
            .chain(&s.additional)
            .collect(),
        Shape::Union(u) => u.branches.iter().map(|b| &b.ty).collect(),
        Shape::Alias(ty) => vec![ty],
        Shape::Enum(_) => Vec::new(),
    }
}
