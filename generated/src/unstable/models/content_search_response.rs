// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, PageInfo, object};
use super::ContentSearchResult;

/// Schema `content_search_response`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContentSearchResponse {
    /// Always `list`.
    pub r#type: Option<String>,
    pub total_count: Option<i64>,
    pub pages: Option<PageInfo>,
    pub data: Option<List<ContentSearchResult>>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(ContentSearchResponse { r#type = "type", total_count, pages, data });
