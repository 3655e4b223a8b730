// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Patch, Value, object, open_enum, union};
use super::{MultipleFilterSearchRequest, SingleFilterSearchRequest, StartingAfterPaging};

/// Schema `contact_search_request`. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactSearchRequest {
    /// Required.
    pub query: ContactSearchRequestQuery,
    pub pagination: Patch<StartingAfterPaging>,
    pub sort: Option<ContactSearchRequestSort>,
    /// Members beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(ContactSearchRequest { pagination, sort; required query });

impl ContactSearchRequest {
    /// With what is required.
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

/// Part of [`ContactSearchRequest`]. Sent in requests. Told apart by `operator`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ContactSearchRequestQuery {
    Single(SingleFilterSearchRequest),
    Multiple(MultipleFilterSearchRequest),
    /// Any other JSON.
    Other(Value),
}
union!(ContactSearchRequestQuery by "operator" {
    Single(SingleFilterSearchRequest) = "=" | "!=" | "IN" | "NIN" | "<" | "<=" | ">" | ">=" | "~" | "!~" | "^" | "$",
    Multiple(MultipleFilterSearchRequest) = "AND" | "OR"
});

/// Part of [`ContactSearchRequest`]. Sent in requests. One of `ascending`, `descending`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContactSearchRequestSortOrder {
    Ascending,
    Descending,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(ContactSearchRequestSortOrder {
    Ascending = "ascending", Descending = "descending"
});

/// Part of [`ContactSearchRequest`]. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactSearchRequestSort {
    pub field: Option<String>,
    /// Default: `descending`.
    pub order: Option<ContactSearchRequestSortOrder>,
    /// Members beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(ContactSearchRequestSort { field, order });

impl ContactSearchRequestSort {
    /// With nothing set.
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
