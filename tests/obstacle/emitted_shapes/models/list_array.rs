// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::Thing;

/// Part of `GET /typed/array`. Returned by [`ListArray`](super::super::ListArray).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListArrayResponse {
    pub data: Option<List<Thing>>,
    pub total_count: Option<List<i64>>,
    pub next_cursor: Option<List<i64>>,
    pub has_more: Option<List<i64>>,
    pub page: Option<List<i64>>,
    pub total_pages: Option<List<i64>>,
    pub next_url: Option<List<i64>>,
    pub pages: Option<List<i64>>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ListArrayResponse {
    data, total_count, next_cursor, has_more, page, total_pages, next_url, pages
});
