//! Unions have fewer branches where JSON cannot tell them apart.

use crate::ir::{Api, Branch, Origin, Scalar, Shape, Step, Type, TypeDef, TypeId, Union};

/// How many lists inside one another are joined. Schemas that go in circles have lists of lists without end.
const DEEPEST: usize = 8;

/// Rewrites every union so that no two branches are the same JSON by kind:
/// a union of scalars inside another one is opened, a string with a format yields to a string, several lists become one list
/// of a union, and a union with one branch left is that branch.
pub(super) fn simplify(api: &mut Api) {
    let mut index = 0;
    // New unions (of list elements) are appended and simplified in turn.
    while index < api.types.len() {
        if let Shape::Union(union) = &api.types[index].shape {
            let branches = open_scalar_unions(api, &union.branches);
            let branches = join_lists(api, index, distinct(api, branches));
            api.types[index].shape = match (branches.as_slice(), &api.types[index].shape) {
                ([only], _) => Shape::Alias(only.ty.clone()),
                (several, _) if several.iter().any(|b| b.ty == Type::Any) => {
                    Shape::Alias(Type::Any)
                }
                (_, Shape::Union(union)) => Shape::Union(Union {
                    branches,
                    ..union.clone()
                }),
                (_, other) => other.clone(),
            };
        }
        index += 1;
    }
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
fn specific(api: &Api, ty: &Type) -> u8 {
    match api.resolve(ty) {
        Type::Scalar(Scalar::DateTime | Scalar::Id(_)) => 1,
        Type::Scalar(Scalar::String) => 2,
        Type::Named(id) if matches!(api[*id].shape, Shape::Enum(_)) => 3,
        _ => 0,
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
    let origin = match &def.origin {
        Origin::Component(_) => Origin::Within(TypeId::new(index), vec![Step::Item]),
        Origin::Within(id, steps) => {
            Origin::Within(*id, [steps.as_slice(), &[Step::Item]].concat())
        }
        Origin::Operation(at, steps) => {
            Origin::Operation(*at, [steps.as_slice(), &[Step::Item]].concat())
        }
    };
    let union = TypeDef {
        origin,
        declared: def.declared.clone(),
        title: None,
        docs: None,
        since: None,
        nullable_by: Vec::new(),
        deprecated: false,
        from: None,
        shape: Shape::Union(Union {
            branches: elements,
            tag: None,
            discriminator: None,
            fallback: None,
        }),
    };
    let id = TypeId::new(api.types.len());
    api.types.push(union);
    rest.push(Branch {
        ty: Type::List(Box::new(Type::Named(id))),
        title: None,
        declared,
    });
    rest
}
