//! Which operations a type belongs to.

use super::Paging;
use crate::ir::{Api, ResponseBody, Type, TypeId};

/// The operations that take or return a type as a whole, by index in the order of the version.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Uses {
    /// Operations whose response it is.
    pub returned: Vec<usize>,
    /// Operations whose pages hold it.
    pub listed: Vec<usize>,
    /// Operations whose body it is.
    pub sent: Vec<usize>,
}

/// Per type, its operations.
pub(super) fn uses(api: &Api, paging: &[Option<Paging>]) -> Vec<Uses> {
    let mut all = vec![Uses::default(); api.types.len()];
    let mut of = |ty: Option<&Type>, add: fn(&mut Uses) -> &mut Vec<usize>, index: usize| {
        if let Some(uses) = ty.and_then(named).and_then(|id| all.get_mut(id.index())) {
            add(uses).push(index);
        }
    };
    for (index, (operation, paging)) in api.operations.iter().zip(paging).enumerate() {
        let returned = match &operation.success {
            ResponseBody::Json(ty) => Some(ty),
            _ => None,
        };
        of(returned, |uses| &mut uses.returned, index);
        of(
            paging.as_ref().map(|one| &one.item),
            |uses| &mut uses.listed,
            index,
        );
        of(
            operation.body.as_ref().map(|one| &one.ty),
            |uses| &mut uses.sent,
            index,
        );
    }
    all
}

fn named(ty: &Type) -> Option<TypeId> {
    match ty {
        Type::Named(id) => Some(*id),
        _ => None,
    }
}
