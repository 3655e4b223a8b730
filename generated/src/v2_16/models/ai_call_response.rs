// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, Map, Value, object};

/// Schema `ai_call_response`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AiCallResponse {
    /// The id that Intercom gave it.
    pub id: Option<i64>,
    /// Intercom's id of the workspace.
    pub app_id: Option<i64>,
    pub user_phone_number: Option<String>,
    pub status: Option<String>,
    pub intercom_call_id: Option<String>,
    pub external_call_id: Option<String>,
    pub intercom_conversation_id: Option<String>,
    pub call_transcript: Option<List<Map<Value>>>,
    pub call_summary: Option<String>,
    pub intent: Option<List<Map<Value>>>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(AiCallResponse {
    id, app_id, user_phone_number, status, intercom_call_id, external_call_id,
    intercom_conversation_id, call_transcript, call_summary, intent
});
