//! Which operations answer in pages, and how the next page is asked for.

use crate::ir::{Api, BodyKind, Location, Operation, ResponseBody, RuntimeType, Struct, Type};

/// How an operation pages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paging {
    /// How the request says which page it wants.
    pub strategy: PagingStrategy,
    /// The members of the answer that lead to the list, from the outside in. More than one path where the
    /// description and practice disagree about the name: the first one that is there counts.
    pub items: Vec<Vec<String>>,
    /// The type of an element.
    pub item: Type,
    /// What the answer says of its position. Nothing: pages end with an empty one.
    pub info: Vec<PagesInfo>,
    /// Whether the answer has a `total_count`.
    pub total: bool,
}

/// How the request says which page it wants; the runtime has the same variants.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PagingStrategy {
    /// `?starting_after`
    CursorInQuery,
    /// `pagination.starting_after` in the body.
    CursorInBody,
    /// `?page`
    PageInQuery,
    /// `page` in the body.
    PageInBody,
    /// `?scroll_param`
    ScrollInQuery,
    /// `?cursor`
    TokenInQuery,
    /// Not at all: the response holds the URL of the next page.
    NextLink,
    /// Not at all: the list comes whole.
    SinglePage,
}

/// Something that the answer says of its position.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PagesInfo {
    /// A `pages` object.
    Pages,
    /// `page` and `total_pages` beside the list.
    Numbered,
    /// `has_more` and `next_cursor`.
    HasMore,
    /// A `scroll_param`.
    Scroll,
}

/// How `operation` pages, if it does.
pub(super) fn paging(api: &Api, operation: &Operation) -> Option<Paging> {
    let ResponseBody::Json(ty) = &operation.success else {
        return None;
    };
    let answer = api.as_struct(ty)?;
    let (items, item) = items(api, answer)?;
    let has = |name: &str| answer.fields.iter().any(|f| f.name == name);
    let pages = answer
        .fields
        .iter()
        .any(|f| f.name == "pages" && api.resolve(&f.ty) == &Type::Runtime(RuntimeType::PageInfo));
    let asks = |name: &str| {
        operation
            .parameters
            .iter()
            .any(|p| p.name == name && matches!(p.location, Location::Query))
    };
    let in_body = |name: &str| {
        let json = operation.body.iter().filter(|b| b.kind == BodyKind::Json);
        json.filter_map(|b| api.as_struct(&b.ty))
            .any(|s| s.fields.iter().any(|f| f.name == name))
    };
    let mut strategy = if in_body("pagination") {
        PagingStrategy::CursorInBody
    } else if in_body("page") && in_body("per_page") {
        PagingStrategy::PageInBody
    } else if asks("scroll_param") {
        PagingStrategy::ScrollInQuery
    } else if asks("starting_after") {
        PagingStrategy::CursorInQuery
    } else if asks("cursor") {
        PagingStrategy::TokenInQuery
    } else if asks("page") {
        PagingStrategy::PageInQuery
    } else {
        PagingStrategy::NextLink
    };
    let mut info = Vec::new();
    if pages {
        info.push(PagesInfo::Pages);
    }
    if has("scroll_param") {
        info.push(PagesInfo::Scroll);
    }
    if has("has_more") && has("next_cursor") {
        info.push(PagesInfo::HasMore);
    }
    if has("page") && has("total_pages") {
        info.push(PagesInfo::Numbered);
    }
    // Neither side knows of pages: a list that comes whole, as one page, if it calls itself a list or is nothing else.
    if strategy == PagingStrategy::NextLink && info.is_empty() {
        if !is_a_list(api, answer) {
            return None;
        }
        strategy = PagingStrategy::SinglePage;
    }
    Some(Paging {
        strategy,
        items,
        item,
        info,
        total: has("total_count"),
    })
}

/// Whether the answer's `type` is `list` or ends with `.list`, or there is nothing beside its `type` but lists.
fn is_a_list(api: &Api, answer: &Struct) -> bool {
    let (kind, rest): (Vec<_>, Vec<_>) = answer.fields.iter().partition(|f| f.name == "type");
    let kind = kind.first().and_then(|f| f.constant.as_ref());
    kind.is_some_and(|kind| kind.text() == "list" || kind.text().ends_with(".list"))
        || rest
            .iter()
            .all(|f| matches!(api.resolve(&f.ty), Type::List(_)))
}

/// The list that an answer is about: `data` or another list of objects, or the first list inside an object called
/// `data`.
fn items(api: &Api, answer: &Struct) -> Option<(Vec<Vec<String>>, Type)> {
    let lists: Vec<(&str, &Type)> = answer
        .fields
        .iter()
        .filter_map(|f| match api.resolve(&f.ty) {
            Type::List(item) => Some((f.name.as_str(), item.as_ref())),
            _ => None,
        })
        .collect();
    let preferred = lists
        .iter()
        .find(|(name, _)| *name == "data")
        .or_else(|| lists.first());
    if let Some((first, item)) = preferred {
        let others = lists
            .iter()
            .filter(|(name, ty)| name != first && ty == item);
        let names = std::iter::once(first).chain(others.map(|(name, _)| name));
        return Some((
            names.map(|name| vec![(*name).to_owned()]).collect(),
            (*item).clone(),
        ));
    }
    let data = answer.fields.iter().find(|f| f.name == "data")?;
    let (name, item) =
        api.as_struct(&data.ty)?
            .fields
            .iter()
            .find_map(|f| match api.resolve(&f.ty) {
                Type::List(item) => Some((&f.name, item.as_ref().clone())),
                _ => None,
            })?;
    Some((vec![vec!["data".to_owned(), name.clone()]], item))
}
