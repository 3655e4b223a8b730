// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, Timestamp, object};
use super::{ConversationPartAuthor, PartAttachment, Reference};

/// Schema `conversation_part`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationPart {
    /// Always `conversation_part`.
    pub r#type: Option<String>,
    pub id: Option<String>,
    pub part_type: Option<String>,
    pub body: Option<String>,
    /// Unix time in seconds.
    pub created_at: Option<Timestamp>,
    /// Unix time in seconds.
    pub updated_at: Option<Timestamp>,
    /// Unix time in seconds.
    pub notified_at: Option<Timestamp>,
    pub assigned_to: Option<Reference>,
    pub author: Option<ConversationPartAuthor>,
    pub attachments: Option<List<PartAttachment>>,
    pub external_id: Option<String>,
    pub redacted: Option<bool>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(ConversationPart {
    r#type = "type", id, part_type, body, created_at, updated_at, notified_at, assigned_to,
    author, attachments, external_id, redacted
});
