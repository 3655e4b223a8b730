// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::{DeletedConversationItem, PagesLink};

/// A page of the ids of conversations that were deleted.
///
/// Schema `deleted_conversation_list`. Returned by
/// [`ListDeletedConversationIds`](super::super::ListDeletedConversationIds). New in version
/// 2.16.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeletedConversationList {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// What was deleted, an element each.
    pub conversations: Option<List<DeletedConversationItem>>,
    /// The number of elements on all pages.
    pub total_count: Option<i64>,
    /// The position of this page in the list, and where the next page is.
    pub pages: Option<PagesLink>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(DeletedConversationList { r#type = "type", conversations, total_count, pages });
