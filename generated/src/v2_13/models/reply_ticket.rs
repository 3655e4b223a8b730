// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, List, object};
use super::{
    ContactReplyBaseRequestMessageType, ContactReplyBaseRequestType, QuickReplyOption,
};

/// Part of `POST /tickets/{id}/reply`. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReplyTicketBody {
    pub skip_notifications: Option<bool>,
    /// Required.
    pub message_type: ContactReplyBaseRequestMessageType,
    /// Required.
    pub r#type: ContactReplyBaseRequestType,
    pub body: Option<String>,
    /// The time at which it was created.
    pub created_at: Option<i64>,
    /// Format of the elements: `uri`. At most 10 elements.
    pub attachment_urls: Option<List<String>>,
    pub intercom_user_id: Option<String>,
    pub user_id: Option<String>,
    /// The email address.
    pub email: Option<String>,
    /// Intercom's id of the admin.
    pub admin_id: Option<String>,
    pub reply_options: Option<List<QuickReplyOption>>,
    pub cross_post: Option<bool>,
    /// Members beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(ReplyTicketBody {
    skip_notifications, body, created_at, attachment_urls, intercom_user_id, user_id, email,
    admin_id, reply_options, cross_post;
    required message_type, r#type = "type"
});

impl ReplyTicketBody {
    /// With what is required.
    pub fn new(
        message_type: impl Into<ContactReplyBaseRequestMessageType>,
        r#type: impl Into<ContactReplyBaseRequestType>,
    ) -> Self {
        Self {
            message_type: message_type.into(),
            r#type: r#type.into(),
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

    /// Sets `attachment_urls`.
    #[must_use]
    pub fn attachment_urls(mut self, attachment_urls: impl Into<List<String>>) -> Self {
        self.attachment_urls = Some(attachment_urls.into());
        self
    }

    /// Sets `intercom_user_id`.
    #[must_use]
    pub fn intercom_user_id(mut self, intercom_user_id: impl Into<Id>) -> Self {
        self.intercom_user_id = Some(Id::text(intercom_user_id));
        self
    }

    /// Sets `user_id`.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<Id>) -> Self {
        self.user_id = Some(Id::text(user_id));
        self
    }

    /// Sets `email`.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets `admin_id`.
    #[must_use]
    pub fn admin_id(mut self, admin_id: impl Into<Id>) -> Self {
        self.admin_id = Some(Id::text(admin_id));
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

    /// Sets `cross_post`.
    #[must_use]
    pub fn cross_post(mut self, cross_post: bool) -> Self {
        self.cross_post = Some(cross_post);
        self
    }
}
