// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object, open_enum};

/// Schema `admin_reply_ticket_request`. No operation of this version uses it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AdminReplyTicketRequest {
    pub message_type: Option<AdminReplyTicketRequestMessageType>,
    /// The name of this kind of object. Always `admin`.
    pub r#type: Option<String>,
    pub body: Option<String>,
    /// Intercom's id of the admin.
    pub admin_id: Option<String>,
    /// The time at which it was created.
    pub created_at: Option<i64>,
    pub reply_options: Option<List<QuickReplyOption>>,
    /// Format of the elements: `uri`. At most 10 elements.
    pub attachment_urls: Option<List<String>>,
    pub cross_post: Option<bool>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(AdminReplyTicketRequest {
    message_type, r#type = "type", body, admin_id, created_at, reply_options, attachment_urls,
    cross_post
});

/// Part of [`AdminReplyTicketRequest`]. No operation of this version uses it. One of `comment`,
/// `note`, `quick_reply`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AdminReplyTicketRequestMessageType {
    Comment,
    Note,
    QuickReply,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(AdminReplyTicketRequestMessageType {
    Comment = "comment", Note = "note", QuickReply = "quick_reply"
});

/// Part of [`AdminReplyTicketRequest`]. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QuickReplyOption {
    /// Required.
    pub text: String,
    /// Format: `uuid`. Required.
    pub uuid: String,
    /// Members beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(QuickReplyOption {; required text, uuid });

impl QuickReplyOption {
    /// With what is required.
    pub fn new(text: impl Into<String>, uuid: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            uuid: uuid.into(),
            ..Self::default()
        }
    }
}
