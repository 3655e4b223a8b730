// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::{Article, ArticleSearchHighlights, CursorPages};

/// A page of articles that hold a phrase.
///
/// Schema `article_search_response`. Returned by
/// [`SearchArticles`](super::super::SearchArticles). New in version 2.10.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ArticleSearchResponse {
    /// The name of this kind of object. Always `list`.
    pub r#type: Option<String>,
    /// The number of elements on all pages.
    pub total_count: Option<i64>,
    /// The elements of the list, or of this page of it.
    pub data: Option<ArticleSearchResponseData>,
    /// The position of this page in the list, and where the next page is.
    pub pages: Option<CursorPages>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ArticleSearchResponse { r#type = "type", total_count, data, pages });

/// The elements of the list, or of this page of it.
///
/// Part of [`ArticleSearchResponse`]. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ArticleSearchResponseData {
    /// The articles of this page.
    pub articles: Option<List<Article>>,
    /// Where the phrase stands in each of them.
    pub highlights: Option<List<ArticleSearchHighlights>>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ArticleSearchResponseData { articles, highlights });
