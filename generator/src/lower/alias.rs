//! Aliases and unions that would never end.

use super::problem::{CORRECT_IT, Problem};
use super::schema::Lowering;
use crate::ir::{Shape, Type, TypeDef, TypeId};

impl Lowering<'_> {
    /// Refuses aliases that lead back to themselves, also through lists and maps: Rust's type aliases cannot recurse.
    pub(super) fn refuse_alias_cycles(&mut self) {
        let problems = alias_cycles(&mut self.types);
        self.problems.extend(problems);
    }

    /// Refuses unions that are one of their own branches, also through other unions: which branch a value is would
    /// never be settled.
    pub(super) fn refuse_union_cycles(&mut self) {
        for start in 0..self.types.len() {
            let start = TypeId::new(start);
            let mut seen = Vec::new();
            let mut stack = self.named_branches(start);
            while let Some(at) = stack.pop() {
                if at == start {
                    let pointer = self.types[start.index()].declared.pointer().clone();
                    self.problem(
                        &pointer,
                        "the union is one of its own branches".to_owned(),
                        "it says nothing of a value that the other branches do not say",
                        CORRECT_IT,
                    );
                    self.types[start.index()].shape = Shape::Alias(Type::Any);
                    break;
                }
                if !seen.contains(&at) {
                    seen.push(at);
                    stack.extend(self.named_branches(at));
                }
            }
        }
    }

    /// The named branches of a union; what an alias stands for.
    fn named_branches(&self, id: TypeId) -> Vec<TypeId> {
        let named = |ty: &Type| match ty {
            Type::Named(id) => Some(*id),
            _ => None,
        };
        match &self.types[id.index()].shape {
            Shape::Union(union) => union.branches.iter().filter_map(|b| named(&b.ty)).collect(),
            Shape::Alias(ty) => named(ty).into_iter().collect(),
            _ => Vec::new(),
        }
    }
}

/// A problem for every alias that leads back to itself. Each circle is cut where it is met first.
pub(crate) fn alias_cycles(types: &mut [TypeDef]) -> Vec<Problem> {
    let mut problems = Vec::new();
    for start in 0..types.len() {
        let mut seen = vec![TypeId::new(start)];
        let mut at = TypeId::new(start);
        while let Some(next) = aliased(&types[at.index()]) {
            at = next;
            if seen.contains(&at) {
                problems.push(Problem {
                    pointer: types[start].declared.pointer().clone(),
                    what: "the schema is defined by nothing but itself".to_owned(),
                    why: "a type alias that leads back to itself has no meaning".to_owned(),
                    remedy: CORRECT_IT.to_owned(),
                });
                types[start].shape = Shape::Alias(Type::Any);
                break;
            }
            seen.push(at);
        }
    }
    problems
}

fn aliased(def: &TypeDef) -> Option<TypeId> {
    let Shape::Alias(ty) = &def.shape else {
        return None;
    };
    let mut ty = ty;
    while let Type::List(inner) | Type::Map(inner) = ty {
        ty = inner;
    }
    match ty {
        Type::Named(id) => Some(*id),
        _ => None,
    }
}
