// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, object};

/// Part of `DELETE /conversations/{conversation_id}/tags/{id}`. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DetachTagFromConversationBody {
    /// Intercom's id of the admin. Required.
    pub admin_id: String,
    /// Members beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(DetachTagFromConversationBody {; required admin_id });

impl DetachTagFromConversationBody {
    /// With what is required.
    pub fn new(admin_id: impl Into<Id>) -> Self {
        Self {
            admin_id: Id::text(admin_id),
            ..Self::default()
        }
    }
}
