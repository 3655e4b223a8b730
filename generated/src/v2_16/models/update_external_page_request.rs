// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, object};

/// Schema `update_external_page_request`. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateExternalPageRequest {
    /// Required.
    pub title: String,
    /// Required.
    pub html: String,
    /// Required.
    pub url: String,
    /// Default: `true`.
    pub fin_availability: Option<bool>,
    /// Required.
    pub source_id: i64,
    /// Your own id for it.
    pub external_id: Option<String>,
    /// Members beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(UpdateExternalPageRequest {
    fin_availability, external_id;
    required title, html, url, source_id;
    constant "locale" = "en"
});

impl UpdateExternalPageRequest {
    /// With what is required.
    pub fn new(
        title: impl Into<String>,
        html: impl Into<String>,
        url: impl Into<String>,
        source_id: i64,
    ) -> Self {
        Self {
            title: title.into(),
            html: html.into(),
            url: url.into(),
            source_id,
            ..Self::default()
        }
    }

    /// Sets `fin_availability`.
    #[must_use]
    pub fn fin_availability(mut self, fin_availability: bool) -> Self {
        self.fin_availability = Some(fin_availability);
        self
    }

    /// Sets `external_id`.
    #[must_use]
    pub fn external_id(mut self, external_id: impl Into<Id>) -> Self {
        self.external_id = Some(Id::text(external_id));
        self
    }
}
