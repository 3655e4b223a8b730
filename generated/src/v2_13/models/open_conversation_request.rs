// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, object};

/// Opens a conversation again.
///
/// Schema `open_conversation_request`. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OpenConversationRequest {
    /// The admin who does it. Required.
    pub admin_id: Id,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(OpenConversationRequest {; required admin_id; constant "message_type" = "open" });

impl OpenConversationRequest {
    /// Makes a value of what is required.
    pub fn new(admin_id: impl Into<Id>) -> Self {
        Self {
            admin_id: Id::of(admin_id),
            ..Self::default()
        }
    }
}

impl<T: Into<Id>> From<T> for OpenConversationRequest {
    fn from(admin_id: T) -> Self {
        Self::new(admin_id)
    }
}
