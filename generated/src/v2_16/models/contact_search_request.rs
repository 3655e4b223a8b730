// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{
    Extra, Filter, Patch, Value, from_value, object, open_enum, union,
};
use super::{MultipleFilterSearchRequest, SingleFilterSearchRequest, StartingAfterPaging};

/// A filter for contacts, their order, and where to go on.
///
/// Schema `contact_search_request`. Sent by [`SearchContacts`](super::super::SearchContacts).
/// New in version 2.16.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactSearchRequest {
    /// The filter that contacts have to match. Required.
    pub query: ContactSearchRequestQuery,
    /// The cursor and the size of the page.
    pub pagination: Patch<StartingAfterPaging>,
    /// The order of the contacts that are found.
    pub sort: Option<ContactSearchRequestSort>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(ContactSearchRequest { pagination, sort; required query });

impl ContactSearchRequest {
    /// Makes a value of what is required.
    pub fn new(query: impl Into<ContactSearchRequestQuery>) -> Self {
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

    /// Sets `sort`.
    #[must_use]
    pub fn sort(mut self, sort: impl Into<ContactSearchRequestSort>) -> Self {
        self.sort = Some(sort.into());
        self
    }
}

impl From<Filter> for ContactSearchRequest {
    fn from(source: Filter) -> Self {
        Self::new(source)
    }
}

/// The filter that contacts have to match.
///
/// Part of [`ContactSearchRequest`]. Sent in requests. `operator` says which one it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ContactSearchRequestQuery {
    /// A condition on one field. Its `operator` is `=`, `!=`, `IN`, `NIN`, `<`, `<=`, `>`, `>=`,
    /// `~`, `!~`, `^` or `$`.
    Single(SingleFilterSearchRequest),
    /// Conditions that must all hold or of which one must. Its `operator` is `AND` or `OR`.
    Multiple(MultipleFilterSearchRequest),
    /// Any other JSON.
    Other(Value),
}
union!(ContactSearchRequestQuery by "operator" {
    Single(SingleFilterSearchRequest) = "=" | "!=" | "IN" | "NIN" | "<" | "<=" | ">" | ">=" | "~" | "!~" | "^" | "$",
    Multiple(MultipleFilterSearchRequest) = "AND" | "OR"
});

impl From<Filter> for ContactSearchRequestQuery {
    fn from(source: Filter) -> Self {
        let value = Value::from(source);
        from_value(&value).unwrap_or(Self::Other(value))
    }
}

/// The position among its siblings.
///
/// Part of [`ContactSearchRequest`]. Sent in requests. One of `ascending`, `descending`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContactSearchRequestSortOrder {
    /// The smallest or oldest one first.
    Ascending,
    /// The largest or newest one first.
    Descending,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(ContactSearchRequestSortOrder {
    Ascending = "ascending", Descending = "descending"
});

/// The order of the contacts that are found.
///
/// Part of [`ContactSearchRequest`]. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactSearchRequestSort {
    /// The attribute that decides the order.
    pub field: Option<String>,
    /// The position among its siblings. Default: `descending`.
    pub order: Option<ContactSearchRequestSortOrder>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(ContactSearchRequestSort { field, order });

impl ContactSearchRequestSort {
    /// Makes a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `field`.
    #[must_use]
    pub fn field(mut self, field: impl Into<String>) -> Self {
        self.field = Some(field.into());
        self
    }

    /// Sets `order`.
    #[must_use]
    pub fn order(mut self, order: impl Into<ContactSearchRequestSortOrder>) -> Self {
        self.order = Some(order.into());
        self
    }
}
