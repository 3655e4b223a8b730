// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, object};

/// The admin who takes the tag off.
///
/// Part of `DELETE /conversations/{conversation_id}/tags/{tag_id}`. Sent by
/// [`DetachTagFromConversation`](super::super::DetachTagFromConversation).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DetachTagFromConversationRequest {
    /// Intercom's id of the admin. Required.
    pub admin_id: Id,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(DetachTagFromConversationRequest {; required admin_id });

impl DetachTagFromConversationRequest {
    /// Makes a value of what is required.
    pub fn new(admin_id: impl Into<Id>) -> Self {
        Self {
            admin_id: Id::of(admin_id),
            ..Self::default()
        }
    }
}

impl<T: Into<Id>> From<T> for DetachTagFromConversationRequest {
    fn from(admin_id: T) -> Self {
        Self::new(admin_id)
    }
}
