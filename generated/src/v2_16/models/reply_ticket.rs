// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, List, Timestamp, Value, object, union};
use super::{
    AdminReplyTicketRequestMessageType, AdminReplyTicketRequestReplyOption,
    ContactReplyBaseRequestMessageType, ContactReplyBaseRequestReplyOption,
    ConversationAttachmentFiles,
};

/// Part of `POST /tickets/{ticket_id}/reply`. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TicketContactReplyTicketIntercomUserIdRequest {
    /// Whether to reply without notifying anybody.
    pub skip_notifications: Option<bool>,
    /// Whether it is a comment or the choice of a quick reply. Required.
    pub message_type: ContactReplyBaseRequestMessageType,
    /// The message of the contact. Required.
    pub body: String,
    /// The time at which it was created. Unix time in seconds.
    pub created_at: Option<Timestamp>,
    /// URLs of pictures to attach, at most 10. Format of the elements: `uri`. At most 10 elements.
    pub attachment_urls: Option<List<String>>,
    /// The quick reply that the contact chose.
    pub reply_options: Option<List<ContactReplyBaseRequestReplyOption>>,
    /// Intercom's id of the contact who replies. Required.
    pub intercom_user_id: Id,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(TicketContactReplyTicketIntercomUserIdRequest {
    skip_notifications, created_at, attachment_urls, reply_options;
    required message_type, body, intercom_user_id;
    constant "type" = "user"
});

impl TicketContactReplyTicketIntercomUserIdRequest {
    /// Makes a value of what is required.
    pub fn new(
        message_type: impl Into<ContactReplyBaseRequestMessageType>,
        body: impl Into<String>,
        intercom_user_id: impl Into<Id>,
    ) -> Self {
        Self {
            message_type: message_type.into(),
            body: body.into(),
            intercom_user_id: Id::of(intercom_user_id),
            ..Self::default()
        }
    }

    /// Sets `skip_notifications`.
    #[must_use]
    pub fn skip_notifications(mut self, skip_notifications: bool) -> Self {
        self.skip_notifications = Some(skip_notifications);
        self
    }

    /// Sets `created_at`.
    #[must_use]
    pub fn created_at(mut self, created_at: impl Into<Timestamp>) -> Self {
        self.created_at = Some(created_at.into());
        self
    }

