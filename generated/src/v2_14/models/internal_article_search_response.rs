// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::{CursorPages, InternalArticle};

/// A page of internal articles that were found.
///
/// Schema `internal_article_search_response`. Returned by
/// [`SearchInternalArticles`](super::super::SearchInternalArticles). New in version 2.13.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InternalArticleSearchResponse {
    /// The name of this kind of object. Always `list`.
    pub r#type: Option<String>,
    /// The number of elements on all pages.
    pub total_count: Option<i64>,
    /// The elements of the list, or of this page of it.
    pub data: Option<InternalArticleSearchResponseData>,
    /// The position of this page in the list, and where the next page is.
    pub pages: Option<CursorPages>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(InternalArticleSearchResponse { r#type = "type", total_count, data, pages });

/// The elements of the list, or of this page of it.
///
/// Part of [`InternalArticleSearchResponse`]. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InternalArticleSearchResponseData {
    /// The internal articles of this page.
    pub internal_articles: Option<List<InternalArticle>>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(InternalArticleSearchResponseData { internal_articles });
