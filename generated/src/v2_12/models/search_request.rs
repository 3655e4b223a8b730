// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Filter, Patch, Value, from_value, object, union};
use super::{MultipleFilterSearchRequest, SingleFilterSearchRequest, StartingAfterPaging};

/// A filter, and where to go on in what it finds.
///
/// Schema `search_request`. Sent by [`SearchContacts`](super::super::SearchContacts),
/// [`SearchConversations`](super::super::SearchConversations),
/// [`SearchTickets`](super::super::SearchTickets).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchRequest {
    /// The filter, a single one or several combined. Required.
    pub query: SearchRequestQuery,
    /// The cursor and the size of the page.
    pub pagination: Patch<StartingAfterPaging>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(SearchRequest { pagination; required query });

impl SearchRequest {
    /// Makes a value of what is required.
    pub fn new(query: impl Into<SearchRequestQuery>) -> Self {
        Self {
            query: query.into(),
            ..Self::default()
        }
    }

    /// Sets `pagination`.
    #[must_use]
    pub fn pagination(mut self, pagination: impl Into<StartingAfterPaging>) -> Self {
        self.pagination = Patch::Set(pagination.into());
        self
    }

    /// Sends null for `pagination`.
    #[must_use]
    pub fn clear_pagination(mut self) -> Self {
        self.pagination = Patch::Clear;
        self
    }
}

impl From<Filter> for SearchRequest {
    fn from(source: Filter) -> Self {
        Self::new(source)
    }
}

/// The filter, a single one or several combined.
///
/// Part of [`SearchRequest`]. Sent in requests. `operator` says which one it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SearchRequestQuery {
    /// A condition on one field. Its `operator` is `=`, `!=`, `IN`, `NIN`, `<`, `<=`, `>`, `>=`,
    /// `~`, `!~`, `^` or `$`.
    Single(SingleFilterSearchRequest),
    /// Conditions that must all hold or of which one must. Its `operator` is `AND` or `OR`.
    Multiple(MultipleFilterSearchRequest),
    /// Any other JSON.
    Other(Value),
}
union!(SearchRequestQuery by "operator" {
    Single(SingleFilterSearchRequest) = "=" | "!=" | "IN" | "NIN" | "<" | "<=" | ">" | ">=" | "~" | "!~" | "^" | "$",
    Multiple(MultipleFilterSearchRequest) = "AND" | "OR"
});

impl From<Filter> for SearchRequestQuery {
    fn from(source: Filter) -> Self {
        let value = Value::from(source);
        from_value(&value).unwrap_or(Self::Other(value))
    }
}
