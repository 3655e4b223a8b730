// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::open_enum;

/// Part of `GET /content/search`. Sent in requests. One of `published`, `draft`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SearchContentState {
    Published,
    Draft,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(SearchContentState { Published = "published", Draft = "draft" });

/// Part of `GET /content/search`. Sent in requests. One of `IN`, `NIN`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SearchContentTagOperator {
    In,
    Nin,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(SearchContentTagOperator { In = "IN", Nin = "NIN" });

/// Part of `GET /content/search`. Sent in requests. One of `snippet`, `external_content`,
/// `file_source_content`, `internal_article`, `article`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SearchContentContentType {
    Snippet,
    ExternalContent,
    FileSourceContent,
    InternalArticle,
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
    On,
    Off,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(SearchContentCopilotState { On = "on", Off = "off" });

/// Part of `GET /content/search`. Sent in requests. One of `on`, `off`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SearchContentFinServiceState {
    On,
    Off,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(SearchContentFinServiceState { On = "on", Off = "off" });

/// Part of `GET /content/search`. Sent in requests. One of `on`, `off`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SearchContentFinSalesState {
    On,
    Off,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(SearchContentFinSalesState { On = "on", Off = "off" });
