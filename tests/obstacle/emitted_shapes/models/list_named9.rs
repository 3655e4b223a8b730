// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::Thing;

/// Part of `GET /named/9`. Returned by [`ListNamed9`](super::super::ListNamed9).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListNamed9Response {
    #[doc(alias = "Self")]
    pub self_value: Option<List<Thing>>,
    pub total_count: Option<i64>,
    pub page: Option<i64>,
    pub total_pages: Option<i64>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ListNamed9Response { self_value = "Self", total_count, page, total_pages });
