//! Unions have fewer branches where JSON cannot tell them apart.

use super::alias::named_branches;
use super::view::together;
use crate::ir::{
    Api, Branch, Declarations, Enum, EnumValue, Origin, Scalar, Shape, Step, Type, TypeDef, TypeId,
    Union,
};

/// How many lists inside one another are joined. Schemas that go in circles have lists of lists without end.
const DEEPEST: usize = 8;

/// Rewrites every union so that no two branches are the same JSON by kind:
/// a union of scalars inside another one is opened, a string with a format yields to a string, lists of values become one,
/// several lists become one list of a union, and a union with one branch left is that branch. One with a branch of any
/// JSON is any JSON.
pub(super) fn simplify(api: &mut Api) {
    let known = innermost_first(&api.types);
    let mut new = known.len();
    for index in known {
        simplify_one(api, index);
    }
    // New unions (of list elements) are appended and simplified in turn.
    while new < api.types.len() {
        simplify_one(api, new);
        new += 1;
    }
}

/// All types, each behind those that it is another name of or has as branches, unless they lead in a circle.
fn innermost_first(types: &[TypeDef]) -> Vec<usize> {
    let mut out = Vec::with_capacity(types.len());
    let mut seen = vec![false; types.len()];
    for start in 0..types.len() {
        let mut open = vec![(start, false)];
        while let Some((at, is_done)) = open.pop() {
            if is_done {
                out.push(at);
            } else if !std::mem::replace(&mut seen[at], true) {
                open.push((at, true));
                let inner = named_branches(&types[at]);
                open.extend(inner.into_iter().rev().map(|id| (id.index(), false)));
            }
        }
    }
    out
}

fn simplify_one(api: &mut Api, index: usize) {
    let Shape::Union(union) = &api.types[index].shape else {
        return;
    };
    let union = union.clone();
    let branches = open_scalar_unions(api, &union.branches);
    let values = listed(api, &branches);
    let mut branches = distinct(api, branches);
    let is_short = |branch: &Branch| {
        let own = values_of(api, &branch.ty);
        own.is_some_and(|own| own.len() < values.len())
    };
    if let Some(at) = branches.iter().position(is_short) {
        if branches.len() == 1 {
            api.types[index].shape = Shape::Enum(Enum { values });
            return;
        }
        let declared = branches[at].declared.clone();
        let shape = Shape::Enum(Enum { values });
        branches[at].ty = Type::Named(below(api, index, Step::Branch(at), declared, shape));
    }
    let branches = join_lists(api, index, branches);
    let is_any = |branch: &Branch| *api.resolve(&branch.ty) == Type::Any;
    api.types[index].shape = match branches.as_slice() {
        [only] => Shape::Alias(only.ty.clone()),
        several if several.iter().any(is_any) => Shape::Alias(Type::Any),
        _ => Shape::Union(Union { branches, ..union }),
    };
}

/// The listed strings of a type.
fn values_of<'a>(api: &'a Api, ty: &'a Type) -> Option<&'a [EnumValue]> {
    let Type::Named(id) = api.resolve(ty) else {
        return None;
    };
    match &api[*id].shape {
        Shape::Enum(listed) => Some(&listed.values),
        _ => None,
    }
}

/// The strings that any of the branches lists.
fn listed(api: &Api, branches: &[Branch]) -> Vec<EnumValue> {
    let lists = branches.iter().filter_map(|b| values_of(api, &b.ty));
    together(lists.flatten().cloned())
}

fn open_scalar_unions(api: &Api, branches: &[Branch]) -> Vec<Branch> {
    let mut out = Vec::new();
    for branch in branches {
        match api.resolve(&branch.ty) {
            Type::Named(id) => match &api[*id].shape {
                Shape::Union(inner)
                    if inner
                        .branches
                        .iter()
                        .all(|b| matches!(b.ty, Type::Scalar(_))) =>
                {
                    out.extend(inner.branches.iter().cloned());
                }
                _ => out.push(branch.clone()),
            },
            _ => out.push(branch.clone()),
        }
    }
    out
}

fn distinct(api: &Api, branches: Vec<Branch>) -> Vec<Branch> {
    let mut out: Vec<Branch> = Vec::new();
    for branch in branches {
        match out.iter_mut().find(|b| {
            same_text(api, &b.ty, &branch.ty) || api.resolve(&b.ty) == api.resolve(&branch.ty)
        }) {
            // An open enum takes any string and names some; a plain string takes any date.
            Some(known) => {
                let mut branch = branch;
                if specific(api, &branch.ty) > specific(api, &known.ty) {
                    std::mem::swap(known, &mut branch);
                }
                known.declared.absorb(&branch.declared);
            }
            None => out.push(branch),
        }
    }
    out
}

fn same_text(api: &Api, a: &Type, b: &Type) -> bool {
    specific(api, a) > 0 && specific(api, b) > 0
}

/// How well a string type serves where several meet: 0 for anything else.
fn specific(api: &Api, ty: &Type) -> usize {
    match api.resolve(ty) {
        Type::Scalar(Scalar::DateTime | Scalar::Id(_)) => 1,
        Type::Scalar(Scalar::String) => 2,
        // What lists all values keeps its name.
        ty => values_of(api, ty).map_or(0, |values| 3 + values.len()),
    }
}

fn join_lists(api: &mut Api, index: usize, branches: Vec<Branch>) -> Vec<Branch> {
    let (lists, mut rest): (Vec<Branch>, Vec<Branch>) = branches
        .into_iter()
        .partition(|b| matches!(api.resolve(&b.ty), Type::List(_)));
    let Some(first) = lists.first().cloned() else {
        return rest;
    };
    if lists.len() == 1 {
        rest.push(first);
        return rest;
    }
    let mut declared = first.declared.clone();
    let mut elements = Vec::new();
    for branch in lists {
        declared.absorb(&branch.declared);
        if let Type::List(element) = api.resolve(&branch.ty) {
            let ty = (**element).clone();
            elements.push(Branch { ty, ..branch });
        }
    }
    let def = &api.types[index];
    let steps: &[Step] = match &def.origin {
        Origin::Component(_) => &[],
        Origin::Within(_, steps) | Origin::Operation(_, steps) => steps,
    };
    if steps.iter().filter(|step| **step == Step::Item).count() >= DEEPEST {
        rest.push(Branch {
            ty: Type::List(Box::new(Type::Any)),
            title: None,
            declared,
        });
        return rest;
    }
    let of = def.declared.clone();
    let shape = Shape::Union(Union {
        branches: elements,
        tag: None,
        discriminator: None,
        fallback: None,
    });
    let id = below(api, index, Step::Item, of, shape);
    rest.push(Branch {
        ty: Type::List(Box::new(Type::Named(id))),
        title: None,
        declared,
    });
    rest
}

/// Adds a type that stands below another one.
fn below(api: &mut Api, index: usize, step: Step, declared: Declarations, shape: Shape) -> TypeId {
    let origin = match &api.types[index].origin {
        Origin::Component(_) => Origin::Within(TypeId::new(index), vec![step]),
        Origin::Within(id, steps) => Origin::Within(*id, [steps.as_slice(), &[step]].concat()),
        Origin::Operation(at, steps) => {
            Origin::Operation(*at, [steps.as_slice(), &[step]].concat())
        }
    };
    let id = TypeId::new(api.types.len());
    api.types.push(TypeDef {
        origin,
        declared,
        title: None,
        docs: None,
        since: None,
        nullable_by: Vec::new(),
        deprecated: false,
        from: None,
        shape,
    });
    id
}
