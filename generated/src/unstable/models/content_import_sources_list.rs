// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::{ContentImportSource, PagesLink};

/// Schema `content_import_sources_list`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContentImportSourcesList {
    /// Always `list`.
    pub r#type: Option<String>,
    pub pages: Option<PagesLink>,
    pub total_count: Option<i64>,
    pub data: Option<List<ContentImportSource>>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(ContentImportSourcesList { r#type = "type", pages, total_count, data });
