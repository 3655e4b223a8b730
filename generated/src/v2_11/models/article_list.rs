// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::{ArticleListItem, CursorPages};

/// Schema `article_list`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ArticleList {
    /// Always `list`.
    pub r#type: Option<String>,
    pub pages: Option<CursorPages>,
    pub total_count: Option<i64>,
    pub data: Option<List<ArticleListItem>>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(ArticleList { r#type = "type", pages, total_count, data });
