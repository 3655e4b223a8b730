// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{DateTime, Extra, object, open_enum};

/// Schema `fin_agent_status_updated_event`. No operation of this version uses it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FinAgentStatusUpdatedEvent {
    /// Always `fin_status_updated`.
    pub event_name: Option<String>,
    /// Intercom's id of the conversation.
    pub conversation_id: Option<String>,
    pub user_id: Option<String>,
    pub status: Option<FinAgentStatusUpdatedEventStatus>,
    pub reason: Option<String>,
    /// RFC 3339 time.
    pub created_at_ms: Option<DateTime>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(FinAgentStatusUpdatedEvent {
    event_name, conversation_id, user_id, status, reason, created_at_ms
});

/// Part of [`FinAgentStatusUpdatedEvent`]. No operation of this version uses it. One of
/// `escalated`, `resolved`, `complete`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FinAgentStatusUpdatedEventStatus {
    Escalated,
    Resolved,
    Complete,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(FinAgentStatusUpdatedEventStatus {
    Escalated = "escalated", Resolved = "resolved", Complete = "complete"
});
