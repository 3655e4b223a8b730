// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, Timestamp, object, open_enum};

/// An article as it was in one version, with its content.
///
/// Schema `article_version`. Returned by
/// [`RetrieveArticleVersion`](super::super::RetrieveArticleVersion). New in version 2.16.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ArticleVersion {
    /// The name of this kind of object. Always `article_version`.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// Intercom's id of the article.
    pub article_id: Option<Id>,
    /// The title that readers see.
    pub title: Option<String>,
    /// A description for people.
    pub description: Option<String>,
    /// The content, in HTML.
    pub body: Option<String>,
    /// The content, as Markdown in place of HTML.
    pub body_markdown: Option<String>,
    /// Intercom's id of the admin who counts as the author.
    pub author_id: Option<Id>,
    /// Intercom's id of the admin who created it.
    pub created_by_id: Option<Id>,
    /// What it was created with.
    pub created_via: Option<ArticleVersionCreatedVia>,
    /// Intercom's id of the version that it was made from; null for the first one.
    pub from_version_id: Option<Id>,
    /// Whether readers see this version.
    pub state: Option<ArticleVersionState>,
    /// The time at which it was created. Unix time in seconds.
    pub created_at: Option<Timestamp>,
    /// The time of its last change. Unix time in seconds.
    pub updated_at: Option<Timestamp>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ArticleVersion {
    r#type = "type", id, article_id, title, description, body, body_markdown, author_id,
    created_by_id, created_via, from_version_id, state, created_at, updated_at
});

/// What it was created with.
///
/// Part of [`ArticleVersion`]. Read from responses. One of `web`, `api`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ArticleVersionCreatedVia {
    /// Somebody wrote it in the browser.
    Web,
    /// A program sent it.
    Api,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(ArticleVersionCreatedVia { Web = "web", Api = "api" });

/// Whether readers see this version.
///
/// Part of [`ArticleVersion`]. Read from responses. One of `published`, `draft`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ArticleVersionState {
    /// Readers can see it.
    Published,
    /// It is not published.
    Draft,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(ArticleVersionState { Published = "published", Draft = "draft" });
