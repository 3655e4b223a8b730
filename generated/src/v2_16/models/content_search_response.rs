// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, PageInfo, object};
use super::ContentSearchResult;

/// A page of what the search found.
///
/// Schema `content_search_response`. Returned by
/// [`SearchContent`](super::super::SearchContent). New in version 2.16.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContentSearchResponse {
    /// The name of this kind of object. Always `list`.
    pub r#type: Option<String>,
    /// The number of elements on all pages.
    pub total_count: Option<i64>,
    /// The position of this page in the list, and where the next page is.
    pub pages: Option<PageInfo>,
    /// The elements of the list, or of this page of it.
    pub data: Option<List<ContentSearchResult>>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ContentSearchResponse { r#type = "type", total_count, pages, data });
