use std::fmt;
use std::str::FromStr;

use bytes::Bytes;

use super::call::Call;
use super::caller::Caller;
use super::endpoint::Endpoint;
use super::meta::Meta;
use crate::wire::{List, PageNext, Pages as PagesInfo, Wire};

/// A list or search operation.
pub trait Paged: Endpoint {
    /// What the list holds.
    type Item;

    /// Where the position in the list is sent.
    const PAGING: Paging;

    /// Takes an answer apart.
    fn page(response: Self::Response) -> Page<Self::Item>;

    /// The pages of the list, from the one that the endpoint's own parameters ask for.
    fn pages<C: Caller>(&self, client: &C) -> C::Pages<Self> {
        client.pages(Call::new(self))
    }

    /// The items of the list, across pages. Elements that are no item (see
    /// [`List::misfits`](crate::model::List::misfits)) are passed over; [`pages`](Self::pages) has them.
    fn items<C: Caller>(&self, client: &C) -> C::Items<Self> {
        client.items(Call::new(self))
    }
}

/// How an operation takes the position in its list.
///
/// This is only the way in. Where the list goes on is decided by what each answer carries: a URL is
/// followed also where a cursor was expected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Paging {
    pub(crate) way: Way,
    pub(crate) name: &'static str,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Way {
    CursorInQuery,
    CursorInBody,
    PageInQuery,
    PageInBody,
    Scroll,
    Marker,
    Url,
}

impl Paging {
    const fn new(way: Way, name: &'static str) -> Self {
        Self { way, name }
    }

    /// `?starting_after=`
    pub const fn cursor_in_query() -> Self {
        Self::new(Way::CursorInQuery, "starting_after")
    }

    /// `{"pagination": {"starting_after": ...}}` in the body.
    pub const fn cursor_in_body() -> Self {
        Self::new(Way::CursorInBody, "starting_after")
    }

    /// `?page=`
    pub const fn page_in_query() -> Self {
        Self::new(Way::PageInQuery, "page")
    }

    /// `{"page": ...}` in the body.
    pub const fn page_in_body() -> Self {
        Self::new(Way::PageInBody, "page")
    }

    /// `?scroll_param=`
    pub const fn scroll() -> Self {
        Self::new(Way::Scroll, "scroll_param")
    }

    /// `?cursor=`, for lists that answer with `has_more` and `next_cursor`.
    pub const fn next_cursor() -> Self {
        Self::new(Way::Marker, "cursor")
    }

    /// No parameter: the answer holds the URL of the next page.
    pub const fn url() -> Self {
        Self::new(Way::Url, "")
    }

    /// The same with another name for the parameter.
    pub const fn named(mut self, name: &'static str) -> Self {
        self.name = name;
        self
    }

    pub(crate) const fn counts_pages(&self) -> bool {
        matches!(self.way, Way::PageInQuery | Way::PageInBody)
    }
}

/// A place in a list, to go on from later: print it, and parse it in another run.
///
/// ```
/// use intercom_runtime::Position;
///
/// let position = Position::Cursor("WzE3MF0=".to_owned());
/// assert_eq!(position.to_string(), "cursor:WzE3MF0=");
/// assert_eq!("cursor:WzE3MF0=".parse(), Ok(position));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Position {
    /// After the element that this `starting_after` cursor stands for.
    Cursor(String),
    /// The page with this number, from 1.
    Page(u64),
    /// The page at this URL.
    Url(String),
    /// The next page of this scroll.
    Scroll(String),
    /// The page that this `next_cursor` stands for.
    Marker(String),
}

impl fmt::Display for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Cursor(text) => write!(f, "cursor:{text}"),
            Self::Page(number) => write!(f, "page:{number}"),
            Self::Url(text) => write!(f, "url:{text}"),
            Self::Scroll(text) => write!(f, "scroll:{text}"),
            Self::Marker(text) => write!(f, "marker:{text}"),
        }
    }
}

/// The text is no printed [`Position`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ParsePositionError;

impl fmt::Display for ParsePositionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a position looks like cursor:..., page:..., url:..., scroll:... or marker:...")
    }
}

impl std::error::Error for ParsePositionError {}

