// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, List, Timestamp, object, open_enum};
use super::ConversationAttachmentFiles;

/// A reply of an admin to a conversation, or a note.
///
/// Schema `admin_reply_conversation_request`. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AdminReplyConversationRequest {
    /// Whether it is a comment, a note, or a choice of quick replies. Required.
    pub message_type: AdminReplyConversationRequestMessageType,
    /// The content, in HTML.
    pub body: Option<String>,
    /// Intercom's id of the admin. Required.
    pub admin_id: Id,
    /// The time at which it was created. Unix time in seconds.
    pub created_at: Option<Timestamp>,
    /// URLs of pictures to fetch and attach, at most 10. Format of the elements: `uri`. At most 10
    /// elements.
    pub attachment_urls: Option<List<String>>,
    /// Files to attach, at most 10, with their content in base64. At most 10 elements.
    pub attachment_files: Option<List<ConversationAttachmentFiles>>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(AdminReplyConversationRequest {
    body, created_at, attachment_urls, attachment_files;
    required message_type, admin_id;
    constant "type" = "admin"
});

impl AdminReplyConversationRequest {
    /// Makes a value of what is required.
    pub fn new(
        message_type: impl Into<AdminReplyConversationRequestMessageType>,
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

/// Whether it is a comment, a note, or a choice of quick replies.
///
/// Part of [`AdminReplyConversationRequest`]. Sent in requests. One of `comment`, `note`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AdminReplyConversationRequestMessageType {
    /// The contact sees it.
    Comment,
    /// Only teammates see it.
    Note,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(AdminReplyConversationRequestMessageType { Comment = "comment", Note = "note" });
