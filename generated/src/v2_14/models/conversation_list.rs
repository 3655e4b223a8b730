// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::{ConversationListItem, CursorPages};

/// A page of conversations.
///
/// Schema `conversation_list`. Returned by
/// [`ListConversations`](super::super::ListConversations),
/// [`SearchConversations`](super::super::SearchConversations).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationList {
    /// The name of this kind of object. Always `conversation.list`.
    pub r#type: Option<String>,
    /// The elements of this page, without their parts.
    pub conversations: Option<List<ConversationListItem>>,
    /// The number of elements on all pages.
    pub total_count: Option<i64>,
    /// The position of this page in the list, and where the next page is.
    pub pages: Option<CursorPages>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ConversationList { r#type = "type", conversations, total_count, pages });
