// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{DateTime, Extra, object};

/// Schema `fin_agent_reply_chunk_event`. No operation of this version uses it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FinAgentReplyChunkEvent {
    /// Always `fin_reply_chunk`.
    pub event_name: Option<String>,
    /// Intercom's id of the conversation.
    pub conversation_id: Option<String>,
    pub stream_id: Option<String>,
    pub chunk_index: Option<i64>,
    pub chunk_text: Option<String>,
    /// Always `replying`.
    pub status: Option<String>,
    /// RFC 3339 time.
    pub created_at_ms: Option<DateTime>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(FinAgentReplyChunkEvent {
    event_name, conversation_id, stream_id, chunk_index, chunk_text, status, created_at_ms
});
