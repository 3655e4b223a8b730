// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{DateTime, Extra, Id, object, open_enum};

/// Fin wrote a reply to the user.
///
/// Schema `fin_agent_replied_event`. No operation of this version uses it. New in version 2.14.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FinAgentRepliedEvent {
    /// What kind of event it is. Always `fin_replied`.
    pub event_name: Option<String>,
    /// Intercom's id of the conversation.
    pub conversation_id: Option<Id>,
    /// Your own id for the user, the `external_id` of the contact.
    pub user_id: Option<Id>,
    /// What Fin wrote.
    pub message: Option<FinAgentRepliedEventMessage>,
    /// How far Fin is.
    pub status: Option<FinAgentRepliedEventStatus>,
    /// The id that all pieces of this reply share.
    pub stream_id: Option<Id>,
    /// The time at which it was created, to the millisecond. RFC 3339 time.
    pub created_at_ms: Option<DateTime>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(FinAgentRepliedEvent {
    event_name, conversation_id, user_id, message, status, stream_id, created_at_ms
});

impl FinAgentRepliedEvent {
    /// Makes a value of what is required.
    pub fn new(
        event_name: impl Into<String>,
        conversation_id: impl Into<Id>,
        user_id: impl Into<Id>,
        message: impl Into<FinAgentRepliedEventMessage>,
        status: impl Into<FinAgentRepliedEventStatus>,
        created_at_ms: impl Into<DateTime>,
    ) -> Self {
        Self {
            event_name: Some(event_name.into()),
            conversation_id: Some(Id::of(conversation_id)),
            user_id: Some(Id::of(user_id)),
            message: Some(message.into()),
            status: Some(status.into()),
            created_at_ms: Some(created_at_ms.into()),
            ..Self::default()
        }
    }
}

/// What Fin wrote.
///
/// Part of [`FinAgentRepliedEvent`]. No operation of this version uses it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FinAgentRepliedEventMessage {
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// Who wrote it, which is Fin. Always `fin`.
    pub author: Option<String>,
    /// The content, in HTML.
    pub body: Option<String>,
    /// The time of the message, to the millisecond. RFC 3339 time.
    pub timestamp_ms: Option<DateTime>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(FinAgentRepliedEventMessage { id, author, body, timestamp_ms });

impl FinAgentRepliedEventMessage {
    /// Makes a value of what is required.
    pub fn new(
        author: impl Into<String>,
        body: impl Into<String>,
        timestamp_ms: impl Into<DateTime>,
    ) -> Self {
        Self {
            author: Some(author.into()),
            body: Some(body.into()),
            timestamp_ms: Some(timestamp_ms.into()),
            ..Self::default()
        }
    }
}

/// How far Fin is.
///
/// Part of [`FinAgentRepliedEvent`]. No operation of this version uses it. One of `replying`,
/// `awaiting_user_reply`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FinAgentRepliedEventStatus {
    /// Fin goes on writing.
    Replying,
    /// Fin waits for the user.
    AwaitingUserReply,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(FinAgentRepliedEventStatus {
    Replying = "replying", AwaitingUserReply = "awaiting_user_reply"
});
