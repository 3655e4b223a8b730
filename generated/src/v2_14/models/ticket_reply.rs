// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, Timestamp, object, open_enum};
use super::{PartAttachment, TicketPartAuthor};

/// Schema `ticket_reply`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TicketReply {
    /// The name of this kind of object. Always `ticket_part`.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<String>,
    pub part_type: Option<TicketReplyPartType>,
    pub body: Option<String>,
    /// The time at which it was created. Unix time in seconds.
    pub created_at: Option<Timestamp>,
    /// The time of its last change. Unix time in seconds.
    pub updated_at: Option<Timestamp>,
    pub author: Option<TicketPartAuthor>,
    pub attachments: Option<List<PartAttachment>>,
    pub redacted: Option<bool>,
    pub app_package_code: Option<String>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(TicketReply {
    r#type = "type", id, part_type, body, created_at, updated_at, author, attachments, redacted,
    app_package_code
});

/// Part of [`TicketReply`]. Read from answers. One of `note`, `comment`, `quick_reply`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TicketReplyPartType {
    Note,
    Comment,
    QuickReply,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(TicketReplyPartType {
    Note = "note", Comment = "comment", QuickReply = "quick_reply"
});
