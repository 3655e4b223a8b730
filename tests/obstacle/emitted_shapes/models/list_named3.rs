// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::Thing;

/// Part of `GET /named/3`. Returned by [`ListNamed3`](super::super::ListNamed3).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListNamed3Response {
    #[doc(alias = "1")]
    pub value_1: Option<List<Thing>>,
    pub total_count: Option<i64>,
    pub page: Option<i64>,
    pub total_pages: Option<i64>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ListNamed3Response { value_1 = "1", total_count, page, total_pages });
