// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, Map, Value, object};

/// Schema `conversation_part_metadata`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationPartMetadata {
    pub quick_reply_options: Option<List<ConversationPartMetadataQuickReplyOption>>,
    /// Format: `uuid`.
    pub quick_reply_uuid: Option<String>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(ConversationPartMetadata { quick_reply_options, quick_reply_uuid });

/// Part of [`ConversationPartMetadata`]. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationPartMetadataQuickReplyOption {
    pub text: Option<String>,
    /// Format: `uuid`.
    pub uuid: Option<String>,
    pub translations: Option<Map<Value>>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(ConversationPartMetadataQuickReplyOption { text, uuid, translations });
