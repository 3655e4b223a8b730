// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::Thing;

/// Part of `GET /typed/constant`. Returned by [`ListConstant`](super::super::ListConstant).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListConstantResponse {
    pub data: Option<List<Thing>>,
    /// Always `a`.
    pub total_count: Option<String>,
    /// Always `a`.
    pub next_cursor: Option<String>,
    /// Always `a`.
    pub has_more: Option<String>,
    /// Always `a`.
    pub page: Option<String>,
    /// Always `a`.
    pub total_pages: Option<String>,
    /// Always `a`.
    pub next_url: Option<String>,
    /// Always `a`.
    pub pages: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ListConstantResponse {
    data, total_count, next_cursor, has_more, page, total_pages, next_url, pages
});
