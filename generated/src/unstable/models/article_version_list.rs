// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::{ArticleVersionSummary, CursorPages};

/// A page of the versions that an article had.
///
/// Schema `article_version_list`. Returned by
/// [`ListArticleVersions`](super::super::ListArticleVersions). New in version 2.16.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ArticleVersionList {
    /// The name of this kind of object. Always `list`.
    pub r#type: Option<String>,
    /// The position of this page in the list, and where the next page is.
    pub pages: Option<CursorPages>,
    /// The number of elements on all pages.
    pub total_count: Option<i64>,
    /// The elements of the list, or of this page of it.
    pub data: Option<List<ArticleVersionSummary>>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ArticleVersionList { r#type = "type", pages, total_count, data });
