// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::open_enum;

/// A state of content.
///
/// Part of `GET /content/search`. Sent in requests. One of `published`, `draft`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SearchContentState {
    /// Content that readers can see.
    Published,
    /// Content that is not published.
    Draft,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(SearchContentState { Published = "published", Draft = "draft" });

/// Part of `GET /content/search`. Sent in requests. One of `IN`, `NIN`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SearchContentTagOperator {
    /// Content with at least one of the tags.
    In,
    /// Content with none of the tags.
    Nin,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(SearchContentTagOperator { In = "IN", Nin = "NIN" });

/// A kind of content to search.
///
/// Part of `GET /content/search`. Sent in requests. One of `snippet`, `external_content`,
/// `file_source_content`, `internal_article`, `article`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SearchContentContentType {
    /// Short pieces that Fin and teammates use.
    Snippet,
    /// Pages from other places.
    ExternalContent,
    /// Files that were uploaded.
    FileSourceContent,
    /// Articles for teammates only.
    InternalArticle,
    /// Articles of the help center.
    Article,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(SearchContentContentType {
    Snippet = "snippet", ExternalContent = "external_content",
    FileSourceContent = "file_source_content", InternalArticle = "internal_article",
    Article = "article"
});

/// Part of `GET /content/search`. Sent in requests. One of `on`, `off`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SearchContentCopilotState {
    /// Copilot may use it.
    On,
    /// Copilot may not use it.
    Off,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(SearchContentCopilotState { On = "on", Off = "off" });

/// Part of `GET /content/search`. Sent in requests. One of `on`, `off`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SearchContentFinServiceState {
    /// Fin may use it for support.
    On,
    /// Fin may not use it for support.
    Off,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(SearchContentFinServiceState { On = "on", Off = "off" });

/// Part of `GET /content/search`. Sent in requests. One of `on`, `off`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SearchContentFinSalesState {
    /// Fin may use it for sales.
    On,
    /// Fin may not use it for sales.
    Off,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(SearchContentFinSalesState { On = "on", Off = "off" });
