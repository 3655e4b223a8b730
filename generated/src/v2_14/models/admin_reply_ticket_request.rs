// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, List, Timestamp, object, open_enum};

/// A reply of an admin to a ticket, or a note.
///
/// Schema `admin_reply_ticket_request`. No operation of this version uses it. New in version
/// 2.10.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AdminReplyTicketRequest {
    /// Whether it is a comment, a note, or a choice of quick replies.
    pub message_type: Option<AdminReplyTicketRequestMessageType>,
    /// The name of this kind of object. Always `admin`.
    pub r#type: Option<String>,
    /// The message, in HTML. A quick reply needs none.
    pub body: Option<String>,
    /// Intercom's id of the admin.
    pub admin_id: Option<Id>,
    /// The time at which it was created. Unix time in seconds. New in version 2.11.
    pub created_at: Option<Timestamp>,
    /// The quick replies to choose from, for a message of that type.
    pub reply_options: Option<List<AdminReplyTicketRequestReplyOption>>,
    /// URLs of pictures to attach, at most 10. Format of the elements: `uri`. At most 10 elements.
    pub attachment_urls: Option<List<String>>,
    /// Whether to add the note to all linked conversations too. For notes on back-office tickets
    /// only.
    pub cross_post: Option<bool>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(AdminReplyTicketRequest {
    message_type, r#type = "type", body, admin_id, created_at, reply_options, attachment_urls,
    cross_post
});

impl AdminReplyTicketRequest {
    /// Makes a value of what is required.
    pub fn new(
        message_type: impl Into<AdminReplyTicketRequestMessageType>,
        r#type: impl Into<String>,
        admin_id: impl Into<Id>,
    ) -> Self {
        Self {
            message_type: Some(message_type.into()),
            r#type: Some(r#type.into()),
            admin_id: Some(Id::of(admin_id)),
            ..Self::default()
        }
    }
}

/// Whether it is a comment, a note, or a choice of quick replies.
///
/// Part of [`AdminReplyTicketRequest`]. Sent in requests. One of `comment`, `note`,
/// `quick_reply`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AdminReplyTicketRequestMessageType {
    /// The contact sees it.
    Comment,
    /// Only teammates see it.
    Note,
    /// The contact chooses one of several replies.
    QuickReply,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(AdminReplyTicketRequestMessageType {
    Comment = "comment", Note = "note", QuickReply = "quick_reply"
});

/// A quick reply that the contact can choose.
///
/// Part of [`AdminReplyTicketRequest`]. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AdminReplyTicketRequestReplyOption {
    /// What the button says. Required.
    pub text: String,
    /// Your own id of the choice. The part that the click creates carries it. Format: `uuid`.
    /// Required.
    pub uuid: String,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(AdminReplyTicketRequestReplyOption {; required text, uuid });

impl AdminReplyTicketRequestReplyOption {
    /// Makes a value of what is required.
    pub fn new(text: impl Into<String>, uuid: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            uuid: uuid.into(),
            ..Self::default()
        }
    }
}
