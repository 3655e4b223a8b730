// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, List, Value, object, union};
use super::{
    AdminReplyTicketRequestMessageType, AdminReplyTicketRequestReplyOption,
    ContactReplyBaseRequestMessageType, ContactReplyBaseRequestReplyOption,
    ConversationAttachmentFiles,
};

/// Part of `POST /tickets/{id}/reply`. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TicketContactReplyTicketIntercomUserIdRequest {
    pub skip_notifications: Option<bool>,
    /// Required.
    pub message_type: ContactReplyBaseRequestMessageType,
    /// Required.
    pub body: String,
    /// The time at which it was created.
    pub created_at: Option<i64>,
    /// Format of the elements: `uri`. At most 10 elements.
    pub attachment_urls: Option<List<String>>,
    pub reply_options: Option<List<ContactReplyBaseRequestReplyOption>>,
    /// Required.
    pub intercom_user_id: String,
    /// Members beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(TicketContactReplyTicketIntercomUserIdRequest {
    skip_notifications, created_at, attachment_urls, reply_options;
    required message_type, body, intercom_user_id;
    constant "type" = "user"
});

impl TicketContactReplyTicketIntercomUserIdRequest {
    /// With what is required.
    pub fn new(
        message_type: impl Into<ContactReplyBaseRequestMessageType>,
        body: impl Into<String>,
        intercom_user_id: impl Into<Id>,
    ) -> Self {
        Self {
            message_type: message_type.into(),
            body: body.into(),
            intercom_user_id: Id::text(intercom_user_id),
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
    pub fn created_at(mut self, created_at: i64) -> Self {
        self.created_at = Some(created_at);
        self
    }

    /// Sets `attachment_urls`.
    #[must_use]
    pub fn attachment_urls(mut self, attachment_urls: impl Into<List<String>>) -> Self {
        self.attachment_urls = Some(attachment_urls.into());
        self
    }

    /// Sets `reply_options`.
    #[must_use]
    pub fn reply_options(
        mut self,
        reply_options: impl Into<List<ContactReplyBaseRequestReplyOption>>,
    ) -> Self {
        self.reply_options = Some(reply_options.into());
        self
    }
}

/// Part of `POST /tickets/{id}/reply`. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReplyTicketBodyContactReplyTicketUserIdRequest {
    pub skip_notifications: Option<bool>,
    /// Required.
    pub message_type: ContactReplyBaseRequestMessageType,
    /// Required.
    pub body: String,
    /// The time at which it was created.
    pub created_at: Option<i64>,
    /// Format of the elements: `uri`. At most 10 elements.
    pub attachment_urls: Option<List<String>>,
    pub reply_options: Option<List<ContactReplyBaseRequestReplyOption>>,
    /// Required.
    pub user_id: String,
    /// Members beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(ReplyTicketBodyContactReplyTicketUserIdRequest {
    skip_notifications, created_at, attachment_urls, reply_options;
    required message_type, body, user_id;
    constant "type" = "user"
});

impl ReplyTicketBodyContactReplyTicketUserIdRequest {
    /// With what is required.
    pub fn new(
        message_type: impl Into<ContactReplyBaseRequestMessageType>,
        body: impl Into<String>,
        user_id: impl Into<Id>,
    ) -> Self {
        Self {
            message_type: message_type.into(),
            body: body.into(),
            user_id: Id::text(user_id),
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
    pub fn created_at(mut self, created_at: i64) -> Self {
        self.created_at = Some(created_at);
        self
    }

    /// Sets `attachment_urls`.
    #[must_use]
    pub fn attachment_urls(mut self, attachment_urls: impl Into<List<String>>) -> Self {
        self.attachment_urls = Some(attachment_urls.into());
        self
    }

    /// Sets `reply_options`.
    #[must_use]
    pub fn reply_options(
        mut self,
        reply_options: impl Into<List<ContactReplyBaseRequestReplyOption>>,
    ) -> Self {
        self.reply_options = Some(reply_options.into());
        self
    }
}

/// Part of `POST /tickets/{id}/reply`. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReplyTicketBodyContactReplyTicketEmailRequest {
    pub skip_notifications: Option<bool>,
    /// Required.
    pub message_type: ContactReplyBaseRequestMessageType,
    /// Required.
    pub body: String,
    /// The time at which it was created.
    pub created_at: Option<i64>,
    /// Format of the elements: `uri`. At most 10 elements.
    pub attachment_urls: Option<List<String>>,
    pub reply_options: Option<List<ContactReplyBaseRequestReplyOption>>,
    /// The email address. Required.
    pub email: String,
    /// Members beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(ReplyTicketBodyContactReplyTicketEmailRequest {
    skip_notifications, created_at, attachment_urls, reply_options;
    required message_type, body, email;
    constant "type" = "user"
});

