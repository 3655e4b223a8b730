// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object};

/// Schema `update_internal_article_request`. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateInternalArticleRequest {
    pub title: Option<String>,
    pub body: Option<String>,
    pub author_id: Option<i64>,
    pub owner_id: Option<i64>,
    /// Members beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(UpdateInternalArticleRequest { title, body, author_id, owner_id });

impl UpdateInternalArticleRequest {
    /// With nothing set.
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

    /// Sets `body`.
    #[must_use]
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// Sets `author_id`.
    #[must_use]
    pub fn author_id(mut self, author_id: i64) -> Self {
        self.author_id = Some(author_id);
        self
    }

    /// Sets `owner_id`.
    #[must_use]
    pub fn owner_id(mut self, owner_id: i64) -> Self {
        self.owner_id = Some(owner_id);
        self
    }
}
