//! Aliases and unions that would never end.

use super::problem::CORRECT_IT;
use super::schema::Lowering;
use crate::ir::{Shape, Type, TypeId};

impl Lowering<'_> {
    /// Refuses aliases that lead back to themselves, also through lists and maps: Rust's type aliases cannot recurse.
    pub(super) fn refuse_alias_cycles(&mut self) {
        for start in 0..self.types.len() {
            let mut seen = vec![TypeId::new(start)];
            let mut at = TypeId::new(start);
            while let Some(next) = self.aliased(at) {
                at = next;
                if seen.contains(&at) {
                    let pointer = self.types[start].pointer.clone();
                    self.problem(
                        &pointer,
                        "the schema is defined by nothing but itself".to_owned(),
                        "a type alias that leads back to itself has no meaning",
                        CORRECT_IT,
                    );
                    self.types[start].shape = Shape::Alias(Type::Any);
                    break;
                }
                seen.push(at);
            }
        }
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
                    let pointer = self.types[start.index()].pointer.clone();
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

    fn aliased(&self, id: TypeId) -> Option<TypeId> {
        let Shape::Alias(mut ty) = self.types[id.index()].shape.clone() else {
            return None;
        };
        while let Type::List(inner) | Type::Map(inner) = ty {
            ty = *inner;
        }
        match ty {
            Type::Named(id) => Some(id),
            _ => None,
        }
    }
}
