// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, List, Timestamp, object};
use super::{PartAttachment, TicketPartAuthor};

/// A note that was added to a ticket.
///
/// Schema `ticket_note`. Returned by [`ReplyTicket`](super::super::ReplyTicket). New in version
/// 2.9.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TicketNote {
    /// The name of this kind of object. Always `ticket_part`.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// The kind of part, which is a note here. Always `note`.
    pub part_type: Option<String>,
    /// The message, in HTML.
    pub body: Option<String>,
    /// The time at which it was created. Unix time in seconds.
    pub created_at: Option<Timestamp>,
    /// The time of its last change. Unix time in seconds.
    pub updated_at: Option<Timestamp>,
    /// The teammate who wrote the note.
    pub author: Option<TicketPartAuthor>,
    /// The files attached to the note.
    pub attachments: Option<List<PartAttachment>>,
    /// Whether the content was blanked.
    pub redacted: Option<bool>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(TicketNote {
    r#type = "type", id, part_type, body, created_at, updated_at, author, attachments, redacted
});
