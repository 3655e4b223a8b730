// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, Value, object, union};

/// The part, or the first message, whose content is blanked.
///
/// Schema `redact_conversation_request`. Sent by
/// [`RedactConversation`](super::super::RedactConversation). `type` says which one it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum RedactConversationRequest {
    /// Blanks a part of the conversation. Its `type` is `conversation_part`.
    Part(RedactConversationPartRequest),
    /// Blanks the message that started the conversation. Its `type` is `source`.
    Source(RedactConversationSourceRequest),
    /// Any other JSON.
    Other(Value),
}
union!(RedactConversationRequest by "type" {
    Part(RedactConversationPartRequest) = "conversation_part",
    Source(RedactConversationSourceRequest) = "source"
});

/// Blanks a part of the conversation.
///
/// Part of [`RedactConversationRequest`]. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RedactConversationPartRequest {
    /// Intercom's id of the conversation. Required.
    pub conversation_id: Id,
    /// The id that Intercom gave the part. Required.
    pub conversation_part_id: Id,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(RedactConversationPartRequest {
   ;
    required conversation_id, conversation_part_id;
    constant "type" = "conversation_part"
});

impl RedactConversationPartRequest {
    /// Makes a value of what is required.
    pub fn new(
        conversation_id: impl Into<Id>,
        conversation_part_id: impl Into<Id>,
    ) -> Self {
        Self {
            conversation_id: Id::of(conversation_id),
            conversation_part_id: Id::of(conversation_part_id),
            ..Self::default()
        }
    }
}

/// Blanks the message that started the conversation.
///
/// Part of [`RedactConversationRequest`]. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RedactConversationSourceRequest {
    /// Intercom's id of the conversation. Required.
    pub conversation_id: Id,
    /// The id that Intercom gave the message that started the conversation. Required.
    pub source_id: Id,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(RedactConversationSourceRequest {
   ;
    required conversation_id, source_id;
    constant "type" = "source"
});

impl RedactConversationSourceRequest {
    /// Makes a value of what is required.
    pub fn new(conversation_id: impl Into<Id>, source_id: impl Into<Id>) -> Self {
        Self {
            conversation_id: Id::of(conversation_id),
            source_id: Id::of(source_id),
            ..Self::default()
        }
    }
}
