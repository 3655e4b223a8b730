// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, List, object};
use super::ConversationPart;

/// A side conversation: what teammates and others wrote beside the conversation.
///
/// Schema `side_conversation_summary`. Listed by
/// [`ListSideConversations`](super::super::ListSideConversations). New in version 2.16.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SideConversationSummary {
    /// Intercom's id of the side conversation.
    pub side_conversation_id: Option<Id>,
    /// What was written, in the order of time.
    pub conversation_parts: Option<List<ConversationPart>>,
    /// The number of elements on all pages.
    pub total_count: Option<i64>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(SideConversationSummary { side_conversation_id, conversation_parts, total_count });
