// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::Thing;

/// Part of `GET /typed/string`. Returned by [`ListString`](super::super::ListString).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListStringResponse {
    pub data: Option<List<Thing>>,
    pub total_count: Option<String>,
    pub next_cursor: Option<String>,
    pub has_more: Option<String>,
    pub page: Option<String>,
    pub total_pages: Option<String>,
    pub next_url: Option<String>,
    pub pages: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ListStringResponse {
    data, total_count, next_cursor, has_more, page, total_pages, next_url, pages
});
