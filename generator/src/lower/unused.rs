//! Inline types that nothing refers to: a branch of a union that became any JSON, a union of scalars that was opened in
//! another one, what a combination of schemas took the place of. Emitted, they would be models that no value has.

use crate::ir::{Api, Operation, Shape, Type, TypeId};

/// Takes them out of the arena, and gives those behind them their new ids. Component schemas stay: they were given a
/// name to be known by.
pub(super) fn remove(api: &mut Api) {
    let used = used(api);
    if used.iter().all(|used| *used) {
        return;
    }
    let mut count = 0;
    let ids = used.iter().map(|used| {
        let id = TypeId::new(count);
        count += usize::from(*used);
        used.then_some(id)
    });
    let ids: Vec<Option<TypeId>> = ids.collect();
    let mut kept = used.into_iter();
    api.types.retain(|_| kept.next().unwrap_or(true));
    let of_operations = api.operations.iter_mut().flat_map(Operation::types_mut);
    let of_types = api.types.iter_mut().flat_map(|def| def.shape.types_mut());
    for id in of_operations.chain(of_types).filter_map(Type::named_mut) {
        moved(id, &ids);
    }
    for def in &mut api.types {
        let Shape::Union(union) = &mut def.shape else {
            continue;
        };
        // A value may stand for a branch that fell together with another one.
        if let Some((_, mapping)) = &mut union.discriminator {
            mapping.retain_mut(|(_, id)| moved(id, &ids));
        }
        union.fallback.take_if(|id| !moved(id, &ids));
    }
}

/// Replaces an id by the new one; false if the type is gone.
fn moved(id: &mut TypeId, ids: &[Option<TypeId>]) -> bool {
    match ids[id.index()] {
        Some(new) => *id = new,
        None => return false,
    }
    true
}

/// Per type, whether it is a component schema, or one of these or an operation leads to it.
fn used(api: &Api) -> Vec<bool> {
    let mut used = vec![false; api.types.len()];
    let mut open: Vec<TypeId> = (0..api.components).map(TypeId::new).collect();
    for operation in &api.operations {
        open.extend(
            operation
                .sent()
                .chain(operation.read())
                .filter_map(Type::named),
        );
    }
    while let Some(id) = open.pop() {
        if !std::mem::replace(&mut used[id.index()], true) {
            open.extend(api[id].shape.types().filter_map(Type::named));
        }
    }
    used
}
