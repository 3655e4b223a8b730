// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, List, Timestamp, object, open_enum};
use super::{PartAttachment, TicketPartAuthor};

/// A reply to a ticket, or a note on it.
///
/// Schema `ticket_reply`. Returned by [`ReplyTicket`](super::super::ReplyTicket). New in
/// version 2.10.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TicketReply {
    /// The name of this kind of object. Always `ticket_part`.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// Whether it is a comment, a note or a quick reply.
    pub part_type: Option<TicketReplyPartType>,
    /// The message, in HTML.
    pub body: Option<String>,
    /// The time at which it was created. Unix time in seconds.
    pub created_at: Option<Timestamp>,
    /// The time of its last change. Unix time in seconds.
    pub updated_at: Option<Timestamp>,
    /// Who wrote the reply.
    pub author: Option<TicketPartAuthor>,
    /// The files attached to the reply.
    pub attachments: Option<List<PartAttachment>>,
    /// Whether the content was blanked.
    pub redacted: Option<bool>,
    /// The code of the app that wrote it; null if no app did.
    pub app_package_code: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(TicketReply {
    r#type = "type", id, part_type, body, created_at, updated_at, author, attachments, redacted,
    app_package_code
});

/// Whether it is a comment, a note or a quick reply.
///
/// Part of [`TicketReply`]. Read from responses. One of `note`, `comment`, `quick_reply`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TicketReplyPartType {
    /// Only teammates see it.
    Note,
    /// The contact sees it.
    Comment,
    /// It was chosen from several replies.
    QuickReply,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(TicketReplyPartType {
    Note = "note", Comment = "comment", QuickReply = "quick_reply"
});
