// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, Map, Value, object};

/// The quick replies of a part.
///
/// Schema `conversation_part_metadata`. Read from responses. New in version 2.14.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationPartMetadata {
    /// The quick replies that were offered.
    pub quick_reply_options: Option<List<ConversationPartMetadataQuickReplyOption>>,
    /// The id of the quick reply that was chosen. Format: `uuid`.
    pub quick_reply_uuid: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ConversationPartMetadata { quick_reply_options, quick_reply_uuid });

/// A quick reply that was offered.
///
/// Part of [`ConversationPartMetadata`]. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationPartMetadataQuickReplyOption {
    /// What the button says.
    pub text: Option<String>,
    /// The id of the choice, by which it can be recognized when it is made. Format: `uuid`.
    pub uuid: Option<String>,
    /// What the button says in other languages, by language code.
    pub translations: Option<Map<Value>>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ConversationPartMetadataQuickReplyOption { text, uuid, translations });
