//! One page, and what a response says about the pages around it.

use std::fmt;

use bytes::Bytes;

use crate::http::paging::position::PagePosition;
use crate::http::response::meta::Meta;
use crate::json::{Codec, List, PageInfo, PageNext};

/// One page of a list.
#[derive(Clone)]
#[non_exhaustive]
pub struct Page<T> {
    /// The items, and what is in the list without being one.
    pub items: List<T>,
    /// How many items all pages have together, if the response says so.
    pub total: Option<u64>,
    /// Where the next page begins; `None` on the last one. Keep it to
    /// [resume](crate::Pages::resume) later.
    pub next: Option<PagePosition>,
    /// Status, headers, request id and rate limit; absent on a page that no client has fetched.
    pub meta: Option<Meta>,
    /// The response's body as it came.
    pub body: Bytes,
    pub(crate) hints: Hints,
}

/// What a response says about where its list goes on.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Hints {
    pub(crate) next: Option<PagePosition>,
    pub(crate) page: Option<u64>,
    pub(crate) total_pages: Option<u64>,
    pub(crate) ended: bool,
}

impl<T: Codec + Default> fmt::Debug for Page<T> {
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

    /// With the response's `pages` object.
    pub fn pages(mut self, pages: impl Into<Option<PageInfo>>) -> Self {
        let Some(pages) = pages.into() else {
            return self;
        };
        self = self.numbered(pages.page, pages.total_pages);
        self.next(pages.next)
    }

    /// With the response's `next`.
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

    /// With the response's `total_count`.
    pub fn total(mut self, total: impl Into<Option<i64>>) -> Self {
        self.total = total.into().and_then(|total| u64::try_from(total).ok());
        self
    }

    /// With the response's `scroll_param`.
    pub fn scroll(mut self, scroll: impl Into<Option<String>>) -> Self {
        if let Some(scroll) = filled(scroll.into()) {
            self.hints.next = Some(PagePosition::Scroll(scroll));
        }
        self
    }

    /// With the response's cursor of the next page.
    pub fn cursor(mut self, cursor: impl Into<Option<String>>) -> Self {
        if let Some(cursor) = filled(cursor.into()) {
            self.hints.next = Some(PagePosition::Cursor(cursor));
        }
        self
    }

    /// With the response's number of the next page.
    pub fn next_page(mut self, page: impl Into<Option<i64>>) -> Self {
        if let Some(page) = page.into().and_then(|page| u64::try_from(page).ok()) {
            self.hints.next = Some(PagePosition::Page(page));
        }
        self
    }

    /// With the response's URL of the next page.
    pub fn link(mut self, url: impl Into<Option<String>>) -> Self {
        if let Some(url) = filled(url.into()) {
            self.hints.next = Some(PagePosition::Link(url));
        }
        self
    }

    /// With the response's `has_more` and `next_cursor`.
    pub fn more(
        mut self,
        has_more: impl Into<Option<bool>>,
        next_cursor: impl Into<Option<String>>,
    ) -> Self {
        self.hints.ended = has_more.into() == Some(false);
        if let Some(token) = filled(next_cursor.into()) {
            self.hints.next = Some(PagePosition::Token(token));
        }
        self
    }
}

fn filled(text: Option<String>) -> Option<String> {
    text.filter(|text| !text.is_empty())
}

fn position(next: PageNext) -> Option<PagePosition> {
    match next {
        PageNext::Url(url) => filled(Some(url)).map(PagePosition::Link),
        PageNext::Cursor(cursor) => match filled(cursor.starting_after) {
            Some(text) => Some(PagePosition::Cursor(text)),
            None => {
                let page = cursor.page.and_then(|page| u64::try_from(page).ok())?;
                Some(PagePosition::Page(page))
            }
        },
        _ => None,
    }
}
