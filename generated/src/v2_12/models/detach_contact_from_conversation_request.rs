// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, object};

/// The admin who removes the contact from the conversation.
///
/// Schema `detach_contact_from_conversation_request`. Sent by
/// [`DetachContactFromConversation`](super::super::DetachContactFromConversation).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DetachContactFromConversationRequest {
    /// Intercom's id of the admin. Required.
    pub admin_id: Id,
    /// Members beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(DetachContactFromConversationRequest {; required admin_id });

impl DetachContactFromConversationRequest {
    /// With what is required.
    pub fn new(admin_id: impl Into<Id>) -> Self {
        Self {
            admin_id: Id::of(admin_id),
            ..Self::default()
        }
    }
}
