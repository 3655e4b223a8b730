// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Value, union};
use super::{MultipleFilterSearchRequest, SingleFilterSearchRequest};

/// A filter, or several of them combined.
///
/// Schema `multiple_or_single_filter_search_request`. Sent in requests. `operator` says which
/// one it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum MultipleOrSingleFilterSearchRequest {
    /// Conditions that must all hold or of which one must. Its `operator` is `AND` or `OR`.
    Multiple(MultipleFilterSearchRequest),
    /// A condition on one field. Its `operator` is `=`, `!=`, `IN`, `NIN`, `<`, `<=`, `>`, `>=`,
    /// `~`, `!~`, `^` or `$`.
    Single(SingleFilterSearchRequest),
    /// Any other JSON.
    Other(Value),
}
union!(MultipleOrSingleFilterSearchRequest by "operator" {
    Multiple(MultipleFilterSearchRequest) = "AND" | "OR",
    Single(SingleFilterSearchRequest) = "=" | "!=" | "IN" | "NIN" | "<" | "<=" | ">" | ">=" | "~" | "!~" | "^" | "$"
});
