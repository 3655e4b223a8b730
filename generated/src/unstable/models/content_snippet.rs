// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, List, Map, Timestamp, Value, object};

/// A short piece of content that Fin and teammates draw on.
///
/// Schema `content_snippet`. Returned by
/// [`CreateContentSnippet`](super::super::CreateContentSnippet),
/// [`GetContentSnippet`](super::super::GetContentSnippet),
/// [`UpdateContentSnippet`](super::super::UpdateContentSnippet). Listed by
/// [`ListContentSnippets`](super::super::ListContentSnippets). New in version 2.16.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContentSnippet {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// The title of the snippet, which teammates see.
    pub title: Option<String>,
    /// The language, as a code such as `en` or `pt-BR`.
    pub locale: Option<String>,
    /// The content as a list of blocks, in place of HTML.
    pub json_blocks: Option<List<Map<Value>>>,
    /// The content, as Markdown in place of HTML.
    pub body_markdown: Option<String>,
    /// Whether Fin may use it in replies to customers, 1 or 0.
    #[deprecated(note = "the API may drop it in a later version")]
    pub chatbot_availability: Option<i64>,
    /// Whether Copilot may use it to help teammates, 1 or 0.
    #[deprecated(note = "the API may drop it in a later version")]
    pub copilot_availability: Option<i64>,
    /// Whether Fin may use it in replies to customers.
    pub ai_chatbot_availability: Option<bool>,
    /// Whether Copilot may use it to help teammates.
    pub ai_copilot_availability: Option<bool>,
    /// Whether Fin may use it in sales.
    pub ai_sales_agent_availability: Option<bool>,
    /// The time at which it was created. Unix time in seconds.
    pub created_at: Option<Timestamp>,
    /// The time of its last change. Unix time in seconds.
    pub updated_at: Option<Timestamp>,
    /// Intercom's ids of the audiences that may see it.
    pub audience_ids: Option<List<Id>>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ContentSnippet {
    r#type = "type", id, title, locale, json_blocks, body_markdown, chatbot_availability,
    copilot_availability, ai_chatbot_availability, ai_copilot_availability,
    ai_sales_agent_availability, created_at, updated_at, audience_ids;
    numeric "audience_ids"
});
