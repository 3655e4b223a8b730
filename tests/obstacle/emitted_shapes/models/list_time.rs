// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, Timestamp, object};
use super::Thing;

/// Part of `GET /typed/time`. Returned by [`ListTime`](super::super::ListTime).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListTimeResponse {
    pub data: Option<List<Thing>>,
    /// Unix time in seconds.
    pub total_count: Option<Timestamp>,
    /// Unix time in seconds.
    pub next_cursor: Option<Timestamp>,
    /// Unix time in seconds.
    pub has_more: Option<Timestamp>,
    /// Unix time in seconds.
    pub page: Option<Timestamp>,
    /// Unix time in seconds.
    pub total_pages: Option<Timestamp>,
    /// Unix time in seconds.
    pub next_url: Option<Timestamp>,
    /// Unix time in seconds.
    pub pages: Option<Timestamp>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ListTimeResponse {
    data, total_count, next_cursor, has_more, page, total_pages, next_url, pages
});
