// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object};

/// Schema `merge_conversations_request`. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MergeConversationsRequest {
    /// Required.
    pub merge_into_conversation_id: i64,
    /// Members beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(MergeConversationsRequest {; required merge_into_conversation_id });

impl MergeConversationsRequest {
    /// With what is required.
    pub fn new(merge_into_conversation_id: i64) -> Self {
        Self {
            merge_into_conversation_id,
            ..Self::default()
        }
    }
}
