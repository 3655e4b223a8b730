// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{DateTime, Extra, object};

/// Schema `fin_agent_replied_event`. No operation of this version uses it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FinAgentRepliedEvent {
    /// Always `fin_replied`.
    pub event_name: Option<String>,
    /// Intercom's id of the conversation.
    pub conversation_id: Option<String>,
    pub user_id: Option<String>,
    pub message: Option<FinAgentRepliedEventMessage>,
    /// Always `awaiting_user_reply`.
    pub status: Option<String>,
    pub stream_id: Option<String>,
    /// RFC 3339 time.
    pub created_at_ms: Option<DateTime>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(FinAgentRepliedEvent {
    event_name, conversation_id, user_id, message, status, stream_id, created_at_ms
});

/// Part of [`FinAgentRepliedEvent`]. No operation of this version uses it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FinAgentRepliedEventMessage {
    /// The id that Intercom gave it.
    pub id: Option<String>,
    /// Always `fin`.
    pub author: Option<String>,
    pub body: Option<String>,
    /// RFC 3339 time.
    pub timestamp_ms: Option<DateTime>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(FinAgentRepliedEventMessage { id, author, body, timestamp_ms });
