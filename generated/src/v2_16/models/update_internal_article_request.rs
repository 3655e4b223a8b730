// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, Patch, object};

/// Schema `update_internal_article_request`. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateInternalArticleRequest {
    pub title: Option<String>,
    pub body: Option<String>,
    pub body_markdown: Option<String>,
    pub author_id: Option<i64>,
    pub owner_id: Option<i64>,
    pub audience_ids: Patch<List<i64>>,
    pub ai_chatbot_availability: Option<bool>,
    pub ai_copilot_availability: Option<bool>,
    pub ai_sales_agent_availability: Option<bool>,
    /// Members beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(UpdateInternalArticleRequest {
    title, body, body_markdown, author_id, owner_id, audience_ids, ai_chatbot_availability,
    ai_copilot_availability, ai_sales_agent_availability
});

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

    /// Sets `body_markdown`.
    #[must_use]
    pub fn body_markdown(mut self, body_markdown: impl Into<String>) -> Self {
        self.body_markdown = Some(body_markdown.into());
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
}
