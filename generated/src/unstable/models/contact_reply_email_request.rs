// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, Timestamp, object};
use super::{
    ContactReplyBaseRequestMessageType, ContactReplyBaseRequestReplyOption,
    ConversationAttachmentFiles,
};

/// A reply of the contact with a given email address.
///
/// Schema `contact_reply_email_request`. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactReplyEmailRequest {
    /// Whether it is a comment or the choice of a quick reply. Required.
    pub message_type: ContactReplyBaseRequestMessageType,
    /// The message of the contact. Required.
    pub body: String,
    /// The time at which it was created. Unix time in seconds. New in version 2.11.
    pub created_at: Option<Timestamp>,
    /// URLs of pictures to attach, at most 10. Format of the elements: `uri`. At most 10 elements.
    pub attachment_urls: Option<List<String>>,
    /// The quick reply that the contact chose. New in version 2.14.
    pub reply_options: Option<List<ContactReplyBaseRequestReplyOption>>,
    /// The email address. Required.
    pub email: String,
    /// Files to attach, at most 10, with their content in base64.
    pub attachment_files: Option<List<ConversationAttachmentFiles>>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(ContactReplyEmailRequest {
    created_at, attachment_urls, reply_options, attachment_files;
    required message_type, body, email;
    constant "type" = "user"
});

impl ContactReplyEmailRequest {
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
        attachment_urls: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Self {
        self.attachment_urls = Some(
            attachment_urls.into_iter().map(|text| text.as_ref().to_owned()).collect(),
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
}
