// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object};

/// Schema `create_internal_article_request`. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateInternalArticleRequest {
    /// Required.
    pub title: String,
    pub body: Option<String>,
    /// Required.
    pub author_id: i64,
    /// Required.
    pub owner_id: i64,
    /// The language, as a code such as `en` or `pt-BR`.
    pub locale: Option<String>,
    /// Members beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(CreateInternalArticleRequest { body, locale; required title, author_id, owner_id });

impl CreateInternalArticleRequest {
    /// With what is required.
    pub fn new(title: impl Into<String>, author_id: i64, owner_id: i64) -> Self {
        Self {
            title: title.into(),
            author_id,
            owner_id,
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
