// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, object};

/// What to change in an external page.
///
/// Schema `update_external_page_request`. Sent by
/// [`UpdateExternalPage`](super::super::UpdateExternalPage). New in version 2.12.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateExternalPageRequest {
    /// The title that readers see. Required.
    pub title: String,
    /// The content, in HTML. Required.
    pub html: String,
    /// The URL under which it can be opened. Required.
    pub url: String,
    /// Whether Fin may use it. Default: `true`.
    pub fin_availability: Option<bool>,
    /// Intercom's id of the source that it belongs to. Required.
    pub source_id: Id,
    /// Your own id for it.
    pub external_id: Option<Id>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(UpdateExternalPageRequest {
    fin_availability, external_id;
    required title, html, url, source_id;
    numeric "source_id";
    constant "locale" = "en"
});

impl UpdateExternalPageRequest {
    /// Makes a value of what is required.
    pub fn new(
        title: impl Into<String>,
        html: impl Into<String>,
        url: impl Into<String>,
        source_id: impl Into<Id>,
    ) -> Self {
        Self {
            title: title.into(),
            html: html.into(),
            url: url.into(),
            source_id: Id::of(source_id),
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
        self.external_id = Some(Id::of(external_id));
        self
    }
}
