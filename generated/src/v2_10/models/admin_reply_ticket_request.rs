// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, List, object, open_enum};

/// A reply of an admin to a ticket, or a note.
///
/// Schema `admin_reply_ticket_request`. Sent in requests. New in version 2.10.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AdminReplyTicketRequest {
    /// Whether it is a comment, a note, or a choice of quick replies. Required.
    pub message_type: AdminReplyTicketRequestMessageType,
    /// The message, in HTML. A quick reply needs none.
    pub body: Option<String>,
    /// Intercom's id of the admin. Required.
    pub admin_id: Id,
    /// The quick replies to choose from, for a message of that type.
    pub reply_options: Option<List<QuickReplyOption>>,
    /// URLs of pictures to attach, at most 10. Format of the elements: `uri`. At most 10 elements.
    pub attachment_urls: Option<List<String>>,
    /// Whether to add the note to all linked conversations too. For notes on back-office tickets
    /// only.
    pub cross_post: Option<bool>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(AdminReplyTicketRequest {
    body, reply_options, attachment_urls, cross_post;
    required message_type, admin_id;
    constant "type" = "admin"
});

impl AdminReplyTicketRequest {
    /// Makes a value of what is required.
    pub fn new(
        message_type: impl Into<AdminReplyTicketRequestMessageType>,
        admin_id: impl Into<Id>,
    ) -> Self {
        Self {
            message_type: message_type.into(),
            admin_id: Id::of(admin_id),
            ..Self::default()
        }
    }

    /// Sets `body`.
    #[must_use]
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// Sets `reply_options`.
    #[must_use]
    pub fn reply_options(
        mut self,
        reply_options: impl IntoIterator<Item = impl Into<QuickReplyOption>>,
    ) -> Self {
        self.reply_options = Some(reply_options.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `attachment_urls`.
    #[must_use]
    pub fn attachment_urls(
        mut self,
        attachment_urls: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Self {
        self.attachment_urls = Some(
            attachment_urls.into_iter().map(|text| text.as_ref().to_owned()).collect(),
        );
        self
    }

    /// Sets `cross_post`.
    #[must_use]
    pub fn cross_post(mut self, cross_post: bool) -> Self {
        self.cross_post = Some(cross_post);
        self
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
pub struct QuickReplyOption {
    /// What the button says. Required.
    pub text: String,
    /// Your own id of the choice. The part that the click creates carries it. Format: `uuid`.
    /// Required.
    pub uuid: String,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(QuickReplyOption {; required text, uuid });

impl QuickReplyOption {
    /// Makes a value of what is required.
    pub fn new(text: impl Into<String>, uuid: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            uuid: uuid.into(),
            ..Self::default()
        }
    }
}
