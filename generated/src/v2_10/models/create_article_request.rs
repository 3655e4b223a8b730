// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, Patch, object, open_enum};
use super::ArticleTranslatedContent;

/// What a new article is to be.
///
/// Schema `create_article_request`. Sent by [`CreateArticle`](super::super::CreateArticle).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateArticleRequest {
    /// The title that readers see. Required.
    pub title: String,
    /// A description for people.
    pub description: Option<String>,
    /// The content, in HTML.
    pub body: Option<String>,
    /// Intercom's id of the admin who counts as the author. Required.
    pub author_id: Id,
    /// Whether readers can see it.
    pub state: Option<CreateArticleRequestState>,
    /// Intercom's id of the collection that it is in.
    pub parent_id: Option<Id>,
    /// What `parent_id` is, such as `collection`.
    pub parent_type: Option<CreateArticleRequestParentType>,
    /// The same content in other languages, by language code.
    pub translated_content: Patch<ArticleTranslatedContent>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(CreateArticleRequest {
    description, body, state, parent_id, parent_type, translated_content;
    required title, author_id;
    numeric "author_id", "parent_id"
});

impl CreateArticleRequest {
    /// Makes a value of what is required.
    pub fn new(title: impl Into<String>, author_id: impl Into<Id>) -> Self {
        Self {
            title: title.into(),
            author_id: Id::of(author_id),
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
    pub fn parent_id(mut self, parent_id: impl Into<Id>) -> Self {
        self.parent_id = Some(Id::of(parent_id));
        self
    }

    /// Sets `parent_type`.
    #[must_use]
    pub fn parent_type(
        mut self,
        parent_type: impl Into<CreateArticleRequestParentType>,
    ) -> Self {
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

/// Whether readers can see it.
///
/// Part of [`CreateArticleRequest`]. Sent in requests. One of `published`, `draft`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateArticleRequestState {
    /// Readers can see it.
    Published,
    /// It is not published.
    Draft,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(CreateArticleRequestState { Published = "published", Draft = "draft" });

/// What `parent_id` is, such as `collection`.
///
/// Part of [`CreateArticleRequest`]. Sent in requests. One of `collection`, `section`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateArticleRequestParentType {
    /// It stands in a collection.
    Collection,
    /// It stands in a section of a collection.
    Section,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(CreateArticleRequestParentType { Collection = "collection", Section = "section" });
