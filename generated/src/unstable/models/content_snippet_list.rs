// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::ContentSnippet;

/// Schema `content_snippet_list`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContentSnippetList {
    /// Always `list`.
    pub r#type: Option<String>,
    pub data: Option<List<ContentSnippet>>,
    pub total_count: Option<i64>,
    pub page: Option<i64>,
    pub per_page: Option<i64>,
    pub total_pages: Option<i64>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(ContentSnippetList { r#type = "type", data, total_count, page, per_page, total_pages });
