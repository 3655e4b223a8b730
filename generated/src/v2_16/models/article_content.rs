// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, Patch, Timestamp, object, open_enum};

/// An article in one language.
///
/// Schema `article_content`. Sent in requests and read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ArticleContent {
    pub title: Option<String>,
    /// A description for people.
    pub description: Option<String>,
    pub body: Option<String>,
    pub body_markdown: Patch<String>,
    /// The admin who counts as the author.
    pub author_id: Option<i64>,
    pub state: Option<ArticleContentState>,
    /// The time at which it was created. Unix time in seconds.
    pub created_at: Option<Timestamp>,
    /// The time of its last change. Unix time in seconds.
    pub updated_at: Option<Timestamp>,
    pub has_unpublished_changes: Option<bool>,
    /// Unix time in seconds.
    pub draft_updated_at: Patch<Timestamp>,
    /// Where it can be read; null for a draft.
    pub url: Option<String>,
    pub audience_ids: Patch<List<i64>>,
    pub ai_chatbot_availability: Option<bool>,
    pub ai_copilot_availability: Option<bool>,
    pub ai_sales_agent_availability: Option<bool>,
    /// Only in answers.
    pub created_by_id: Patch<i64>,
    /// Only in answers.
    pub updated_by_id: Patch<i64>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(ArticleContent {
    title, description, body, body_markdown, author_id, state, created_at, updated_at,
    has_unpublished_changes, draft_updated_at, url, audience_ids, ai_chatbot_availability,
    ai_copilot_availability, ai_sales_agent_availability, created_by_id, updated_by_id;
    constant "type" = "article_content"
});

impl ArticleContent {
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
        self.body_markdown = Patch::Set(body_markdown.into());
        self
    }

    /// Sends null for `body_markdown`.
    #[must_use]
    pub fn clear_body_markdown(mut self) -> Self {
        self.body_markdown = Patch::Clear;
        self
    }

    /// Sets `author_id`.
    #[must_use]
    pub fn author_id(mut self, author_id: i64) -> Self {
        self.author_id = Some(author_id);
        self
    }

    /// Sets `state`.
    #[must_use]
    pub fn state(mut self, state: impl Into<ArticleContentState>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Sets `created_at`.
    #[must_use]
    pub fn created_at(mut self, created_at: impl Into<Timestamp>) -> Self {
        self.created_at = Some(created_at.into());
        self
    }

    /// Sets `updated_at`.
    #[must_use]
    pub fn updated_at(mut self, updated_at: impl Into<Timestamp>) -> Self {
        self.updated_at = Some(updated_at.into());
        self
    }

    /// Sets `has_unpublished_changes`.
    #[must_use]
    pub fn has_unpublished_changes(mut self, has_unpublished_changes: bool) -> Self {
        self.has_unpublished_changes = Some(has_unpublished_changes);
        self
    }

    /// Sets `draft_updated_at`.
    #[must_use]
    pub fn draft_updated_at(mut self, draft_updated_at: impl Into<Timestamp>) -> Self {
        self.draft_updated_at = Patch::Set(draft_updated_at.into());
        self
    }

    /// Sends null for `draft_updated_at`.
    #[must_use]
    pub fn clear_draft_updated_at(mut self) -> Self {
        self.draft_updated_at = Patch::Clear;
        self
    }

    /// Sets `url`.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
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

    /// Sets `created_by_id`.
    #[must_use]
    pub fn created_by_id(mut self, created_by_id: i64) -> Self {
        self.created_by_id = Patch::Set(created_by_id);
        self
    }

    /// Sends null for `created_by_id`.
    #[must_use]
    pub fn clear_created_by_id(mut self) -> Self {
        self.created_by_id = Patch::Clear;
        self
    }

    /// Sets `updated_by_id`.
    #[must_use]
    pub fn updated_by_id(mut self, updated_by_id: i64) -> Self {
        self.updated_by_id = Patch::Set(updated_by_id);
        self
    }

    /// Sends null for `updated_by_id`.
    #[must_use]
    pub fn clear_updated_by_id(mut self) -> Self {
        self.updated_by_id = Patch::Clear;
        self
    }
}

/// Part of [`ArticleContent`]. Sent in requests and read from answers. One of `published`,
/// `draft`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ArticleContentState {
    Published,
    Draft,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(ArticleContentState { Published = "published", Draft = "draft" });
