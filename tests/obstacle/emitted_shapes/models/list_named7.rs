// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::Thing;

/// Part of `GET /named/7`. Returned by [`ListNamed7`](super::super::ListNamed7).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListNamed7Response {
    pub thing_list: Option<List<Thing>>,
    pub total_count: Option<i64>,
    pub page: Option<i64>,
    pub total_pages: Option<i64>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ListNamed7Response { thing_list = "thingList", total_count, page, total_pages });