    /// Sets `attachment_urls`.
    #[must_use]
    pub fn attachment_urls(
        mut self,
        attachment_urls: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.attachment_urls = Some(
            attachment_urls.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `reply_options`.
    #[must_use]
    pub fn reply_options(
        mut self,
        reply_options: impl IntoIterator<
            Item = impl Into<ContactReplyBaseRequestReplyOption>,
        >,
    ) -> Self {
        self.reply_options = Some(reply_options.into_iter().map(Into::into).collect());
        self
    }
}

/// Part of `POST /tickets/{ticket_id}/reply`. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReplyTicketContactReplyTicketUserIdRequest {
    /// Whether to reply without notifying anybody.
    pub skip_notifications: Option<bool>,
    /// Whether it is a comment or the choice of a quick reply. Required.
    pub message_type: ContactReplyBaseRequestMessageType,
    /// The message of the contact. Required.
    pub body: String,
    /// The time at which it was created. Unix time in seconds.
    pub created_at: Option<Timestamp>,
    /// URLs of pictures to attach, at most 10. Format of the elements: `uri`. At most 10 elements.
    pub attachment_urls: Option<List<String>>,
    /// The quick reply that the contact chose.
    pub reply_options: Option<List<ContactReplyBaseRequestReplyOption>>,
    /// Your own id of the contact who replies, its `external_id`. Required.
    pub user_id: Id,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(ReplyTicketContactReplyTicketUserIdRequest {
    skip_notifications, created_at, attachment_urls, reply_options;
    required message_type, body, user_id;
    constant "type" = "user"
});

impl ReplyTicketContactReplyTicketUserIdRequest {
    /// Makes a value of what is required.
    pub fn new(
        message_type: impl Into<ContactReplyBaseRequestMessageType>,
        body: impl Into<String>,
        user_id: impl Into<Id>,
    ) -> Self {
        Self {
            message_type: message_type.into(),
            body: body.into(),
            user_id: Id::of(user_id),
            ..Self::default()
        }
    }

    /// Sets `skip_notifications`.
    #[must_use]
    pub fn skip_notifications(mut self, skip_notifications: bool) -> Self {
        self.skip_notifications = Some(skip_notifications);
        self
    }

    /// Sets `created_at`.
    #[must_use]
    pub fn created_at(mut self, created_at: impl Into<Timestamp>) -> Self {
        self.created_at = Some(created_at.into());
        self
    }

    /// Sets `attachment_urls`.
    #[must_use]
    pub fn attachment_urls(
        mut self,
        attachment_urls: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.attachment_urls = Some(
            attachment_urls.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `reply_options`.
    #[must_use]
    pub fn reply_options(
        mut self,
        reply_options: impl IntoIterator<
            Item = impl Into<ContactReplyBaseRequestReplyOption>,
        >,
    ) -> Self {
        self.reply_options = Some(reply_options.into_iter().map(Into::into).collect());
        self
    }
}

/// Part of `POST /tickets/{ticket_id}/reply`. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReplyTicketRequestContactReplyTicketEmailRequest {
    /// Whether to reply without notifying anybody.
    pub skip_notifications: Option<bool>,
    /// Whether it is a comment or the choice of a quick reply. Required.
    pub message_type: ContactReplyBaseRequestMessageType,
    /// The message of the contact. Required.
    pub body: String,
    /// The time at which it was created. Unix time in seconds.
    pub created_at: Option<Timestamp>,
    /// URLs of pictures to attach, at most 10. Format of the elements: `uri`. At most 10 elements.
    pub attachment_urls: Option<List<String>>,
    /// The quick reply that the contact chose.
    pub reply_options: Option<List<ContactReplyBaseRequestReplyOption>>,
    /// The email address. Required.
    pub email: String,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(ReplyTicketRequestContactReplyTicketEmailRequest {
    skip_notifications, created_at, attachment_urls, reply_options;
    required message_type, body, email;
    constant "type" = "user"
});

impl ReplyTicketRequestContactReplyTicketEmailRequest {
    /// Makes a value of what is required.
    pub fn new(
        message_type: impl Into<ContactReplyBaseRequestMessageType>,
        body: impl Into<String>,
        email: impl Into<String>,
    ) -> Self {
        Self {
            message_type: message_type.into(),
            body: body.into(),
            email: email.into(),
            ..Self::default()
        }
    }

    /// Sets `skip_notifications`.
    #[must_use]
    pub fn skip_notifications(mut self, skip_notifications: bool) -> Self {
        self.skip_notifications = Some(skip_notifications);
        self
    }

    /// Sets `created_at`.
    #[must_use]
    pub fn created_at(mut self, created_at: impl Into<Timestamp>) -> Self {
        self.created_at = Some(created_at.into());
        self
    }

    /// Sets `attachment_urls`.
    #[must_use]
    pub fn attachment_urls(
        mut self,
        attachment_urls: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.attachment_urls = Some(
            attachment_urls.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `reply_options`.
    #[must_use]
    pub fn reply_options(
        mut self,
        reply_options: impl IntoIterator<
            Item = impl Into<ContactReplyBaseRequestReplyOption>,
        >,
    ) -> Self {
        self.reply_options = Some(reply_options.into_iter().map(Into::into).collect());
        self
    }
}

/// Part of `POST /tickets/{ticket_id}/reply`. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReplyTicketRequestAdminReplyTicketRequest {
    /// Whether to reply without notifying anybody.
    pub skip_notifications: Option<bool>,
    /// Whether it is a comment, a note, or a choice of quick replies. Required.
    pub message_type: AdminReplyTicketRequestMessageType,
    /// The message, in HTML. A quick reply needs none.
    pub body: Option<String>,
    /// Intercom's id of the admin. Required.
    pub admin_id: Id,
    /// The time at which it was created. Unix time in seconds.
    pub created_at: Option<Timestamp>,
    /// The quick replies to choose from, for a message of that type.
    pub reply_options: Option<List<AdminReplyTicketRequestReplyOption>>,
    /// URLs of pictures to attach, at most 10. Format of the elements: `uri`. At most 10 elements.
    pub attachment_urls: Option<List<String>>,
    /// Files to attach, at most 10. They win over `attachment_urls`. At most 10 elements.
    pub attachment_files: Option<List<ConversationAttachmentFiles>>,
    /// Whether to add the note to all linked conversations too. For notes on back-office tickets
    /// only.
    pub cross_post: Option<bool>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(ReplyTicketRequestAdminReplyTicketRequest {
    skip_notifications, body, created_at, reply_options, attachment_urls, attachment_files,
    cross_post;
    required message_type, admin_id;
    constant "type" = "admin"
});

impl ReplyTicketRequestAdminReplyTicketRequest {
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

    /// Sets `skip_notifications`.
    #[must_use]
    pub fn skip_notifications(mut self, skip_notifications: bool) -> Self {
        self.skip_notifications = Some(skip_notifications);
        self
    }

    /// Sets `body`.
    #[must_use]
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// Sets `created_at`.
    #[must_use]
    pub fn created_at(mut self, created_at: impl Into<Timestamp>) -> Self {
        self.created_at = Some(created_at.into());
        self
    }

    /// Sets `reply_options`.
    #[must_use]
    pub fn reply_options(
        mut self,
        reply_options: impl IntoIterator<
            Item = impl Into<AdminReplyTicketRequestReplyOption>,
        >,
    ) -> Self {
        self.reply_options = Some(reply_options.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `attachment_urls`.
    #[must_use]
    pub fn attachment_urls(
        mut self,
        attachment_urls: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.attachment_urls = Some(
            attachment_urls.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `attachment_files`.
    #[must_use]
    pub fn attachment_files(
        mut self,
        attachment_files: impl IntoIterator<
            Item = impl Into<ConversationAttachmentFiles>,
        >,
    ) -> Self {
        self.attachment_files = Some(
            attachment_files.into_iter().map(Into::into).collect(),
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

/// The reply, and whether people are notified.
///
/// Part of `POST /tickets/{ticket_id}/reply`. Sent by
/// [`ReplyTicket`](super::super::ReplyTicket). `type` says which one it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ReplyTicketRequest {
    /// [`TicketContactReplyTicketIntercomUserIdRequest`]. Its `type` is `user`.
    TicketContactReplyTicketIntercomUserId(
        TicketContactReplyTicketIntercomUserIdRequest,
    ),
    /// [`ReplyTicketContactReplyTicketUserIdRequest`]. Its `type` is `user`.
    ReplyTicketContactReplyTicketUserId(ReplyTicketContactReplyTicketUserIdRequest),
    /// [`ReplyTicketRequestContactReplyTicketEmailRequest`]. Its `type` is `user`.
    ReplyTicketRequestContactReplyTicketEmail(
        ReplyTicketRequestContactReplyTicketEmailRequest,
    ),
    /// [`ReplyTicketRequestAdminReplyTicketRequest`]. Its `type` is `admin`.
    ReplyTicketRequestAdminReplyTicket(ReplyTicketRequestAdminReplyTicketRequest),
    /// Any other JSON.
    Other(Value),
}
union!(ReplyTicketRequest by "type" {
    TicketContactReplyTicketIntercomUserId(TicketContactReplyTicketIntercomUserIdRequest) = "user",
    ReplyTicketContactReplyTicketUserId(ReplyTicketContactReplyTicketUserIdRequest) = "user",
    ReplyTicketRequestContactReplyTicketEmail(ReplyTicketRequestContactReplyTicketEmailRequest) = "user",
    ReplyTicketRequestAdminReplyTicket(ReplyTicketRequestAdminReplyTicketRequest) = "admin"
});
