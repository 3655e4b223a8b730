// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, List, Patch, Timestamp, object, open_enum};

/// An article in one language.
///
/// Schema `article_content`. Sent in requests and read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ArticleContent {
    /// The title that readers see.
    pub title: Option<String>,
    /// A description for people.
    pub description: Option<String>,
    /// The content, in HTML.
    pub body: Option<String>,
    /// The content, as Markdown in place of HTML. New in version 2.16.
    pub body_markdown: Patch<String>,
    /// The admin who counts as the author.
    pub author_id: Option<Id>,
    /// Whether readers can see it.
    pub state: Option<ArticleContentState>,
    /// The time at which it was created. Unix time in seconds.
    pub created_at: Option<Timestamp>,
    /// The time of its last change. Unix time in seconds.
    pub updated_at: Option<Timestamp>,
    /// Whether there is a draft with changes that readers do not see. New in version 2.16.
    pub has_unpublished_changes: Option<bool>,
    /// The time of the last change to the draft; null if there is none. Unix time in seconds. New
    /// in version 2.16.
    pub draft_updated_at: Patch<Timestamp>,
    /// Where it can be read; null for a draft.
    pub url: Option<String>,
    /// Intercom's ids of the audiences that may see it. New in version 2.16.
    pub audience_ids: Patch<List<Id>>,
    /// Whether Fin may use it in replies to customers. New in version 2.16.
    pub ai_chatbot_availability: Option<bool>,
    /// Whether Copilot may use it to help teammates. New in version 2.16.
    pub ai_copilot_availability: Option<bool>,
    /// Whether Fin may use it in sales. New in version 2.16.
    pub ai_sales_agent_availability: Option<bool>,
    /// Intercom's id of the admin who created it. Only in responses. New in version 2.16.
    pub created_by_id: Patch<Id>,
    /// Intercom's id of the admin who changed it last. Only in responses. New in version 2.16.
    pub updated_by_id: Patch<Id>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ArticleContent {
    title, description, body, body_markdown, author_id, state, created_at, updated_at,
    has_unpublished_changes, draft_updated_at, url, audience_ids, ai_chatbot_availability,
    ai_copilot_availability, ai_sales_agent_availability, created_by_id, updated_by_id;
    numeric "author_id", "audience_ids", "created_by_id", "updated_by_id";
    read_only "created_by_id", "updated_by_id";
    constant "type" = "article_content"
});

impl ArticleContent {
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
    pub fn author_id(mut self, author_id: impl Into<Id>) -> Self {
        self.author_id = Some(Id::of(author_id));
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

/// Whether readers can see it.
///
/// Part of [`ArticleContent`]. Sent in requests and read from responses. One of `published`,
/// `draft`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ArticleContentState {
    /// Readers can see it.
    Published,
    /// It is not published.
    Draft,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(ArticleContentState { Published = "published", Draft = "draft" });
