// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::ContentSource;

/// The content that Fin used.
///
/// Schema `content_sources_list`. Read from responses. New in version 2.11.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContentSourcesList {
    /// The name of this kind of object. Always `content_source.list`.
    pub r#type: Option<String>,
    /// The number of elements on all pages.
    pub total_count: Option<i64>,
    /// The pieces of content, in no order that is promised.
    pub content_sources: Option<List<ContentSource>>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ContentSourcesList { r#type = "type", total_count, content_sources });
