// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, object};

/// What a new internal article is to be.
///
/// Schema `create_internal_article_request`. Sent by
/// [`CreateInternalArticle`](super::super::CreateInternalArticle). New in version 2.13.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateInternalArticleRequest {
    /// The title that teammates see. Required.
    pub title: String,
    /// The content, in HTML.
    pub body: Option<String>,
    /// Intercom's id of the admin who counts as the author. Required.
    pub author_id: Id,
    /// Intercom's id of the admin who is responsible. Required.
    pub owner_id: Id,
    /// The language, as a code such as `en` or `pt-BR`.
    pub locale: Option<String>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(CreateInternalArticleRequest {
    body, locale;
    required title, author_id, owner_id;
    numeric "author_id", "owner_id"
});

impl CreateInternalArticleRequest {
    /// Makes a value of what is required.
    pub fn new(
        title: impl Into<String>,
        author_id: impl Into<Id>,
        owner_id: impl Into<Id>,
    ) -> Self {
        Self {
            title: title.into(),
            author_id: Id::of(author_id),
            owner_id: Id::of(owner_id),
            ..Self::default()
        }
    }

    /// Sets `body`.
    #[must_use]
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// Sets `locale`.
    #[must_use]
    pub fn locale(mut self, locale: impl Into<String>) -> Self {
        self.locale = Some(locale.into());
        self
    }
}
