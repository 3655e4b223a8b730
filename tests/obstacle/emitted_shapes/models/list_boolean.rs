// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::Thing;

/// Part of `GET /typed/boolean`. Returned by [`ListBoolean`](super::super::ListBoolean).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListBooleanResponse {
    pub data: Option<List<Thing>>,
    pub total_count: Option<bool>,
    pub next_cursor: Option<bool>,
    pub has_more: Option<bool>,
    pub page: Option<bool>,
    pub total_pages: Option<bool>,
    pub next_url: Option<bool>,
    pub pages: Option<bool>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ListBooleanResponse {
    data, total_count, next_cursor, has_more, page, total_pages, next_url, pages
});
