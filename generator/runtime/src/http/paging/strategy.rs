//! How a request says which page it wants.

/// How an operation takes the position in its list: by which parameter of the query or property of the body.
///
/// This is only the way in. Each response decides where the list goes on: a URL is followed also
/// where a cursor was expected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PagingStrategy {
    /// A cursor in this parameter of the query: `?starting_after=`.
    CursorInQuery(&'static str),
    /// A cursor in this property of the body, named from the outside in:
    /// `{"pagination": {"starting_after": ...}}`.
    CursorInBody(&'static [&'static str]),
    /// A page number, from 1, in this parameter of the query: `?page=`.
    PageInQuery(&'static str),
    /// A page number, from 1, in this property of the body, named from the outside in: `{"page": ...}`.
    PageInBody(&'static [&'static str]),
    /// The token of a scroll in this parameter of the query: `?scroll_param=`.
    ScrollInQuery(&'static str),
    /// A token in this parameter of the query, for lists whose responses hold `has_more` and
    /// `next_cursor`: `?cursor=`.
    TokenInQuery(&'static str),
    /// No parameter: the response holds the URL of the next page.
    NextLink,
    /// No parameter: the whole list comes at once.
    SinglePage,
}

impl PagingStrategy {
    pub(crate) const fn counts_pages(&self) -> bool {
        matches!(self, Self::PageInQuery(_) | Self::PageInBody(_))
    }

    pub(crate) const fn scrolls(&self) -> bool {
        matches!(self, Self::ScrollInQuery(_))
    }
}
