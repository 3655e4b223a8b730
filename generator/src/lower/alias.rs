//! Aliases and unions that would never end.

use super::problem::{CORRECT_IT, Problem};
use crate::ir::{Api, Branch, Shape, Type, TypeDef, TypeId, Union};

/// A problem for every alias that is nothing but itself; and for every union that is one of its own branches, since
/// which branch a value is would never be settled.
///
/// Each circle is cut where it is met first.
pub(super) fn cycles(api: &mut Api) -> Vec<Problem> {
    nest(&mut api.types);
    let mut problems = alias_cycles(&mut api.types);
    problems.extend(union_cycles(&mut api.types));
    problems
}

/// Makes an alias that holds itself in a list or map a type of its own, since Rust's aliases cannot recurse: a union of
/// one branch.
fn nest(types: &mut [TypeDef]) {
    for start in 0..types.len() {
        let held = match &types[start].shape {
            // Cut at a list or map of the circle.
            Shape::Alias(ty @ (Type::List(_) | Type::Map(_))) if leads_back(types, start) => {
                ty.clone()
            }
            _ => continue,
        };
        let declared = types[start].declared.clone();
        types[start].shape = Shape::Union(Union {
            branches: vec![Branch {
                ty: held,
                title: None,
                declared,
            }],
            tag: None,
            discriminator: None,
            fallback: None,
        });
    }
}

/// Whether the aliases from a type lead back to it.
fn leads_back(types: &[TypeDef], start: usize) -> bool {
    let mut at = start;
    for _ in 0..types.len() {
        match aliased(&types[at]) {
            Some(next) if next.index() == start => return true,
            Some(next) => at = next.index(),
            None => return false,
        }
    }
    false
}

fn alias_cycles(types: &mut [TypeDef]) -> Vec<Problem> {
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

fn union_cycles(types: &mut [TypeDef]) -> Vec<Problem> {
    let mut problems = Vec::new();
    for start in 0..types.len() {
        let start = TypeId::new(start);
        let mut seen = Vec::new();
        let mut stack = named_branches(&types[start.index()]);
        while let Some(at) = stack.pop() {
            if at == start {
                problems.push(Problem {
                    pointer: types[start.index()].declared.pointer().clone(),
                    what: "the union is one of its own branches".to_owned(),
                    why: "it says nothing of a value that the other branches do not say".to_owned(),
                    remedy: CORRECT_IT.to_owned(),
                });
                types[start.index()].shape = Shape::Alias(Type::Any);
                break;
            }
            if !seen.contains(&at) {
                seen.push(at);
                stack.extend(named_branches(&types[at.index()]));
            }
        }
    }
    problems
}

/// The named branches of a union; what an alias stands for.
pub(super) fn named_branches(def: &TypeDef) -> Vec<TypeId> {
    let named = |ty: &Type| match ty {
        Type::Named(id) => Some(*id),
        _ => None,
    };
    match &def.shape {
        Shape::Union(union) => union.branches.iter().filter_map(|b| named(&b.ty)).collect(),
        Shape::Alias(ty) => named(ty).into_iter().collect(),
        _ => Vec::new(),
    }
}
