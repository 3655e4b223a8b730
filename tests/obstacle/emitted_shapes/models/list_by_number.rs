// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::Thing;

/// Part of `GET /override/page`. Returned by [`ListByNumber`](super::super::ListByNumber).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListByNumberResponse {
    pub data: Option<List<Thing>>,
    pub next_number: Option<i64>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ListByNumberResponse { data, next_number });
