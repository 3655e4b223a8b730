// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, object};

/// Schema `create_external_page_request`. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateExternalPageRequest {
    /// Required.
    pub title: String,
    /// Required.
    pub html: String,
    pub url: Option<String>,
    /// Default: `false`.
    pub ai_agent_availability: Option<bool>,
    /// Default: `false`.
    pub ai_copilot_availability: Option<bool>,
    /// Required.
    pub source_id: i64,
    /// Your own id for it. Required.
    pub external_id: String,
    /// Members beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(CreateExternalPageRequest {
    url, ai_agent_availability, ai_copilot_availability;
    required title, html, source_id, external_id;
    constant "locale" = "en"
});

impl CreateExternalPageRequest {
    /// With what is required.
    pub fn new(
        title: impl Into<String>,
        html: impl Into<String>,
        source_id: i64,
        external_id: impl Into<Id>,
    ) -> Self {
        Self {
            title: title.into(),
            html: html.into(),
            source_id,
            external_id: Id::text(external_id),
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
