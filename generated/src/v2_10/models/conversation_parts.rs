// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::ConversationPart;

/// What was said and done in a conversation, the 500 newest parts at most.
///
/// Schema `conversation_parts`. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationParts {
    /// The name of this kind of object. Always `conversation_part.list`.
    pub r#type: Option<String>,
    /// The replies, notes and events, in the order of time.
    pub conversation_parts: Option<List<ConversationPart>>,
    /// The number of elements on all pages.
    pub total_count: Option<i64>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ConversationParts { r#type = "type", conversation_parts, total_count });
