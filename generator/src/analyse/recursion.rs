//! Where a type would hold itself without a box.

use crate::hash::HashSet;
use crate::ir::{Api, Shape, Type, TypeId};

/// The places that need a box: the edges that close a cycle in a depth-first walk over direct containment, so every
/// cycle is broken once. Lists and maps already are behind a pointer.
pub(super) fn boxed_places(api: &Api) -> HashSet<(TypeId, usize)> {
    let mut boxed = HashSet::default();
    let mut state = vec![State::New; api.types.len()];
    for id in api.type_ids() {
        // An explicit stack: a document may nest deeper than a thread's stack.
        let mut stack = vec![(id, 0)];
        while let Some((at, next)) = stack.pop() {
            if next == 0 {
                if state[at.index()] != State::New {
                    continue;
                }
                state[at.index()] = State::Open;
            }
            let parts = places(api, at);
            let Some(part) = parts.get(next) else {
                state[at.index()] = State::Done;
                continue;
            };
            stack.push((at, next + 1));
            if let Type::Named(to) = api.resolve(part) {
                match state[to.index()] {
                    State::New => stack.push((*to, 0)),
                    State::Open => {
                        boxed.insert((at, next));
                    }
                    State::Done => {}
                }
            }
        }
    }
    boxed
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    New,
    Open,
    Done,
}

/// The types that a type holds directly, by the position of the field or branch.
pub(super) fn places(api: &Api, id: TypeId) -> Vec<&Type> {
    match &api[id].shape {
        // What is undeclared is kept as JSON, behind a pointer of its own.
        Shape::Struct(s) => s.fields.iter().map(|f| &f.ty).collect(),
        shape => shape.types().collect(),
    }
}
