// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, Timestamp, object, open_enum};

/// An article in one language.
///
/// Schema `article_content`. Sent in requests and read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ArticleContent {
    /// The title that readers see.
    pub title: Option<String>,
    /// A description for people.
    pub description: Option<String>,
    /// The content, in HTML.
    pub body: Option<String>,
    /// The admin who counts as the author.
    pub author_id: Option<Id>,
    /// Whether readers can see it.
    pub state: Option<ArticleContentState>,
    /// The time at which it was created. Unix time in seconds.
    pub created_at: Option<Timestamp>,
    /// The time of its last change. Unix time in seconds.
    pub updated_at: Option<Timestamp>,
    /// Where it can be read; null for a draft.
    pub url: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ArticleContent {
    title, description, body, author_id, state, created_at, updated_at, url;
    numeric "author_id";
    constant "type" = "article_content"
});

impl ArticleContent {
    /// Makes a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `body`.
    #[must_use]
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// Sets `author_id`.
    #[must_use]
    pub fn author_id(mut self, author_id: impl Into<Id>) -> Self {
        self.author_id = Some(Id::of(author_id));
        self
    }

    /// Sets `state`.
    #[must_use]
    pub fn state(mut self, state: impl Into<ArticleContentState>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Sets `created_at`.
    #[must_use]
    pub fn created_at(mut self, created_at: impl Into<Timestamp>) -> Self {
        self.created_at = Some(created_at.into());
        self
    }

    /// Sets `updated_at`.
    #[must_use]
    pub fn updated_at(mut self, updated_at: impl Into<Timestamp>) -> Self {
        self.updated_at = Some(updated_at.into());
        self
    }

    /// Sets `url`.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}

/// Whether readers can see it.
///
/// Part of [`ArticleContent`]. Sent in requests and read from responses. One of `published`,
/// `draft`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ArticleContentState {
    /// Readers can see it.
    Published,
    /// It is not published.
    Draft,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(ArticleContentState { Published = "published", Draft = "draft" });
