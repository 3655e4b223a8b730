// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Timestamp, object, open_enum};

/// Schema `article_version`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ArticleVersion {
    /// The name of this kind of object. Always `article_version`.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<String>,
    /// Intercom's id of the article.
    pub article_id: Option<String>,
    pub title: Option<String>,
    /// A description for people.
    pub description: Option<String>,
    pub body: Option<String>,
    pub body_markdown: Option<String>,
    pub author_id: Option<String>,
    pub created_by_id: Option<String>,
    pub created_via: Option<String>,
    pub from_version_id: Option<String>,
    pub state: Option<ArticleVersionState>,
    /// The time at which it was created. Unix time in seconds.
    pub created_at: Option<Timestamp>,
    /// The time of its last change. Unix time in seconds.
    pub updated_at: Option<Timestamp>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(ArticleVersion {
    r#type = "type", id, article_id, title, description, body, body_markdown, author_id,
    created_by_id, created_via, from_version_id, state, created_at, updated_at
});

/// Part of [`ArticleVersion`]. Read from answers. One of `published`, `draft`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ArticleVersionState {
    Published,
    Draft,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(ArticleVersionState { Published = "published", Draft = "draft" });
