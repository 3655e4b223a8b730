// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, List, Patch, object};

/// What to change in an internal article.
///
/// Schema `update_internal_article_request`. Sent by
/// [`UpdateInternalArticle`](super::super::UpdateInternalArticle). New in version 2.13.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateInternalArticleRequest {
    /// The title that teammates see.
    pub title: Option<String>,
    /// The content, in HTML.
    pub body: Option<String>,
    /// The content, as Markdown in place of HTML. New in version 2.16.
    pub body_markdown: Option<String>,
    /// Intercom's id of the admin who counts as the author.
    pub author_id: Option<Id>,
    /// Intercom's id of the admin who is responsible.
    pub owner_id: Option<Id>,
    /// Intercom's ids of the audiences that may see it. New in version 2.16.
    pub audience_ids: Patch<List<Id>>,
    /// Whether Fin may use it in replies to customers. New in version 2.16.
    pub ai_chatbot_availability: Option<bool>,
    /// Whether Copilot may use it to help teammates. New in version 2.16.
    pub ai_copilot_availability: Option<bool>,
    /// Whether Fin may use it in sales. New in version 2.16.
    pub ai_sales_agent_availability: Option<bool>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(UpdateInternalArticleRequest {
    title, body, body_markdown, author_id, owner_id, audience_ids, ai_chatbot_availability,
    ai_copilot_availability, ai_sales_agent_availability;
    numeric "author_id", "owner_id", "audience_ids"
});

impl UpdateInternalArticleRequest {
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

    /// Sets `owner_id`.
    #[must_use]
    pub fn owner_id(mut self, owner_id: impl Into<Id>) -> Self {
        self.owner_id = Some(Id::of(owner_id));
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
}
