// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::Thing;

/// Part of `GET /override/not`. Returned by [`ListNot`](super::super::ListNot).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListNotResponse {
    pub data: Option<List<Thing>>,
    /// Always `list`.
    pub r#type: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ListNotResponse { data, r#type = "type" });