impl FromStr for Position {
    type Err = ParsePositionError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (kind, rest) = text.split_once(':').ok_or(ParsePositionError)?;
        let value = rest.to_owned();
        match kind {
            "cursor" => Ok(Self::Cursor(value)),
            "page" => rest.parse().map(Self::Page).map_err(|_| ParsePositionError),
            "url" => Ok(Self::Url(value)),
            "scroll" => Ok(Self::Scroll(value)),
            "marker" => Ok(Self::Marker(value)),
            _ => Err(ParsePositionError),
        }
    }
}

/// One page of a list.
#[derive(Clone)]
#[non_exhaustive]
pub struct Page<T> {
    /// The items, and what is in the list without being one.
    pub items: List<T>,
    /// How many items all pages have together, if the answer says so.
    pub total: Option<u64>,
    /// Where the next page begins; `None` on the last one. Keep it to
    /// [resume](super::Pages::resume) later.
    pub next: Option<Position>,
    /// Status, headers, request id and rate limit; absent on a page that no client has fetched.
    pub meta: Option<Meta>,
    /// The answer's body as it came.
    pub body: Bytes,
    pub(crate) hints: Hints,
}

/// What an answer says about where its list goes on.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Hints {
    pub(crate) next: Option<Position>,
    pub(crate) page: Option<u64>,
    pub(crate) total_pages: Option<u64>,
    pub(crate) ended: bool,
}

impl<T: Wire + Default> fmt::Debug for Page<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Page")
            .field("items", &self.items)
            .field("total", &self.total)
            .field("next", &self.next)
            .field("meta", &self.meta)
            .finish_non_exhaustive()
    }
}

impl<T> Page<T> {
    /// A page with these items.
    pub fn new(items: impl Into<Option<List<T>>>) -> Self {
        Self {
            items: items.into().unwrap_or_default(),
            total: None,
            next: None,
            meta: None,
            body: Bytes::new(),
            hints: Hints::default(),
        }
    }

    /// With the answer's `pages` object.
    pub fn pages(mut self, pages: impl Into<Option<PagesInfo>>) -> Self {
        let Some(pages) = pages.into() else {
            return self;
        };
        self = self.numbered(pages.page, pages.total_pages);
        self.next(pages.next)
    }

    /// With the answer's `next`.
    pub fn next(mut self, next: impl Into<Option<PageNext>>) -> Self {
        if let Some(position) = next.into().and_then(position) {
            self.hints.next = Some(position);
        }
        self
    }

    /// With the number of this page and of the last one.
    pub fn numbered(
        mut self,
        page: impl Into<Option<i64>>,
        total_pages: impl Into<Option<i64>>,
    ) -> Self {
        let count = |number: Option<i64>| number.and_then(|number| u64::try_from(number).ok());
        self.hints.page = count(page.into()).or(self.hints.page);
        self.hints.total_pages = count(total_pages.into()).or(self.hints.total_pages);
        self
    }

    /// With the answer's `total_count`.
    pub fn total(mut self, total: impl Into<Option<i64>>) -> Self {
        self.total = total.into().and_then(|total| u64::try_from(total).ok());
        self
    }

    /// With the answer's `scroll_param`.
    pub fn scroll(mut self, scroll: impl Into<Option<String>>) -> Self {
        if let Some(scroll) = filled(scroll.into()) {
            self.hints.next = Some(Position::Scroll(scroll));
        }
        self
    }

    /// With the answer's `has_more` and `next_cursor`.
    pub fn more(
        mut self,
        has_more: impl Into<Option<bool>>,
        next_cursor: impl Into<Option<String>>,
    ) -> Self {
        self.hints.ended = has_more.into() == Some(false);
        if let Some(marker) = filled(next_cursor.into()) {
            self.hints.next = Some(Position::Marker(marker));
        }
        self
    }
}

fn filled(text: Option<String>) -> Option<String> {
    text.filter(|text| !text.is_empty())
}

fn position(next: PageNext) -> Option<Position> {
    match next {
        PageNext::Url(url) => filled(Some(url)).map(Position::Url),
        PageNext::Cursor(cursor) => match filled(cursor.starting_after) {
            Some(text) => Some(Position::Cursor(text)),
            None => {
                let page = cursor.page.and_then(|page| u64::try_from(page).ok())?;
                Some(Position::Page(page))
            }
        },
        _ => None,
    }
}
