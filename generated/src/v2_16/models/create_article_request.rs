// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{DateTime, Extra, List, Patch, object, open_enum};
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
    pub body_markdown: Option<String>,
    /// Required.
    pub author_id: i64,
    pub state: Option<CreateArticleRequestState>,
    pub parent_id: Option<i64>,
    pub parent_type: Option<String>,
    /// The same content in other languages, by language code.
    pub translated_content: Patch<ArticleTranslatedContent>,
    pub audience_ids: Patch<List<i64>>,
    pub ai_chatbot_availability: Option<bool>,
    pub ai_copilot_availability: Option<bool>,
    pub ai_sales_agent_availability: Option<bool>,
    /// RFC 3339 time.
    pub scheduled_publish_at: Patch<DateTime>,
    /// RFC 3339 time.
    pub scheduled_unpublish_at: Patch<DateTime>,
    /// Members beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(CreateArticleRequest {
    description, body, body_markdown, state, parent_id, parent_type, translated_content,
    audience_ids, ai_chatbot_availability, ai_copilot_availability, ai_sales_agent_availability,
    scheduled_publish_at, scheduled_unpublish_at;
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

    /// Sets `body_markdown`.
    #[must_use]
    pub fn body_markdown(mut self, body_markdown: impl Into<String>) -> Self {
        self.body_markdown = Some(body_markdown.into());
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

    /// Sets `audience_ids`.
    #[must_use]
    pub fn audience_ids(mut self, audience_ids: impl Into<List<i64>>) -> Self {
        self.audience_ids = Patch::Set(audience_ids.into());
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
