// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::ConversationAttribute;

/// The attributes that conversations of a workspace carry.
///
/// Schema `conversation_attribute_list`. Returned by
/// [`ListConversationAttributes`](super::super::ListConversationAttributes). New in version
/// 2.16.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationAttributeList {
    /// The name of this kind of object. Always `list`.
    pub r#type: Option<String>,
    /// The elements of the list, or of this page of it.
    pub data: Option<List<ConversationAttribute>>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ConversationAttributeList { r#type = "type", data });
