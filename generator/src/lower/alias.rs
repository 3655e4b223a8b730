//! Aliases that would never end.

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
