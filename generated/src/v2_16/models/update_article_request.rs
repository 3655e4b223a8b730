// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{DateTime, Extra, Id, List, Patch, object, open_enum};
use super::ArticleTranslatedContent;

/// What to change in an article.
///
/// Schema `update_article_request`. Sent by [`UpdateArticle`](super::super::UpdateArticle),
/// [`StageArticleDraft`](super::super::StageArticleDraft).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateArticleRequest {
    /// The title that readers see.
    pub title: Option<String>,
    /// A description for people.
    pub description: Option<String>,
    /// The content, in HTML.
    pub body: Option<String>,
    /// The content, as Markdown in place of HTML. New in version 2.16.
    pub body_markdown: Option<String>,
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
    /// Intercom's ids of the audiences that may see it. New in version 2.16.
    pub audience_ids: Patch<List<Id>>,
    /// Whether Fin may use it in replies to customers. New in version 2.16.
    pub ai_chatbot_availability: Option<bool>,
    /// Whether Copilot may use it to help teammates. New in version 2.16.
    pub ai_copilot_availability: Option<bool>,
    /// Whether Fin may use it in sales. New in version 2.16.
    pub ai_sales_agent_availability: Option<bool>,
    /// The time at which it is to be published. RFC 3339 time. New in version 2.16.
    pub scheduled_publish_at: Patch<DateTime>,
    /// The time at which it is to be hidden. RFC 3339 time. New in version 2.16.
    pub scheduled_unpublish_at: Patch<DateTime>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(UpdateArticleRequest {
    title, description, body, body_markdown, author_id, state, parent_id, parent_type,
    translated_content, audience_ids, ai_chatbot_availability, ai_copilot_availability,
    ai_sales_agent_availability, scheduled_publish_at, scheduled_unpublish_at;
    numeric "author_id", "audience_ids"
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

    /// Sets `body_markdown`.
    #[must_use]
    pub fn body_markdown(mut self, body_markdown: impl Into<String>) -> Self {
        self.body_markdown = Some(body_markdown.into());
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

    /// Sets `audience_ids`.
    #[must_use]
    pub fn audience_ids(
        mut self,
        audience_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        self.audience_ids = Patch::Set(audience_ids.into_iter().map(Id::of).collect());
        self
    }

    /// Sends null for `audience_ids`.
    #[must_use]
    pub fn clear_audience_ids(mut self) -> Self {
        self.audience_ids = Patch::Clear;
        self
    }

    /// Sets `ai_chatbot_availability`.
    #[must_use]
    pub fn ai_chatbot_availability(mut self, ai_chatbot_availability: bool) -> Self {
        self.ai_chatbot_availability = Some(ai_chatbot_availability);
        self
    }

    /// Sets `ai_copilot_availability`.
    #[must_use]
    pub fn ai_copilot_availability(mut self, ai_copilot_availability: bool) -> Self {
        self.ai_copilot_availability = Some(ai_copilot_availability);
        self
    }

    /// Sets `ai_sales_agent_availability`.
    #[must_use]
    pub fn ai_sales_agent_availability(
        mut self,
        ai_sales_agent_availability: bool,
    ) -> Self {
        self.ai_sales_agent_availability = Some(ai_sales_agent_availability);
        self
    }

    /// Sets `scheduled_publish_at`.
    #[must_use]
    pub fn scheduled_publish_at(
        mut self,
        scheduled_publish_at: impl Into<DateTime>,
    ) -> Self {
        self.scheduled_publish_at = Patch::Set(scheduled_publish_at.into());
        self
    }

    /// Sends null for `scheduled_publish_at`.
    #[must_use]
    pub fn clear_scheduled_publish_at(mut self) -> Self {
        self.scheduled_publish_at = Patch::Clear;
        self
    }

    /// Sets `scheduled_unpublish_at`.
    #[must_use]
    pub fn scheduled_unpublish_at(
        mut self,
        scheduled_unpublish_at: impl Into<DateTime>,
    ) -> Self {
        self.scheduled_unpublish_at = Patch::Set(scheduled_unpublish_at.into());
        self
    }

    /// Sends null for `scheduled_unpublish_at`.
    #[must_use]
    pub fn clear_scheduled_unpublish_at(mut self) -> Self {
        self.scheduled_unpublish_at = Patch::Clear;
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
