// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::Thing;

/// Part of `GET /named/2`. Returned by [`ListNamed2`](super::super::ListNamed2).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListNamed2Response {
    #[doc(alias = "my items")]
    pub my_items: Option<List<Thing>>,
    pub total_count: Option<i64>,
    pub page: Option<i64>,
    pub total_pages: Option<i64>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ListNamed2Response { my_items = "my items", total_count, page, total_pages });
