// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{DateTime, Extra, Id, object, open_enum};

/// Fin is done, or waits.
///
/// Schema `fin_agent_status_updated_event`. No operation of this version uses it. New in
/// version 2.14.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FinAgentStatusUpdatedEvent {
    /// What kind of event it is. Always `fin_status_updated`.
    pub event_name: Option<String>,
    /// Intercom's id of the conversation.
    pub conversation_id: Option<Id>,
    /// Your own id for the user, the `external_id` of the contact.
    pub user_id: Option<Id>,
    /// How far Fin is.
    pub status: Option<FinAgentStatusUpdatedEventStatus>,
    /// Why Fin handed over.
    pub reason: Option<String>,
    /// The time at which it was created, to the millisecond. RFC 3339 time.
    pub created_at_ms: Option<DateTime>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(FinAgentStatusUpdatedEvent {
    event_name, conversation_id, user_id, status, reason, created_at_ms
});

impl FinAgentStatusUpdatedEvent {
    /// Makes a value of what is required.
    pub fn new(
        event_name: impl Into<String>,
        conversation_id: impl Into<Id>,
        user_id: impl Into<Id>,
        status: impl Into<FinAgentStatusUpdatedEventStatus>,
        created_at_ms: impl Into<DateTime>,
    ) -> Self {
        Self {
            event_name: Some(event_name.into()),
            conversation_id: Some(Id::of(conversation_id)),
            user_id: Some(Id::of(user_id)),
            status: Some(status.into()),
            created_at_ms: Some(created_at_ms.into()),
            ..Self::default()
        }
    }
}

/// How far Fin is.
///
/// Part of [`FinAgentStatusUpdatedEvent`]. No operation of this version uses it. One of
/// `awaiting_user_reply`, `escalated`, `resolved`, `complete`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FinAgentStatusUpdatedEventStatus {
    /// Fin waits for the user.
    AwaitingUserReply,
    /// Fin handed over to a person.
    Escalated,
    /// The question is resolved.
    Resolved,
    /// Fin is done.
    Complete,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(FinAgentStatusUpdatedEventStatus {
    AwaitingUserReply = "awaiting_user_reply", Escalated = "escalated", Resolved = "resolved",
    Complete = "complete"
});
