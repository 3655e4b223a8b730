// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, Value, object, open_enum, union};
use super::SingleFilterSearchRequest;

/// Conditions that must all hold or of which one must.
///
/// Schema `multiple_filter_search_request`. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MultipleFilterSearchRequest {
    /// Whether all of the filters must match, or one of them. Required.
    pub operator: MultipleFilterSearchRequestOperator,
    /// The conditions, up to 15; each may hold conditions again, one level deep. Required.
    pub value: List<MultipleFilterSearchRequestValueItem>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(MultipleFilterSearchRequest {; required operator, value });

impl MultipleFilterSearchRequest {
    /// Makes a value of what is required.
    pub fn new(
        operator: impl Into<MultipleFilterSearchRequestOperator>,
        value: impl IntoIterator<Item = impl Into<MultipleFilterSearchRequestValueItem>>,
    ) -> Self {
        Self {
            operator: operator.into(),
            value: value.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

/// Whether all of the filters must match, or one of them.
///
/// Part of [`MultipleFilterSearchRequest`]. Sent in requests. One of `AND`, `OR`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MultipleFilterSearchRequestOperator {
    /// All of them must match.
    And,
    /// One of them must match.
    Or,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(MultipleFilterSearchRequestOperator { And = "AND", Or = "OR" });

/// Part of [`MultipleFilterSearchRequest`]. Sent in requests. `operator` says which one it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum MultipleFilterSearchRequestValueItem {
    /// Conditions that must all hold or of which one must. Its `operator` is `AND` or `OR`.
    Multiple(MultipleFilterSearchRequest),
    /// A condition on one field. Its `operator` is `=`, `!=`, `IN`, `NIN`, `<`, `<=`, `>`, `>=`,
    /// `~`, `!~`, `^` or `$`.
    Single(SingleFilterSearchRequest),
    /// Any other JSON.
    Other(Value),
}
union!(MultipleFilterSearchRequestValueItem by "operator" {
    Multiple(MultipleFilterSearchRequest) = "AND" | "OR",
    Single(SingleFilterSearchRequest) = "=" | "!=" | "IN" | "NIN" | "<" | "<=" | ">" | ">=" | "~" | "!~" | "^" | "$"
});
