// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object, open_enum};

/// A piece of content that Fin used.
///
/// Schema `content_source`. Read from responses. New in version 2.11.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContentSource {
    /// The media type, such as `image/png`.
    pub content_type: Option<ContentSourceContentType>,
    /// The URL under which it can be opened.
    pub url: Option<String>,
    /// The title that readers see.
    pub title: Option<String>,
    /// The language, as a code such as `en` or `pt-BR`.
    pub locale: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ContentSource { content_type, url, title, locale });

/// The media type, such as `image/png`.
///
/// Part of [`ContentSource`]. Read from responses. One of `file`, `article`,
/// `external_content`, `content_snippet`, `workflow_connector_action`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContentSourceContentType {
    /// A file that was uploaded.
    File,
    /// An article of the help center.
    Article,
    /// A page from another place.
    ExternalContent,
    /// A short piece that Fin and teammates use.
    ContentSnippet,
    /// What another system returned.
    WorkflowConnectorAction,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(ContentSourceContentType {
    File = "file", Article = "article", ExternalContent = "external_content",
    ContentSnippet = "content_snippet", WorkflowConnectorAction = "workflow_connector_action"
});
