// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::{CursorPages, InternalArticleListItem};

/// Schema `internal_article_list`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InternalArticleList {
    /// Always `list`.
    pub r#type: Option<String>,
    pub pages: Option<CursorPages>,
    pub total_count: Option<i64>,
    pub data: Option<List<InternalArticleListItem>>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(InternalArticleList { r#type = "type", pages, total_count, data });
