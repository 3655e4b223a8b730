// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::open_enum;

/// Part of `GET /articles/search`. Sent in requests. One of `published`, `draft`, `all`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SearchArticlesState {
    /// Only those that readers can see.
    Published,
    /// Only those that are not published.
    Draft,
    /// Both.
    All,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(SearchArticlesState { Published = "published", Draft = "draft", All = "all" });
