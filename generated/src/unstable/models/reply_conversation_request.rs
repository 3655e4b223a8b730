// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Value, union};
use super::{
    AdminReplyConversationRequest, ContactReplyConversationRequest,
    ContactReplyEmailRequest, ContactReplyIntercomUserIdRequest,
    ContactReplyUserIdRequest,
};

/// A reply to a conversation, of a contact or of an admin.
///
/// Schema `reply_conversation_request`. Sent by
/// [`ReplyConversation`](super::super::ReplyConversation). `type` says which one it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ReplyConversationRequest {
    /// A reply of a contact, who is named by Intercom's id, your own id or the email address. Its
    /// `type` is `user`.
    Contact(ContactReplyConversationRequest),
    /// A reply of an admin to a conversation, or a note. Its `type` is `admin`.
    Admin(AdminReplyConversationRequest),
    /// Any other JSON.
    Other(Value),
}
union!(ReplyConversationRequest by "type" {
    Contact(ContactReplyConversationRequest) = "user",
    Admin(AdminReplyConversationRequest) = "admin"
});

impl From<ContactReplyIntercomUserIdRequest> for ReplyConversationRequest {
    fn from(value: ContactReplyIntercomUserIdRequest) -> Self {
        Self::from(ContactReplyConversationRequest::from(value))
    }
}

impl From<ContactReplyEmailRequest> for ReplyConversationRequest {
    fn from(value: ContactReplyEmailRequest) -> Self {
        Self::from(ContactReplyConversationRequest::from(value))
    }
}

impl From<ContactReplyUserIdRequest> for ReplyConversationRequest {
    fn from(value: ContactReplyUserIdRequest) -> Self {
        Self::from(ContactReplyConversationRequest::from(value))
    }
}
