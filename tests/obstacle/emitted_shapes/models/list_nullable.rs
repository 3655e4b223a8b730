// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::Thing;

/// Part of `GET /typed/nullable`. Returned by [`ListNullable`](super::super::ListNullable).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListNullableResponse {
    pub data: Option<List<Thing>>,
    pub total_count: Option<i64>,
    pub next_cursor: Option<i64>,
    pub has_more: Option<i64>,
    pub page: Option<i64>,
    pub total_pages: Option<i64>,
    pub next_url: Option<i64>,
    pub pages: Option<i64>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ListNullableResponse {
    data, total_count, next_cursor, has_more, page, total_pages, next_url, pages
});
