// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::{ArticleListItem, CursorPages};

/// A page of articles.
///
/// Schema `article_list`. Returned by [`ListArticles`](super::super::ListArticles).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ArticleList {
    /// The name of this kind of object. Always `list`.
    pub r#type: Option<String>,
    /// The position of this page in the list, and where the next page is.
    pub pages: Option<CursorPages>,
    /// The number of elements on all pages.
    pub total_count: Option<i64>,
    /// The elements of the list, or of this page of it.
    pub data: Option<List<ArticleListItem>>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ArticleList { r#type = "type", pages, total_count, data });
