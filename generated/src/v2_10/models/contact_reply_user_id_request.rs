// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, List, object};
use super::ConversationAttachmentFiles;

/// A reply of a contact who is named by the id in your own system.
///
/// Schema `contact_reply_user_id_request`. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactReplyUserIdRequest {
    /// The message of the contact. Required.
    pub body: String,
    /// URLs of pictures to attach, at most 10. Format of the elements: `uri`. At most 10 elements.
    pub attachment_urls: Option<List<String>>,
    /// Your own id for the user, the `external_id` of the contact. Required.
    pub user_id: Id,
    /// Files to attach, at most 10, with their content in base64. At most 10 elements.
    pub attachment_files: Option<List<ConversationAttachmentFiles>>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(ContactReplyUserIdRequest {
    attachment_urls, attachment_files;
    required body, user_id;
    constant "message_type" = "comment", "type" = "user"
});

impl ContactReplyUserIdRequest {
    /// Makes a value of what is required.
    pub fn new(body: impl Into<String>, user_id: impl Into<Id>) -> Self {
        Self {
            body: body.into(),
            user_id: Id::of(user_id),
            ..Self::default()
        }
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
