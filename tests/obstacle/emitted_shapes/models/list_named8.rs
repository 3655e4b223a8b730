// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::Thing;

/// Part of `GET /named/8`. Returned by [`ListNamed8`](super::super::ListNamed8).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListNamed8Response {
    #[doc(alias = "line-items")]
    pub line_items: Option<List<Thing>>,
    pub total_count: Option<i64>,
    pub page: Option<i64>,
    pub total_pages: Option<i64>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ListNamed8Response { line_items = "line-items", total_count, page, total_pages });
