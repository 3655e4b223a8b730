// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, Timestamp, object};

/// The id of a conversation that was deleted.
///
/// Schema `deleted_conversation_item`. Listed by
/// [`ListDeletedConversationIds`](super::super::ListDeletedConversationIds). New in version
/// 2.16.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeletedConversationItem {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// Whether reports go on counting the conversation.
    pub metrics_retained: Option<bool>,
    /// The time of the deletion. Unix time in seconds.
    pub deleted_at: Option<Timestamp>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(DeletedConversationItem { r#type = "type", id, metrics_retained, deleted_at });
