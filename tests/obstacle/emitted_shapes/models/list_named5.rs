// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::Thing;

/// Part of `GET /named/5`. Returned by [`ListNamed5`](super::super::ListNamed5).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListNamed5Response {
    #[doc(alias = "data.items")]
    pub data_items: Option<List<Thing>>,
    pub total_count: Option<i64>,
    pub page: Option<i64>,
    pub total_pages: Option<i64>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ListNamed5Response { data_items = "data.items", total_count, page, total_pages });
