// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::{CursorPages, Newsfeed};

/// Schema `paginated_newsfeed_response`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PaginatedNewsfeedResponse {
    /// Always `list`.
    pub r#type: Option<String>,
    pub pages: Option<CursorPages>,
    pub total_count: Option<i64>,
    pub data: Option<List<Newsfeed>>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(PaginatedNewsfeedResponse { r#type = "type", pages, total_count, data });
