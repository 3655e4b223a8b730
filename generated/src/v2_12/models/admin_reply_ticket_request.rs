// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, List, object, open_enum};

/// Schema `admin_reply_ticket_request`. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AdminReplyTicketRequest {
    /// Required.
    pub message_type: AdminReplyTicketRequestMessageType,
    pub body: Option<String>,
    /// Intercom's id of the admin. Required.
    pub admin_id: String,
    /// The time at which it was created.
    pub created_at: Option<i64>,
    pub reply_options: Option<List<QuickReplyOption>>,
    /// Format of the elements: `uri`. At most 10 elements.
    pub attachment_urls: Option<List<String>>,
    pub cross_post: Option<bool>,
    /// Members beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(AdminReplyTicketRequest {
    body, created_at, reply_options, attachment_urls, cross_post;
    required message_type, admin_id;
    constant "type" = "admin"
});

impl AdminReplyTicketRequest {
    /// With what is required.
    pub fn new(
        message_type: impl Into<AdminReplyTicketRequestMessageType>,
        admin_id: impl Into<Id>,
    ) -> Self {
        Self {
            message_type: message_type.into(),
            admin_id: Id::text(admin_id),
            ..Self::default()
        }
    }

    /// Sets `body`.
    #[must_use]
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// Sets `created_at`.
    #[must_use]
    pub fn created_at(mut self, created_at: i64) -> Self {
        self.created_at = Some(created_at);
        self
    }

    /// Sets `reply_options`.
    #[must_use]
    pub fn reply_options(
        mut self,
        reply_options: impl Into<List<QuickReplyOption>>,
    ) -> Self {
        self.reply_options = Some(reply_options.into());
        self
    }

    /// Sets `attachment_urls`.
    #[must_use]
    pub fn attachment_urls(mut self, attachment_urls: impl Into<List<String>>) -> Self {
        self.attachment_urls = Some(attachment_urls.into());
        self
    }

    /// Sets `cross_post`.
    #[must_use]
    pub fn cross_post(mut self, cross_post: bool) -> Self {
        self.cross_post = Some(cross_post);
        self
    }
}

/// Part of [`AdminReplyTicketRequest`]. Sent in requests. One of `comment`, `note`,
/// `quick_reply`.
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
