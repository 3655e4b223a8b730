// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, List, Map, Patch, Value, object};

/// What a new snippet is to be.
///
/// Schema `content_snippet_create_request`. Sent by
/// [`CreateContentSnippet`](super::super::CreateContentSnippet). New in version 2.16.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContentSnippetCreateRequest {
    /// The title of the snippet, which teammates see. At most 255 characters. Required.
    pub title: String,
    /// The content as a list of blocks, in place of HTML.
    pub json_blocks: Option<List<Map<Value>>>,
    /// The content, as Markdown in place of HTML.
    pub body_markdown: Option<String>,
    /// The language, as a code such as `en` or `pt-BR`. Default: `en`.
    pub locale: Option<String>,
    /// Intercom's ids of the audiences that may see it.
    pub audience_ids: Patch<List<Id>>,
    /// Whether Fin may use it in replies to customers. Default: `false`.
    pub ai_chatbot_availability: Option<bool>,
    /// Whether Copilot may use it to help teammates. Default: `false`.
    pub ai_copilot_availability: Option<bool>,
    /// Whether Fin may use it in sales. Default: `false`.
    pub ai_sales_agent_availability: Option<bool>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(ContentSnippetCreateRequest {
    json_blocks, body_markdown, locale, audience_ids, ai_chatbot_availability,
    ai_copilot_availability, ai_sales_agent_availability;
    required title;
    numeric "audience_ids"
});

impl ContentSnippetCreateRequest {
    /// Makes a value of what is required.
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            ..Self::default()
        }
    }

    /// Sets `json_blocks`.
    #[must_use]
    pub fn json_blocks(
        mut self,
        json_blocks: impl IntoIterator<Item = impl Into<Map<Value>>>,
    ) -> Self {
        self.json_blocks = Some(json_blocks.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `body_markdown`.
    #[must_use]
    pub fn body_markdown(mut self, body_markdown: impl Into<String>) -> Self {
        self.body_markdown = Some(body_markdown.into());
        self
    }

    /// Sets `locale`.
    #[must_use]
    pub fn locale(mut self, locale: impl Into<String>) -> Self {
        self.locale = Some(locale.into());
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

impl<T: AsRef<str>> From<T> for ContentSnippetCreateRequest {
    fn from(title: T) -> Self {
        Self::new(title.as_ref())
    }
}
