// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, Timestamp, object};

/// Snoozes a conversation until a given time.
///
/// Schema `snooze_conversation_request`. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SnoozeConversationRequest {
    /// The admin who does it. Required.
    pub admin_id: Id,
    /// When it should open again. Unix time in seconds. Required.
    pub snoozed_until: Timestamp,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(SnoozeConversationRequest {
   ;
    required admin_id, snoozed_until;
    constant "message_type" = "snoozed"
});

impl SnoozeConversationRequest {
    /// Makes a value of what is required.
    pub fn new(admin_id: impl Into<Id>, snoozed_until: impl Into<Timestamp>) -> Self {
        Self {
            admin_id: Id::of(admin_id),
            snoozed_until: snoozed_until.into(),
            ..Self::default()
        }
    }
}
