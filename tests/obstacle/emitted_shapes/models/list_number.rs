// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::Thing;

/// Part of `GET /typed/number`. Returned by [`ListNumber`](super::super::ListNumber).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListNumberResponse {
    pub data: Option<List<Thing>>,
    pub total_count: Option<f64>,
    pub next_cursor: Option<f64>,
    pub has_more: Option<f64>,
    pub page: Option<f64>,
    pub total_pages: Option<f64>,
    pub next_url: Option<f64>,
    pub pages: Option<f64>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ListNumberResponse {
    data, total_count, next_cursor, has_more, page, total_pages, next_url, pages
});
