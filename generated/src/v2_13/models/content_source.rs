// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object, open_enum};

/// Schema `content_source`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContentSource {
    pub content_type: Option<ContentSourceContentType>,
    pub url: Option<String>,
    pub title: Option<String>,
    /// The language, as a code such as `en` or `pt-BR`.
    pub locale: Option<String>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(ContentSource { content_type, url, title, locale });

/// Part of [`ContentSource`]. Read from answers. One of `file`, `article`, `external_content`,
/// `content_snippet`, `workflow_connector_action`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContentSourceContentType {
    File,
    Article,
    ExternalContent,
    ContentSnippet,
    WorkflowConnectorAction,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(ContentSourceContentType {
    File = "file", Article = "article", ExternalContent = "external_content",
    ContentSnippet = "content_snippet", WorkflowConnectorAction = "workflow_connector_action"
});
