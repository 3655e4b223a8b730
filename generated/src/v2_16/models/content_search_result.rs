// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Value, union};
use super::{ContentSearchArticleItem, ContentSearchDefaultItem};

/// Schema `content_search_result`. Read from answers. Told apart by `type`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ContentSearchResult {
    Default(ContentSearchDefaultItem),
    Article(ContentSearchArticleItem),
    /// Any other JSON.
    Other(Value),
}
union!(ContentSearchResult by "type" {
    Default(ContentSearchDefaultItem) = "content_snippet" | "external_content" | "file_source_content" | "internal_article",
    Article(ContentSearchArticleItem) = "article"
});
