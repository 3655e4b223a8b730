// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::Thing;

/// Part of `GET /named/1`. Returned by [`ListNamed1`](super::super::ListNamed1).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListNamed1Response {
    pub symbol_: Option<List<Thing>>,
    pub total_count: Option<i64>,
    pub page: Option<i64>,
    pub total_pages: Option<i64>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ListNamed1Response { symbol_ = "", total_count, page, total_pages });
