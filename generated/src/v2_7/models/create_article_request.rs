// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Patch, object, open_enum};
use super::ArticleTranslatedContent;

/// Schema `create_article_request`. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateArticleRequest {
    /// Required.
    pub title: String,
    /// A description for people.
    pub description: Option<String>,
    pub body: Option<String>,
    /// Required.
    pub author_id: i64,
    pub state: Option<CreateArticleRequestState>,
    pub parent_id: Option<i64>,
    pub parent_type: Option<String>,
    /// The same content in other languages, by language code.
    pub translated_content: Patch<ArticleTranslatedContent>,
    /// Members beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(CreateArticleRequest {
    description, body, state, parent_id, parent_type, translated_content;
    required title, author_id
});

impl CreateArticleRequest {
    /// With what is required.
    pub fn new(title: impl Into<String>, author_id: i64) -> Self {
        Self {
            title: title.into(),
            author_id,
            ..Self::default()
        }
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

    /// Sets `state`.
    #[must_use]
    pub fn state(mut self, state: impl Into<CreateArticleRequestState>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Sets `parent_id`.
    #[must_use]
    pub fn parent_id(mut self, parent_id: i64) -> Self {
        self.parent_id = Some(parent_id);
        self
    }

    /// Sets `parent_type`.
    #[must_use]
    pub fn parent_type(mut self, parent_type: impl Into<String>) -> Self {
        self.parent_type = Some(parent_type.into());
        self
    }

    /// Sets `translated_content`.
    #[must_use]
    pub fn translated_content(
        mut self,
        translated_content: impl Into<ArticleTranslatedContent>,
    ) -> Self {
        self.translated_content = Patch::Set(translated_content.into());
        self
    }

    /// Sends null for `translated_content`.
    #[must_use]
    pub fn clear_translated_content(mut self) -> Self {
        self.translated_content = Patch::Clear;
        self
    }
}

/// Part of [`CreateArticleRequest`]. Sent in requests. One of `published`, `draft`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateArticleRequestState {
    Published,
    Draft,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(CreateArticleRequestState { Published = "published", Draft = "draft" });
