// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, object};

/// How a part was sent or seen.
///
/// Schema `update_conversation_part_request`. Sent by
/// [`UpdateConversationPart`](super::super::UpdateConversationPart). New in the version
/// `unstable`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateConversationPartRequest {
    /// How far the sending through another system is.
    pub send_state: Option<String>,
    /// What teammates see beside the part.
    pub info_message: Option<String>,
    /// Whether the part was seen.
    pub seen: Option<bool>,
    /// Intercom's id of the admin.
    pub admin_id: Option<Id>,
    /// Details of features that are being tried out. Required.
    pub experimental: bool,
    /// What only the sender of the part knows, as proof. Required.
    pub secret: String,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(UpdateConversationPartRequest {
    send_state, info_message, seen, admin_id;
    required experimental, secret
});

impl UpdateConversationPartRequest {
    /// Makes a value of what is required.
    pub fn new(experimental: bool, secret: impl Into<String>) -> Self {
        Self {
            experimental,
            secret: secret.into(),
            ..Self::default()
        }
    }

    /// Sets `send_state`.
    #[must_use]
    pub fn send_state(mut self, send_state: impl Into<String>) -> Self {
        self.send_state = Some(send_state.into());
        self
    }

    /// Sets `info_message`.
    #[must_use]
    pub fn info_message(mut self, info_message: impl Into<String>) -> Self {
        self.info_message = Some(info_message.into());
        self
    }

    /// Sets `seen`.
    #[must_use]
    pub fn seen(mut self, seen: bool) -> Self {
        self.seen = Some(seen);
        self
    }

    /// Sets `admin_id`.
    #[must_use]
    pub fn admin_id(mut self, admin_id: impl Into<Id>) -> Self {
        self.admin_id = Some(Id::of(admin_id));
        self
    }
}
