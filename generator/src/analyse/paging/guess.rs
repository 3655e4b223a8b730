//! The guess: parameters and properties whose names and types say that a list comes in pages.

use super::{FieldPath, PageHint, PageSize, Paging, PagingNames, PagingStrategy, response};
use crate::ir::{
    Api, BodyKind, Field, FieldId, Location, Operation, RuntimeType, Scalar, Shape, Type, TypeId,
};

/// The parts of the guess. Each may be overridden.
#[derive(Debug, Default)]
pub(super) struct Guess {
    pub(super) items: Option<(Vec<FieldPath>, Type)>,
    /// How the request says which page it wants, if it says so.
    pub(super) strategy: Option<PagingStrategy>,
    pub(super) hints: Vec<PageHint>,
    pub(super) total: Option<FieldPath>,
    pub(super) page_size: Option<PageSize>,
    /// The response calls itself a list, or holds nothing but lists.
    pub(super) is_list: bool,
}

impl Guess {
    /// The guess, if all of it means paging.
    pub(super) fn whole(self) -> Option<Paging> {
        let (items, item) = self.items?;
        let strategy = match self.strategy {
            Some(strategy) => strategy,
            None if !self.hints.is_empty() => PagingStrategy::NextLink,
            // Neither side knows of pages: the list comes whole, as one page.
            None if self.is_list => PagingStrategy::SinglePage,
            None => return None,
        };
        Some(Paging {
            strategy,
            items,
            item,
            hints: self.hints,
            total: self.total,
            page_size: self.page_size,
        })
    }
}

pub(super) fn guess(api: &Api, operation: &Operation, names: &PagingNames) -> Guess {
    let Some(response) = response(api, operation) else {
        return Guess::default();
    };
    Guess {
        items: items(api, response, names),
        strategy: strategy(api, operation, names),
        hints: hints(api, response, names),
        total: integer(api, response, &names.total),
        page_size: page_size(api, operation, names),
        is_list: is_list(api, response, names),
    }
}

/// The fields of a struct with their ids.
fn fields(api: &Api, owner: TypeId) -> impl Iterator<Item = (FieldId, &Field)> {
    let fields = match &api[owner].shape {
        Shape::Struct(s) => s.fields.as_slice(),
        _ => &[],
    };
    fields
        .iter()
        .enumerate()
        .map(move |(index, field)| (FieldId { owner, index }, field))
}

/// The first field that has one of the names, in the order of the names, and a type that fits.
fn named<'a>(
    api: &'a Api,
    owner: TypeId,
    names: &[String],
    fits: impl Fn(&Type) -> bool,
) -> Option<(FieldId, &'a Field)> {
    names.iter().find_map(|name| {
        fields(api, owner).find(|(_, field)| {
            // A constant says nothing about a page, and has no field in a type that is sent.
            field.name == *name && field.constant.is_none() && fits(api.resolve(&field.ty))
        })
    })
}

fn integer(api: &Api, owner: TypeId, names: &[String]) -> Option<FieldPath> {
    let found = named(api, owner, names, |ty| *ty == Type::Scalar(Scalar::Integer));
    found.map(|(id, _)| vec![id])
}

fn string(api: &Api, owner: TypeId, names: &[String]) -> Option<FieldPath> {
    let found = named(api, owner, names, |ty| *ty == Type::Scalar(Scalar::String));
    found.map(|(id, _)| vec![id])
}

/// The list that a response is about: the one with a preferred name, else the first one, and after it all others of the
/// same items; else the first list of an object with a preferred name.
fn items(api: &Api, owner: TypeId, names: &PagingNames) -> Option<(Vec<FieldPath>, Type)> {
    let list = |ty: &Type| match ty {
        Type::List(item) => Some((**item).clone()),
        _ => None,
    };
    let lists: Vec<(FieldId, &str, Type)> = fields(api, owner)
        .filter_map(|(id, f)| Some((id, f.name.as_str(), list(api.resolve(&f.ty))?)))
        .collect();
    let preferred = names
        .items
        .iter()
        .find_map(|name| lists.iter().find(|(_, listed, _)| listed == name))
        .or_else(|| lists.first());
    if let Some((first, _, item)) = preferred {
        let others = lists.iter().filter(|(id, _, ty)| id != first && ty == item);
        let ids = std::iter::once(first).chain(others.map(|(id, ..)| id));
        return Some((ids.map(|id| vec![*id]).collect(), item.clone()));
    }
    names.items.iter().find_map(|name| {
        let (outer, field) = fields(api, owner).find(|(_, field)| field.name == *name)?;
        let inner = api.struct_id(&field.ty)?;
        let (inner, item) =
            fields(api, inner).find_map(|(id, field)| Some((id, list(api.resolve(&field.ty))?)))?;
        Some((vec![vec![outer, inner]], item))
    })
}

