// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::Thing;

/// Part of `GET /override/link`. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListByLinkResponseMeta {
    pub next: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ListByLinkResponseMeta { next });

/// Part of `GET /override/link`. Returned by [`ListByLink`](super::super::ListByLink).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListByLinkResponse {
    pub data: Option<List<Thing>>,
    pub total_count: Option<i64>,
    pub meta: Option<ListByLinkResponseMeta>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ListByLinkResponse { data, total_count, meta });
