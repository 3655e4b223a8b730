// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, object};

/// A page for Fin to use.
///
/// Schema `create_external_page_request`. Sent by
/// [`CreateExternalPage`](super::super::CreateExternalPage). New in version 2.12.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateExternalPageRequest {
    /// The title that readers see. Required.
    pub title: String,
    /// The content, in HTML. Required.
    pub html: String,
    /// The URL under which it can be opened.
    pub url: Option<String>,
    /// Whether Fin may use it in replies to customers. Default: `false`.
    pub ai_agent_availability: Option<bool>,
    /// Whether Copilot may use it to help teammates. Default: `false`.
    pub ai_copilot_availability: Option<bool>,
    /// Intercom's id of the source that it belongs to. Required.
    pub source_id: Id,
    /// Your own id for it. Required.
    pub external_id: Id,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(CreateExternalPageRequest {
    url, ai_agent_availability, ai_copilot_availability;
    required title, html, source_id, external_id;
    numeric "source_id";
    constant "locale" = "en"
});

impl CreateExternalPageRequest {
    /// Makes a value of what is required.
    pub fn new(
        title: impl Into<String>,
        html: impl Into<String>,
        source_id: impl Into<Id>,
        external_id: impl Into<Id>,
    ) -> Self {
        Self {
            title: title.into(),
            html: html.into(),
            source_id: Id::of(source_id),
            external_id: Id::of(external_id),
            ..Self::default()
        }
    }

    /// Sets `url`.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// Sets `ai_agent_availability`.
    #[must_use]
    pub fn ai_agent_availability(mut self, ai_agent_availability: bool) -> Self {
        self.ai_agent_availability = Some(ai_agent_availability);
        self
    }

    /// Sets `ai_copilot_availability`.
    #[must_use]
    pub fn ai_copilot_availability(mut self, ai_copilot_availability: bool) -> Self {
        self.ai_copilot_availability = Some(ai_copilot_availability);
        self
    }
}
