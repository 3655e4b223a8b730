// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, List, Patch, object};

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
    /// The content, as Markdown in place of HTML. New in version 2.16.
    pub body_markdown: Option<String>,
    /// Intercom's id of the admin who counts as the author. Required.
    pub author_id: Id,
    /// Intercom's id of the admin who is responsible. Required.
    pub owner_id: Id,
    /// Intercom's ids of the audiences that may see it. New in version 2.16.
    pub audience_ids: Patch<List<Id>>,
    /// Whether Fin may use it in replies to customers. Default: `false`. New in version 2.16.
    pub ai_chatbot_availability: Option<bool>,
    /// Whether Copilot may use it to help teammates. Default: `false`. New in version 2.16.
    pub ai_copilot_availability: Option<bool>,
    /// Whether Fin may use it in sales. Default: `false`. New in version 2.16.
    pub ai_sales_agent_availability: Option<bool>,
    /// The language, as a code such as `en` or `pt-BR`.
    pub locale: Option<String>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(CreateInternalArticleRequest {
    body, body_markdown, audience_ids, ai_chatbot_availability, ai_copilot_availability,
    ai_sales_agent_availability, locale;
    required title, author_id, owner_id;
    numeric "author_id", "owner_id", "audience_ids"
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

    /// Sets `body_markdown`.
    #[must_use]
    pub fn body_markdown(mut self, body_markdown: impl Into<String>) -> Self {
        self.body_markdown = Some(body_markdown.into());
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

    /// Sets `locale`.
    #[must_use]
    pub fn locale(mut self, locale: impl Into<String>) -> Self {
        self.locale = Some(locale.into());
        self
    }
}
