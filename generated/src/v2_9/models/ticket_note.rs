// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, Timestamp, object};
use super::{PartAttachment, TicketPartAuthor};

/// Schema `ticket_note`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TicketNote {
    /// The name of this kind of object. Always `ticket_part`.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<String>,
    /// Always `note`.
    pub part_type: Option<String>,
    pub body: Option<String>,
    /// The time at which it was created. Unix time in seconds.
    pub created_at: Option<Timestamp>,
    /// The time of its last change. Unix time in seconds.
    pub updated_at: Option<Timestamp>,
    pub author: Option<TicketPartAuthor>,
    pub attachments: Option<List<PartAttachment>>,
    pub redacted: Option<bool>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(TicketNote {
    r#type = "type", id, part_type, body, created_at, updated_at, author, attachments, redacted
});
