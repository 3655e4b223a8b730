// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::{CursorPages, InternalArticle};

/// Schema `internal_article_search_response`. Read from answers.
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
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(InternalArticleSearchResponse { r#type = "type", total_count, data, pages });

/// The elements of the list, or of this page of it.
///
/// Part of [`InternalArticleSearchResponse`]. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InternalArticleSearchResponseData {
    pub internal_articles: Option<List<InternalArticle>>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(InternalArticleSearchResponseData { internal_articles });