impl ReplyTicketBodyContactReplyTicketEmailRequest {
    /// With what is required.
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
    pub fn created_at(mut self, created_at: i64) -> Self {
        self.created_at = Some(created_at);
        self
    }

    /// Sets `attachment_urls`.
    #[must_use]
    pub fn attachment_urls(mut self, attachment_urls: impl Into<List<String>>) -> Self {
        self.attachment_urls = Some(attachment_urls.into());
        self
    }

    /// Sets `reply_options`.
    #[must_use]
    pub fn reply_options(
        mut self,
        reply_options: impl Into<List<ContactReplyBaseRequestReplyOption>>,
    ) -> Self {
        self.reply_options = Some(reply_options.into());
        self
    }
}

/// Part of `POST /tickets/{id}/reply`. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReplyTicketBodyAdminReplyTicketRequest {
    pub skip_notifications: Option<bool>,
    /// Required.
    pub message_type: AdminReplyTicketRequestMessageType,
    pub body: Option<String>,
    /// Intercom's id of the admin. Required.
    pub admin_id: String,
    /// The time at which it was created.
    pub created_at: Option<i64>,
    pub reply_options: Option<List<AdminReplyTicketRequestReplyOption>>,
    /// Format of the elements: `uri`. At most 10 elements.
    pub attachment_urls: Option<List<String>>,
    /// At most 10 elements.
    pub attachment_files: Option<List<ConversationAttachmentFiles>>,
    pub cross_post: Option<bool>,
    /// Members beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(ReplyTicketBodyAdminReplyTicketRequest {
    skip_notifications, body, created_at, reply_options, attachment_urls, attachment_files,
    cross_post;
    required message_type, admin_id;
    constant "type" = "admin"
});

impl ReplyTicketBodyAdminReplyTicketRequest {
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
    pub fn created_at(mut self, created_at: i64) -> Self {
        self.created_at = Some(created_at);
        self
    }

    /// Sets `reply_options`.
    #[must_use]
    pub fn reply_options(
        mut self,
        reply_options: impl Into<List<AdminReplyTicketRequestReplyOption>>,
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

    /// Sets `attachment_files`.
    #[must_use]
    pub fn attachment_files(
        mut self,
        attachment_files: impl Into<List<ConversationAttachmentFiles>>,
    ) -> Self {
        self.attachment_files = Some(attachment_files.into());
        self
    }

    /// Sets `cross_post`.
    #[must_use]
    pub fn cross_post(mut self, cross_post: bool) -> Self {
        self.cross_post = Some(cross_post);
        self
    }
}

/// Part of `POST /tickets/{id}/reply`. Sent in requests. Told apart by `type`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ReplyTicketBody {
    TicketContactReplyTicketIntercomUserId(
        TicketContactReplyTicketIntercomUserIdRequest,
    ),
    ReplyTicketBodyContactReplyTicketUserId(
        ReplyTicketBodyContactReplyTicketUserIdRequest,
    ),
    ReplyTicketBodyContactReplyTicketEmail(
        ReplyTicketBodyContactReplyTicketEmailRequest,
    ),
    ReplyTicketBodyAdminReplyTicket(ReplyTicketBodyAdminReplyTicketRequest),
    /// Any other JSON.
    Other(Value),
}
union!(ReplyTicketBody by "type" {
    TicketContactReplyTicketIntercomUserId(TicketContactReplyTicketIntercomUserIdRequest) = "user",
    ReplyTicketBodyContactReplyTicketUserId(ReplyTicketBodyContactReplyTicketUserIdRequest) = "user",
    ReplyTicketBodyContactReplyTicketEmail(ReplyTicketBodyContactReplyTicketEmailRequest) = "user",
    ReplyTicketBodyAdminReplyTicket(ReplyTicketBodyAdminReplyTicketRequest) = "admin"
});
