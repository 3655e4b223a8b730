// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Timestamp, object, open_enum};

/// Schema `article_version_summary`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ArticleVersionSummary {
    /// The name of this kind of object. Always `article_version`.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<String>,
    /// Intercom's id of the article.
    pub article_id: Option<String>,
    pub title: Option<String>,
    /// A description for people.
    pub description: Option<String>,
    pub author_id: Option<String>,
    pub created_by_id: Option<String>,
    pub created_via: Option<String>,
    pub from_version_id: Option<String>,
    pub state: Option<ArticleVersionSummaryState>,
    /// The time at which it was created. Unix time in seconds.
    pub created_at: Option<Timestamp>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(ArticleVersionSummary {
    r#type = "type", id, article_id, title, description, author_id, created_by_id, created_via,
    from_version_id, state, created_at
});

/// Part of [`ArticleVersionSummary`]. Read from answers. One of `published`, `draft`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ArticleVersionSummaryState {
    Published,
    Draft,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(ArticleVersionSummaryState { Published = "published", Draft = "draft" });
