//! The property that tells the branches of a union apart.

use crate::ir::{Api, Branch, Constant, Origin, Scalar, Shape, Tag, Type, Union};

/// Finds the property that tells the branches of each union apart: the declared discriminator, else `type`, else the
/// first property whose possible values differ from branch to branch, else the first one whose values leave fewer
/// branches than there are, else one in an object that all branches have.
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
    let (property, mapping) = union.discriminator.as_ref()?;
    let values = union.branches.iter().map(|branch| {
        if union.fallback.map(Type::Named).as_ref() == Some(&branch.ty) {
            return Vec::new();
        }
        let mapped = mapping
            .iter()
            .filter(|(_, id)| branch.ty == Type::Named(*id));
        let mapped: Vec<Constant> = mapped
            .map(|(value, _)| Constant::String(value.clone()))
            .collect();
        if !mapped.is_empty() {
            return mapped;
        }
        let listed = values_of(api, &branch.ty, &[property]);
        match component_name(api, &branch.ty) {
            // Without a mapping or a value of its own, a schema's name is the value.
            Some(name) if listed.is_empty() => vec![Constant::String(name.to_owned())],
            _ => listed,
        }
    });
    Some(Tag {
        path: vec![property.clone()],
        values: values.collect(),
    })
}

fn found_tag(api: &Api, union: &Union) -> Option<Tag> {
    let objects: Vec<&Branch> = union
        .branches
        .iter()
        .filter(|b| !properties(api, &b.ty).is_empty())
        .collect();
    if objects.len() < 2 {
        return None;
    }
    let mut candidates: Vec<Vec<&str>> = properties(api, &objects[0].ty)
        .into_iter()
        .map(|property| vec![property])
        .collect();
    candidates.sort_by_key(|path| path != &["type"]);
    let tag = |path: &[&str], is_enough: fn(&[Vec<Constant>]) -> bool| {
        let values: Vec<Vec<Constant>> = union
            .branches
            .iter()
            .map(|b| values_of(api, &b.ty, path))
            .collect();
        let told = union
            .branches
            .iter()
            .zip(&values)
            .all(|(b, v)| !v.is_empty() || properties(api, &b.ty).is_empty());
        (told && is_enough(&values)).then(|| Tag {
            path: path.iter().map(|&name| name.to_owned()).collect(),
            values,
        })
    };
    let apart = candidates.iter().find_map(|path| tag(path, are_apart));
    // One that leaves a few branches is better than none: their other properties decide among them.
    let found = apart.or_else(|| candidates.iter().find_map(|path| tag(path, differ)));
    found.or_else(|| {
        // Where a branch alone has a property, that tells it apart already.
        let all = |property: &&str| {
            let mut objects = objects.iter();
            objects.all(|branch| properties(api, &branch.ty).contains(property))
        };
        let roots = properties(api, &objects[0].ty).into_iter().filter(all);
        roots
            .flat_map(|root| below(api, &objects[0].ty, vec![root]))
            .find_map(|path| tag(&path, are_apart))
    })
}

/// How many objects may stand around a tag.
const DEEPEST: usize = 4;

/// The paths of the properties below one, the nearest first.
fn below<'a>(api: &'a Api, ty: &'a Type, path: Vec<&'a str>) -> Vec<Vec<&'a str>> {
    let mut level = vec![path];
    let mut out = Vec::new();
    for _ in 1..DEEPEST {
        let next = level.iter().flat_map(|path| {
            let inner = inner(api, ty, path);
            let names = inner.map(|ty| properties(api, ty)).unwrap_or_default();
            names.into_iter().map(|name| {
                let mut path = path.clone();
                path.push(name);
                path
            })
        });
        level = next.take(MOST_PATHS).collect();
        out.extend(level.iter().cloned());
    }
    out
}

/// How many properties of a level are looked at: a tag stands near the top.
const MOST_PATHS: usize = 200;

/// The type of what stands at a path in an object.
fn inner<'a>(api: &'a Api, ty: &'a Type, path: &[&str]) -> Option<&'a Type> {
    let Some((first, rest)) = path.split_first() else {
        return Some(ty);
    };
    let Type::Named(id) = api.resolve(ty) else {
        return None;
    };
    let Shape::Struct(object) = &api[*id].shape else {
        return None;
    };
    let field = object.fields.iter().find(|field| field.name == *first)?;
    inner(api, &field.ty, rest)
}

/// Whether no value is that of two branches.
fn are_apart(values: &[Vec<Constant>]) -> bool {
    let all: Vec<&Constant> = values.iter().flatten().collect();
    all.iter().enumerate().all(|(i, v)| !all[..i].contains(v))
}

/// Whether some value is not that of all branches.
fn differ(values: &[Vec<Constant>]) -> bool {
    let mut listing = values.iter().filter(|values| !values.is_empty());
    let first = listing.next();
    listing.any(|values| Some(values) != first)
}

/// The name of the component that a type is.
fn component_name<'a>(api: &'a Api, ty: &Type) -> Option<&'a str> {
    let Type::Named(id) = ty else { return None };
    match &api[*id].origin {
        Origin::Component(name) => Some(name),
        Origin::Within(..) | Origin::Operation(..) => None,
    }
}

/// The names of the properties of every branch below a type, if it is an object.
fn properties<'a>(api: &'a Api, ty: &'a Type) -> Vec<&'a str> {
    let Type::Named(id) = api.resolve(ty) else {
        return Vec::new();
    };
    match &api[*id].shape {
        Shape::Struct(s) => s.fields.iter().map(|f| f.name.as_str()).collect(),
        Shape::Union(u) => u
            .branches
            .first()
            .map(|b| properties(api, &b.ty))
            .unwrap_or_default(),
        _ => Vec::new(),
    }
}

/// The values that the property at a path can have in an object of this type; none if they are not listed.
fn values_of(api: &Api, ty: &Type, path: &[&str]) -> Vec<Constant> {
    let (Type::Named(id), Some((property, rest))) = (api.resolve(ty), path.split_first()) else {
        return Vec::new();
    };
    match &api[*id].shape {
        Shape::Struct(s) => {
            let Some(field) = s.fields.iter().find(|f| f.name == *property) else {
                return Vec::new();
            };
            if !rest.is_empty() {
                return values_of(api, &field.ty, rest);
            }
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
                (None, Type::Scalar(Scalar::Integer)) => {
                    let listed = field.keywords.allowed.iter();
                    listed.cloned().map(Constant::String).collect()
                }
                _ => Vec::new(),
            }
        }
        Shape::Union(u) => {
            let per_branch: Vec<Vec<Constant>> = u
                .branches
                .iter()
                .map(|b| values_of(api, &b.ty, path))
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
