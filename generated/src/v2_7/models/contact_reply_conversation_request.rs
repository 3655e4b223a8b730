// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Value, union};
use super::{
    ContactReplyEmailRequest, ContactReplyIntercomUserIdRequest,
    ContactReplyUserIdRequest,
};

/// A reply of a contact, who is named by Intercom's id, your own id or the email address.
///
/// Schema `contact_reply_conversation_request`. Sent in requests.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ContactReplyConversationRequest {
    /// A reply of a contact who is named by the id that Intercom gave.
    IntercomUserId(ContactReplyIntercomUserIdRequest),
    /// A reply of the contact with a given email address.
    Email(ContactReplyEmailRequest),
    /// A reply of a contact who is named by the id in your own system.
    UserId(ContactReplyUserIdRequest),
    /// Any other JSON.
    Other(Value),
}
union!(ContactReplyConversationRequest {
    IntercomUserId(ContactReplyIntercomUserIdRequest), Email(ContactReplyEmailRequest),
    UserId(ContactReplyUserIdRequest)
});
