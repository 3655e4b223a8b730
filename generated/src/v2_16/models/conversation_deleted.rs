// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, object};

/// Confirms that a conversation was deleted.
///
/// Schema `conversation_deleted`. Returned by
/// [`DeleteConversation`](super::super::DeleteConversation). New in version 2.13.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationDeleted {
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// The name of this kind of object. Always `conversation`.
    pub object: Option<String>,
    /// Whether it was deleted; true in the response to a deletion.
    pub deleted: Option<bool>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ConversationDeleted { id, object, deleted });
