// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, Timestamp, object};

/// A page from another place that Fin may use.
///
/// Schema `external_page`. Returned by
/// [`CreateExternalPage`](super::super::CreateExternalPage),
/// [`GetExternalPage`](super::super::GetExternalPage),
/// [`UpdateExternalPage`](super::super::UpdateExternalPage),
/// [`DeleteExternalPage`](super::super::DeleteExternalPage). Listed by
/// [`ListExternalPages`](super::super::ListExternalPages). New in version 2.12.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalPage {
    /// The name of this kind of object. Always `external_page`.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// The title that readers see.
    pub title: Option<String>,
    /// The content, in HTML.
    pub html: Option<String>,
    /// The URL under which it can be opened.
    pub url: Option<String>,
    /// Whether Fin may use it in replies to customers.
    pub ai_agent_availability: Option<bool>,
    /// Whether Copilot may use it to help teammates.
    pub ai_copilot_availability: Option<bool>,
    /// Whether Fin may use it in sales.
    pub ai_sales_agent_availability: Option<bool>,
    /// Whether Fin may use it.
    pub fin_availability: Option<bool>,
    /// The language, as a code such as `en` or `pt-BR`. Always `en`.
    pub locale: Option<String>,
    /// Intercom's id of the source that it belongs to.
    pub source_id: Option<Id>,
    /// Your own id for it.
    pub external_id: Option<Id>,
    /// The time at which it was created. Unix time in seconds.
    pub created_at: Option<Timestamp>,
    /// The time of its last change. Unix time in seconds.
    pub updated_at: Option<Timestamp>,
    /// The time at which Fin last took the content in. Unix time in seconds.
    pub last_ingested_at: Option<Timestamp>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ExternalPage {
    r#type = "type", id, title, html, url, ai_agent_availability, ai_copilot_availability,
    ai_sales_agent_availability, fin_availability, locale, source_id, external_id, created_at,
    updated_at, last_ingested_at;
    numeric "source_id"
});
