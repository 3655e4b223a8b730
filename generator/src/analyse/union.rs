//! Unions: fewer branches where JSON cannot tell them apart, and the member that tells the others apart.

use crate::ir::{
    Api, Branch, Constant, Origin, Scalar, Shape, Step, Tag, Type, TypeDef, TypeId, Union,
};

/// Rewrites every union so that no two branches are the same JSON by kind:
/// a union of scalars inside another one is opened, text with a format yields to text, several lists become one list
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
        match out
            .iter_mut()
            .find(|b| same_text(api, &b.ty, &branch.ty) || b.ty == branch.ty)
        {
            // An open enum takes any text and names some; plain text takes any date.
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

/// How well a text type serves where several meet: 0 for no text.
fn specific(api: &Api, ty: &Type) -> u8 {
    match api.resolve(ty) {
        Type::Scalar(Scalar::DateTime) => 1,
        Type::Scalar(Scalar::String) => 2,
        Type::Named(id) if matches!(api[*id].shape, Shape::Enum(_)) => 3,
        _ => 0,
    }
}

fn join_lists(api: &mut Api, index: usize, branches: Vec<Branch>) -> Vec<Branch> {
    let (lists, mut rest): (Vec<Branch>, Vec<Branch>) = branches
        .into_iter()
        .partition(|b| matches!(b.ty, Type::List(_)));
    let Some(first) = lists.first().cloned() else {
        return rest;
    };
    if lists.len() == 1 {
        rest.push(first);
        return rest;
    }
    let elements = lists.into_iter().filter_map(|b| match b.ty {
        Type::List(element) => Some(Branch { ty: *element, ..b }),
        _ => None,
    });
    let def = &api.types[index];
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
        nullable_by: Vec::new(),
        deprecated: false,
        shape: Shape::Union(Union {
            branches: elements.collect(),
            tag: None,
            discriminator: None,
        }),
    };
    let id = TypeId::new(api.types.len());
    api.types.push(union);
    rest.push(Branch {
        ty: Type::List(Box::new(Type::Named(id))),
        title: None,
        ..first
    });
    rest
}

/// Finds the member that tells the branches of each union apart: the declared discriminator, else `type`, else the
/// first member whose possible values differ from branch to branch.
pub(super) fn find_tags(api: &mut Api) {
    for id in api.type_ids() {
        if let Shape::Union(union) = &api[id].shape {
            let tag = declared_tag(api, union).or_else(|| found_tag(api, union));
            if let Shape::Union(union) = &mut api.types[id.index()].shape {
                union.tag = tag;
            }
        }
    }
}

fn declared_tag(api: &Api, union: &Union) -> Option<Tag> {
    let (member, mapping) = union.discriminator.as_ref()?;
    let values = union.branches.iter().map(|branch| {
        let mapped = mapping
            .iter()
            .filter(|(_, id)| branch.ty == Type::Named(*id));
        let mapped: Vec<Constant> = mapped
            .map(|(value, _)| Constant::String(value.clone()))
            .collect();
        if mapped.is_empty() {
            values_of(api, &branch.ty, member)
        } else {
            mapped
        }
    });
    Some(Tag {
        property: member.clone(),
        values: values.collect(),
    })
}

fn found_tag(api: &Api, union: &Union) -> Option<Tag> {
    let objects: Vec<&Branch> = union
        .branches
        .iter()
        .filter(|b| !members(api, &b.ty).is_empty())
        .collect();
    if objects.len() < 2 {
        return None;
    }
    let mut candidates = members(api, &objects[0].ty);
    candidates.sort_by_key(|member| *member != "type");
    candidates.into_iter().find_map(|member| {
        let values: Vec<Vec<Constant>> = union
            .branches
            .iter()
            .map(|b| values_of(api, &b.ty, member))
            .collect();
        let told = union
            .branches
            .iter()
            .zip(&values)
            .all(|(b, v)| !v.is_empty() || members(api, &b.ty).is_empty());
        let all: Vec<&Constant> = values.iter().flatten().collect();
        let apart = all.iter().enumerate().all(|(i, v)| !all[..i].contains(v));
        (told && apart).then(|| Tag {
            property: member.to_owned(),
            values,
        })
    })
}

/// The names of the members of every branch below a type, if it is an object.
fn members<'a>(api: &'a Api, ty: &'a Type) -> Vec<&'a str> {
    let Type::Named(id) = api.resolve(ty) else {
        return Vec::new();
    };
    match &api[*id].shape {
        Shape::Struct(s) => s.fields.iter().map(|f| f.name.as_str()).collect(),
        Shape::Union(u) => u
            .branches
            .first()
            .map(|b| members(api, &b.ty))
            .unwrap_or_default(),
        _ => Vec::new(),
    }
}

/// The values that a member can have in an object of this type; none if they are not listed.
fn values_of(api: &Api, ty: &Type, member: &str) -> Vec<Constant> {
    let Type::Named(id) = api.resolve(ty) else {
        return Vec::new();
    };
    match &api[*id].shape {
        Shape::Struct(s) => {
            let Some(field) = s.fields.iter().find(|f| f.name == member) else {
                return Vec::new();
            };
            match (&field.constant, api.resolve(&field.ty)) {
                (Some(constant), _) => vec![constant.clone()],
                (None, Type::Named(id)) => match &api[*id].shape {
                    Shape::Enum(e) => e
                        .values
                        .iter()
                        .map(|v| Constant::String(v.value.clone()))
                        .collect(),
                    _ => Vec::new(),
                },
                _ => Vec::new(),
            }
        }
        Shape::Union(u) => {
            let per_branch: Vec<Vec<Constant>> = u
                .branches
                .iter()
                .map(|b| values_of(api, &b.ty, member))
                .collect();
            if per_branch.iter().any(Vec::is_empty) {
                return Vec::new();
            }
            let mut out: Vec<Constant> = Vec::new();
            for value in per_branch.into_iter().flatten() {
                if !out.contains(&value) {
                    out.push(value);
                }
            }
            out
        }
        _ => Vec::new(),
    }
}
