// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Timestamp, object};

/// Schema `external_page`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalPage {
    /// The name of this kind of object. Always `external_page`.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<String>,
    pub title: Option<String>,
    pub html: Option<String>,
    pub url: Option<String>,
    pub ai_agent_availability: Option<bool>,
    pub ai_copilot_availability: Option<bool>,
    pub ai_sales_agent_availability: Option<bool>,
    pub fin_availability: Option<bool>,
    /// The language, as a code such as `en` or `pt-BR`. Always `en`.
    pub locale: Option<String>,
    pub source_id: Option<i64>,
    /// Your own id for it.
    pub external_id: Option<String>,
    /// The time at which it was created. Unix time in seconds.
    pub created_at: Option<Timestamp>,
    /// The time of its last change. Unix time in seconds.
    pub updated_at: Option<Timestamp>,
    /// Unix time in seconds.
    pub last_ingested_at: Option<Timestamp>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(ExternalPage {
    r#type = "type", id, title, html, url, ai_agent_availability, ai_copilot_availability,
    ai_sales_agent_availability, fin_availability, locale, source_id, external_id, created_at,
    updated_at, last_ingested_at
});
