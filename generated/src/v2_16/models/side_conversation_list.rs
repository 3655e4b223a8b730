// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, PageInfo, object};
use super::SideConversationSummary;

/// A page of the side conversations of a conversation.
///
/// Schema `side_conversation_list`. Returned by
/// [`ListSideConversations`](super::super::ListSideConversations). New in version 2.16.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SideConversationList {
    /// The name of this kind of object. Always `side_conversation.list`.
    pub r#type: Option<String>,
    /// The side conversations, with their parts.
    pub side_conversations: Option<List<SideConversationSummary>>,
    /// The number of elements on all pages.
    pub total_count: Option<i64>,
    /// The position of this page in the list, and where the next page is.
    pub pages: Option<PageInfo>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(SideConversationList { r#type = "type", side_conversations, total_count, pages });
