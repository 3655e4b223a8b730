// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, Value, object};
use super::Thing;

/// Part of `GET /typed/any`. Returned by [`ListAny`](super::super::ListAny).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListAnyResponse {
    pub data: Option<List<Thing>>,
    pub total_count: Option<Value>,
    pub next_cursor: Option<Value>,
    pub has_more: Option<Value>,
    pub page: Option<Value>,
    pub total_pages: Option<Value>,
    pub next_url: Option<Value>,
    pub pages: Option<Value>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ListAnyResponse {
    data, total_count, next_cursor, has_more, page, total_pages, next_url, pages
});
