// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::Thing;

/// Part of `GET /named/4`. Returned by [`ListNamed4`](super::super::ListNamed4).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListNamed4Response {
    #[doc(alias = "self")]
    pub self_value: Option<List<Thing>>,
    pub total_count: Option<i64>,
    pub page: Option<i64>,
    pub total_pages: Option<i64>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ListNamed4Response { self_value = "self", total_count, page, total_pages });
