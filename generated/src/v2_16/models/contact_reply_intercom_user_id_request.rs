// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, List, object};
use super::{
    ContactReplyBaseRequestMessageType, ContactReplyBaseRequestReplyOption,
    ConversationAttachmentFiles,
};

/// Schema `contact_reply_intercom_user_id_request`. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactReplyIntercomUserIdRequest {
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
    pub attachment_files: Option<List<ConversationAttachmentFiles>>,
    /// Members beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(ContactReplyIntercomUserIdRequest {
    created_at, attachment_urls, reply_options, attachment_files;
    required message_type, body, intercom_user_id;
    constant "type" = "user"
});

impl ContactReplyIntercomUserIdRequest {
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

    /// Sets `attachment_files`.
    #[must_use]
    pub fn attachment_files(
        mut self,
        attachment_files: impl Into<List<ConversationAttachmentFiles>>,
    ) -> Self {
        self.attachment_files = Some(attachment_files.into());
        self
    }
}
