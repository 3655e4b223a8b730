// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::ConversationPart;

/// Schema `side_conversation_summary`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SideConversationSummary {
    pub side_conversation_id: Option<String>,
    pub conversation_parts: Option<List<ConversationPart>>,
    /// The number of elements on all pages.
    pub total_count: Option<i64>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(SideConversationSummary { side_conversation_id, conversation_parts, total_count });
