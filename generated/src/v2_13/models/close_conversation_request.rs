// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, object};

/// Closes a conversation, with a last message if wanted.
///
/// Schema `close_conversation_request`. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CloseConversationRequest {
    /// The admin who does it. Required.
    pub admin_id: Id,
    /// The content, in HTML.
    pub body: Option<String>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(CloseConversationRequest {
    body;
    required admin_id;
    constant "message_type" = "close", "type" = "admin"
});

impl CloseConversationRequest {
    /// Makes a value of what is required.
    pub fn new(admin_id: impl Into<Id>) -> Self {
        Self {
            admin_id: Id::of(admin_id),
            ..Self::default()
        }
    }

    /// Sets `body`.
    #[must_use]
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.body = Some(body.into());
        self
    }
}

impl<T: Into<Id>> From<T> for CloseConversationRequest {
    fn from(admin_id: T) -> Self {
        Self::new(admin_id)
    }
}
