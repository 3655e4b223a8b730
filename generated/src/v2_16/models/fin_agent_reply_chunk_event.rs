// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{DateTime, Extra, Id, object};

/// A piece of a reply that Fin is writing.
///
/// Schema `fin_agent_reply_chunk_event`. No operation of this version uses it. New in version
/// 2.14.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FinAgentReplyChunkEvent {
    /// What kind of event it is. Always `fin_reply_chunk`.
    pub event_name: Option<String>,
    /// Intercom's id of the conversation.
    pub conversation_id: Option<Id>,
    /// The id that all pieces of this reply share.
    pub stream_id: Option<Id>,
    /// The position of the piece, from 0.
    pub chunk_index: Option<i64>,
    /// The characters of the piece.
    pub chunk_text: Option<String>,
    /// How far Fin is. Always `replying`.
    pub status: Option<String>,
    /// The time at which it was created, to the millisecond. RFC 3339 time.
    pub created_at_ms: Option<DateTime>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(FinAgentReplyChunkEvent {
    event_name, conversation_id, stream_id, chunk_index, chunk_text, status, created_at_ms
});

impl FinAgentReplyChunkEvent {
    /// Makes a value of what is required.
    pub fn new(
        event_name: impl Into<String>,
        conversation_id: impl Into<Id>,
        stream_id: impl Into<Id>,
        chunk_index: i64,
        chunk_text: impl Into<String>,
        created_at_ms: impl Into<DateTime>,
    ) -> Self {
        Self {
            event_name: Some(event_name.into()),
            conversation_id: Some(Id::of(conversation_id)),
            stream_id: Some(Id::of(stream_id)),
            chunk_index: Some(chunk_index),
            chunk_text: Some(chunk_text.into()),
            created_at_ms: Some(created_at_ms.into()),
            ..Self::default()
        }
    }
}
