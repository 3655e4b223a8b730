// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::{CursorPages, NewsItem};

/// A page of news items.
///
/// Schema `paginated_news_item_response`. Returned by
/// [`ListNewsItems`](super::super::ListNewsItems),
/// [`ListLiveNewsfeedItems`](super::super::ListLiveNewsfeedItems). New in version 2.11.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PaginatedNewsItemResponse {
    /// The name of this kind of object. Always `list`.
    pub r#type: Option<String>,
    /// The position of this page in the list, and where the next page is.
    pub pages: Option<CursorPages>,
    /// The number of elements on all pages.
    pub total_count: Option<i64>,
    /// The elements of the list, or of this page of it.
    pub data: Option<List<NewsItem>>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(PaginatedNewsItemResponse { r#type = "type", pages, total_count, data });
