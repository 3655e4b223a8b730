// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, object};

/// The conversation that the other one is merged into.
///
/// Schema `merge_conversations_request`. Sent by
/// [`MergeConversation`](super::super::MergeConversation). New in version 2.16.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MergeConversationsRequest {
    /// Intercom's id of the conversation that remains. Required.
    pub merge_into_conversation_id: Id,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(MergeConversationsRequest {
   ;
    required merge_into_conversation_id;
    numeric "merge_into_conversation_id"
});

impl MergeConversationsRequest {
    /// Makes a value of what is required.
    pub fn new(merge_into_conversation_id: impl Into<Id>) -> Self {
        Self {
            merge_into_conversation_id: Id::of(merge_into_conversation_id),
            ..Self::default()
        }
    }
}

impl<T: Into<Id>> From<T> for MergeConversationsRequest {
    fn from(merge_into_conversation_id: T) -> Self {
        Self::new(merge_into_conversation_id)
    }
}
