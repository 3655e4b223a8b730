// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, Map, Timestamp, Value, object};

/// Schema `content_snippet`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContentSnippet {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<String>,
    pub title: Option<String>,
    /// The language, as a code such as `en` or `pt-BR`.
    pub locale: Option<String>,
    pub json_blocks: Option<List<Map<Value>>>,
    pub body_markdown: Option<String>,
    /// **Deprecated.**
    pub chatbot_availability: Option<i64>,
    /// **Deprecated.**
    pub copilot_availability: Option<i64>,
    pub ai_chatbot_availability: Option<bool>,
    pub ai_copilot_availability: Option<bool>,
    pub ai_sales_agent_availability: Option<bool>,
    /// The time at which it was created. Unix time in seconds.
    pub created_at: Option<Timestamp>,
    /// The time of its last change. Unix time in seconds.
    pub updated_at: Option<Timestamp>,
    pub audience_ids: Option<List<i64>>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(ContentSnippet {
    r#type = "type", id, title, locale, json_blocks, body_markdown, chatbot_availability,
    copilot_availability, ai_chatbot_availability, ai_copilot_availability,
    ai_sales_agent_availability, created_at, updated_at, audience_ids
});
