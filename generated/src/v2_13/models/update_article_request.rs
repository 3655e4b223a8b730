// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, Patch, object, open_enum};
use super::ArticleTranslatedContent;

/// What to change in an article.
///
/// Schema `update_article_request`. Sent by [`UpdateArticle`](super::super::UpdateArticle).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateArticleRequest {
    /// The title that readers see.
    pub title: Option<String>,
    /// A description for people.
    pub description: Option<String>,
    /// The content, in HTML.
    pub body: Option<String>,
    /// Intercom's id of the admin who counts as the author.
    pub author_id: Option<Id>,
    /// Whether readers can see it.
    pub state: Option<UpdateArticleRequestState>,
    /// Intercom's id of the collection that it is in.
    pub parent_id: Option<Id>,
    /// What `parent_id` is, such as `collection`.
    pub parent_type: Option<UpdateArticleRequestParentType>,
    /// The same content in other languages, by language code.
    pub translated_content: Patch<ArticleTranslatedContent>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(UpdateArticleRequest {
    title, description, body, author_id, state, parent_id, parent_type, translated_content;
    numeric "author_id"
});

impl UpdateArticleRequest {
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
    pub fn state(mut self, state: impl Into<UpdateArticleRequestState>) -> Self {
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
        parent_type: impl Into<UpdateArticleRequestParentType>,
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
/// Part of [`UpdateArticleRequest`]. Sent in requests. One of `published`, `draft`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpdateArticleRequestState {
    /// Readers can see it.
    Published,
    /// It is not published.
    Draft,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(UpdateArticleRequestState { Published = "published", Draft = "draft" });

/// What `parent_id` is, such as `collection`.
///
/// Part of [`UpdateArticleRequest`]. Sent in requests. One of `collection`, `section`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpdateArticleRequestParentType {
    /// It stands in a collection.
    Collection,
    /// It stands in a section of a collection.
    Section,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(UpdateArticleRequestParentType { Collection = "collection", Section = "section" });
