// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::{CursorPages, InternalArticleListItem};

/// A page of internal articles.
///
/// Schema `internal_article_list`. Returned by
/// [`ListInternalArticles`](super::super::ListInternalArticles). New in version 2.13.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InternalArticleList {
    /// The name of this kind of object. Always `list`.
    pub r#type: Option<String>,
    /// The position of this page in the list, and where the next page is.
    pub pages: Option<CursorPages>,
    /// The number of elements on all pages.
    pub total_count: Option<i64>,
    /// The elements of the list, or of this page of it.
    pub data: Option<List<InternalArticleListItem>>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(InternalArticleList { r#type = "type", pages, total_count, data });
