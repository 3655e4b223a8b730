// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, List, object};
use super::ConversationAttachmentFiles;

/// Schema `contact_reply_user_id_request`. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactReplyUserIdRequest {
    /// Required.
    pub body: String,
    /// Format of the elements: `uri`. At most 10 elements.
    pub attachment_urls: Option<List<String>>,
    /// Required.
    pub user_id: String,
    /// At most 10 elements.
    pub attachment_files: Option<List<ConversationAttachmentFiles>>,
    /// Members beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(ContactReplyUserIdRequest {
    attachment_urls, attachment_files;
    required body, user_id;
    constant "message_type" = "comment", "type" = "user"
});

impl ContactReplyUserIdRequest {
    /// With what is required.
    pub fn new(body: impl Into<String>, user_id: impl Into<Id>) -> Self {
        Self {
            body: body.into(),
            user_id: Id::text(user_id),
            ..Self::default()
        }
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
}
