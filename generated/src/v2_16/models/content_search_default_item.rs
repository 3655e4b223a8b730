// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, object, open_enum};

/// A piece of content as the search found it, other than an article.
///
/// Schema `content_search_default_item`. Read from responses. New in version 2.16.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContentSearchDefaultItem {
    /// The name of this kind of object.
    pub r#type: Option<ContentSearchDefaultItemType>,
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// The title that people see.
    pub title: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ContentSearchDefaultItem { r#type = "type", id, title });

/// The name of this kind of object.
///
/// Part of [`ContentSearchDefaultItem`]. Read from responses. One of `content_snippet`,
/// `external_content`, `file_source_content`, `internal_article`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContentSearchDefaultItemType {
    /// A short piece that Fin and teammates use.
    ContentSnippet,
    /// A page from another place.
    ExternalContent,
    /// A file that was uploaded.
    FileSourceContent,
    /// An article for teammates only.
    InternalArticle,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(ContentSearchDefaultItemType {
    ContentSnippet = "content_snippet", ExternalContent = "external_content",
    FileSourceContent = "file_source_content", InternalArticle = "internal_article"
});