fn hints(api: &Api, owner: TypeId, names: &PagingNames) -> Vec<PageHint> {
    let mut hints = Vec::new();
    let info = fields(api, owner).find_map(|(id, field)| match api.resolve(&field.ty) {
        Type::Runtime(RuntimeType::PageInfo) => Some(PageHint::PageInfo(vec![id])),
        _ => None,
    });
    hints.extend(info);
    hints.extend(string(api, owner, &names.scroll).map(PageHint::Scroll));
    let has_more = named(api, owner, &names.has_more, |ty| {
        *ty == Type::Scalar(Scalar::Boolean)
    });
    if let Some(token) = string(api, owner, &names.next_token) {
        let has_more = has_more.map(|(id, _)| vec![id]);
        hints.push(PageHint::Token { has_more, token });
    }
    if let (Some(page), Some(total_pages)) = (
        integer(api, owner, &names.page),
        integer(api, owner, &names.total_pages),
    ) {
        hints.push(PageHint::Numbered { page, total_pages });
    }
    hints.extend(string(api, owner, &names.next_link).map(PageHint::Link));
    hints
}

/// How the request says which page it wants.
fn strategy(api: &Api, operation: &Operation, names: &PagingNames) -> Option<PagingStrategy> {
    let query = |names: &[String]| query(api, operation, names);
    let body = body(api, operation);
    let in_body = |names: &[String]| body.and_then(|owner| number(api, owner, names));
    let cursor = body.and_then(|owner| {
        let (outer, field) = named(api, owner, &names.pagination, |ty| {
            matches!(ty, Type::Named(_))
        })?;
        let (inner, _) = named(api, api.struct_id(&field.ty)?, &names.cursor, |ty| {
            *ty == Type::Scalar(Scalar::String)
        })?;
        Some(PagingStrategy::CursorInBody(vec![outer, inner]))
    });
    let page = in_body(&names.page).filter(|_| in_body(&names.page_size).is_some());
    cursor
        .or_else(|| page.map(PagingStrategy::PageInBody))
        .or_else(|| query(&names.scroll).map(PagingStrategy::ScrollInQuery))
        .or_else(|| query(&names.cursor).map(PagingStrategy::CursorInQuery))
        .or_else(|| query(&names.token).map(PagingStrategy::TokenInQuery))
        .or_else(|| query(&names.page).map(PagingStrategy::PageInQuery))
}

fn page_size(api: &Api, operation: &Operation, names: &PagingNames) -> Option<PageSize> {
    let parameter = query(api, operation, &names.page_size).map(PageSize::Parameter);
    parameter.or_else(|| {
        let body = body(api, operation)?;
        let beside_cursor = || {
            let (outer, field) = named(api, body, &names.pagination, |ty| {
                matches!(ty, Type::Named(_))
            })?;
            let inner = number(api, api.struct_id(&field.ty)?, &names.page_size)?;
            Some([vec![outer], inner].concat())
        };
        let path = number(api, body, &names.page_size).or_else(beside_cursor)?;
        Some(PageSize::Body(path))
    })
}

/// A number of a body: strings of digits are taken as well.
fn number(api: &Api, owner: TypeId, names: &[String]) -> Option<FieldPath> {
    let found = named(api, owner, names, |ty| {
        matches!(ty, Type::Scalar(Scalar::Integer | Scalar::Number))
    });
    found.map(|(id, _)| vec![id])
}

/// The parameter of the query with one of the names. Its value goes out as a string, so any scalar will do.
fn query(api: &Api, operation: &Operation, names: &[String]) -> Option<usize> {
    names.iter().find_map(|name| {
        operation
            .parameters
            .iter()
            .position(|p| p.name == *name && is_position(api, p))
    })
}

/// Whether a parameter can take a position: a scalar of the query that the caller sets.
pub(super) fn is_position(api: &Api, parameter: &crate::ir::Parameter) -> bool {
    matches!(parameter.location, Location::Query)
        && parameter.constant.is_none()
        && matches!(api.resolve(&parameter.ty), Type::Scalar(_))
}

/// The struct of a JSON body.
pub(super) fn body(api: &Api, operation: &Operation) -> Option<TypeId> {
    let body = operation.body.as_ref()?;
    (body.kind == BodyKind::Json).then(|| api.struct_id(&body.ty))?
}

/// Whether the response's `type` says that it is a list, or there is nothing beside its `type` but lists.
fn is_list(api: &Api, owner: TypeId, names: &PagingNames) -> bool {
    let (kind, rest): (Vec<_>, Vec<_>) = fields(api, owner).partition(|(_, f)| f.name == "type");
    let kind = kind.first().and_then(|(_, f)| f.constant.as_ref());
    kind.is_some_and(|kind| names.is_list_type(kind.text()))
        || rest
            .iter()
            .all(|(_, f)| matches!(api.resolve(&f.ty), Type::List(_)))
}
