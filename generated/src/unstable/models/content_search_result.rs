// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Value, union};
use super::{ContentSearchArticleItem, ContentSearchDefaultItem};

/// A piece of content that the search found; its `type` tells which fields it has.
///
/// Schema `content_search_result`. Listed by [`SearchContent`](super::super::SearchContent).
/// `type` says which one it is. New in version 2.16.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ContentSearchResult {
    /// A piece of content as the search found it, other than an article. Its `type` is
    /// `content_snippet`, `external_content`, `file_source_content` or `internal_article`.
    Default(ContentSearchDefaultItem),
    /// An article as the search found it, with its languages. Its `type` is `article`.
    Article(ContentSearchArticleItem),
    /// Any other JSON.
    Other(Value),
}
union!(ContentSearchResult by "type" {
    Default(ContentSearchDefaultItem) = "content_snippet" | "external_content" | "file_source_content" | "internal_article",
    Article(ContentSearchArticleItem) = "article"
});
