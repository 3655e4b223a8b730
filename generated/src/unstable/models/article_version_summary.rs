// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, Timestamp, object, open_enum};

/// A version of an article without its content.
///
/// Schema `article_version_summary`. Listed by
/// [`ListArticleVersions`](super::super::ListArticleVersions). New in version 2.16.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ArticleVersionSummary {
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
    /// Intercom's id of the admin who counts as the author.
    pub author_id: Option<Id>,
    /// Intercom's id of the admin who created it.
    pub created_by_id: Option<Id>,
    /// What it was created with.
    pub created_via: Option<ArticleVersionSummaryCreatedVia>,
    /// Intercom's id of the version that it was made from; null for the first one.
    pub from_version_id: Option<Id>,
    /// Whether readers see this version.
    pub state: Option<ArticleVersionSummaryState>,
    /// The time at which it was created. Unix time in seconds.
    pub created_at: Option<Timestamp>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ArticleVersionSummary {
    r#type = "type", id, article_id, title, description, author_id, created_by_id, created_via,
    from_version_id, state, created_at
});

/// What it was created with.
///
/// Part of [`ArticleVersionSummary`]. Read from responses. One of `web`, `api`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ArticleVersionSummaryCreatedVia {
    /// Somebody wrote it in the browser.
    Web,
    /// A program sent it.
    Api,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(ArticleVersionSummaryCreatedVia { Web = "web", Api = "api" });

/// Whether readers see this version.
///
/// Part of [`ArticleVersionSummary`]. Read from responses. One of `published`, `draft`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ArticleVersionSummaryState {
    /// Readers can see it.
    Published,
    /// It is not published.
    Draft,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(ArticleVersionSummaryState { Published = "published", Draft = "draft" });
