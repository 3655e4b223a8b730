//! Which operations page: where the list stands in the response, and how the next page is asked for.
//!
//! Descriptions do not say so. [`guess`] finds it by the [names](PagingNames) *and* types of parameters and
//! properties, `x-paging` overrides any part of it, and what looks like paging and is not used is a warning.

mod describe;
mod guess;
mod overrides;
mod warn;

use crate::config::PagingNames;

use crate::ir::{Api, FieldId, Operation, ResponseBody, Type};
use crate::lower::Problem;

/// The fields that lead from a type to a value, from the outside in.
pub type FieldPath = Vec<FieldId>;

/// How an operation pages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paging {
    /// How the request says which page it wants.
    pub strategy: PagingStrategy,
    /// The lists of the response that hold the items. More than one where the description and practice disagree about
    /// the name: the first one that is there counts.
    pub items: Vec<FieldPath>,
    /// The type of an item.
    pub item: Type,
    /// What the response says about its position. Nothing: the list ends with an empty page.
    pub hints: Vec<PageHint>,
    /// The integer of the response that counts all items.
    pub total: Option<FieldPath>,
    /// What asks for a number of items per page.
    pub page_size: Option<PageSize>,
}

/// How the request says which page it wants; the runtime has the same variants. A parameter is given by its position
/// in the operation's list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PagingStrategy {
    /// A cursor in a parameter of the query.
    CursorInQuery(usize),
    /// A cursor in a property of the body.
    CursorInBody(FieldPath),
    /// A page number, from 1, in a parameter of the query.
    PageInQuery(usize),
    /// A page number, from 1, in a property of the body.
    PageInBody(FieldPath),
    /// The token of a scroll in a parameter of the query.
    ScrollInQuery(usize),
    /// A token in a parameter of the query, which the response gives beside `has_more`.
    TokenInQuery(usize),
    /// Not at all: the response holds the URL of the next page.
    NextLink,
    /// Not at all: the list comes whole.
    SinglePage,
}

impl PagingStrategy {
    /// The name that `x-paging` and reports use.
    pub fn name(&self) -> &'static str {
        match self {
            Self::CursorInQuery(_) => "cursor-in-query",
            Self::CursorInBody(_) => "cursor-in-body",
            Self::PageInQuery(_) => "page-in-query",
            Self::PageInBody(_) => "page-in-body",
            Self::ScrollInQuery(_) => "scroll-in-query",
            Self::TokenInQuery(_) => "token-in-query",
            Self::NextLink => "next-link",
            Self::SinglePage => "single-page",
        }
    }

    /// Every name, in the order of the variants.
    pub const NAMES: [&'static str; 8] = [
        "cursor-in-query",
        "cursor-in-body",
        "page-in-query",
        "page-in-body",
        "scroll-in-query",
        "token-in-query",
        "next-link",
        "single-page",
    ];
}

/// Something that a response says about its position in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PageHint {
    /// A page object of the runtime.
    PageInfo(FieldPath),
    /// The next page of such an object, standing alone.
    PageNext(FieldPath),
    /// The number of this page and of the last one.
    Numbered {
        /// This page.
        page: FieldPath,
        /// The last page.
        total_pages: FieldPath,
    },
    /// The token of the next page, and whether there is one.
    Token {
        /// Whether there are more pages.
        has_more: Option<FieldPath>,
        /// The token.
        token: FieldPath,
    },
    /// The token of a scroll.
    Scroll(FieldPath),
    /// The cursor of the next page.
    Cursor(FieldPath),
    /// The number of the next page.
    NextPage(FieldPath),
    /// The URL of the next page.
    Link(FieldPath),
}

impl PageHint {
    /// The fields that are read.
    pub fn paths(&self) -> Vec<&FieldPath> {
        match self {
            Self::PageInfo(path)
            | Self::PageNext(path)
            | Self::Scroll(path)
            | Self::Cursor(path)
            | Self::NextPage(path)
            | Self::Link(path) => vec![path],
            Self::Numbered { page, total_pages } => vec![page, total_pages],
            Self::Token { has_more, token } => has_more.iter().chain([token]).collect(),
        }
    }
}

/// What asks for a number of items per page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PageSize {
    /// A parameter, by its position in the operation's list.
    Parameter(usize),
    /// A property of the body.
    Body(FieldPath),
}

impl Paging {
    /// Whether a list can go on after its first page: a cursor or a token has to come with the response, while page
    /// numbers are counted.
    pub fn goes_on(&self) -> bool {
        use PagingStrategy as S;
        match self.strategy {
            S::SinglePage => false,
            S::PageInQuery(_) | S::PageInBody(_) => true,
            S::CursorInQuery(_)
            | S::CursorInBody(_)
            | S::ScrollInQuery(_)
            | S::TokenInQuery(_)
            | S::NextLink => !self.hints.is_empty(),
        }
    }

    /// Every field of the response that is read.
    pub fn paths(&self) -> impl Iterator<Item = &FieldPath> {
        let hints = self.hints.iter().flat_map(PageHint::paths);
        self.items.iter().chain(hints).chain(&self.total)
    }
}

/// What the analysis finds out about the paging of a version.
#[derive(Debug, Default)]
pub(super) struct Found {
    /// Per operation, how it pages.
    pub(super) paging: Vec<Option<Paging>>,
    /// Overrides that cannot be followed.
    pub(super) problems: Vec<Problem>,
    /// What looks like paging and is not used.
    pub(super) warnings: Vec<Problem>,
}

/// How every operation pages.
pub(super) fn paging(api: &Api, names: &PagingNames) -> Found {
    let mut found = Found::default();
    for operation in &api.operations {
        let guessed = guess::guess(api, operation, names);
        let paging = match &operation.paging {
            None => {
                let whole = guessed.whole();
                found
                    .warnings
                    .extend(warn::unused(api, operation, whole.as_ref(), names));
                let ending = whole
                    .as_ref()
                    .and_then(|paging| warn::ending(operation, paging));
                found.warnings.extend(ending);
                whole
            }
            Some(asked) => match overrides::overridden(api, operation, asked, guessed) {
                Ok(paging) => paging,
                Err(problem) => {
                    found.problems.push(*problem);
                    None
                }
            },
        };
        found.paging.push(paging);
    }
    found
}

/// The struct that a success of the operation brings.
fn response(api: &Api, operation: &Operation) -> Option<crate::ir::TypeId> {
    match &operation.success {
        ResponseBody::Json(ty) => api.struct_id(ty),
        _ => None,
    }
}
