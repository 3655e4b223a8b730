// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, List, Timestamp, object};
use super::{ContactReplyBaseRequestMessageType, ContactReplyBaseRequestReplyOption};

/// A reply of a contact who is named by the id that Intercom gave.
///
/// Schema `contact_reply_ticket_intercom_user_id_request`. No operation of this version uses
/// it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactReplyTicketIntercomUserIdRequest {
    /// Whether it is a comment or the choice of a quick reply.
    pub message_type: Option<ContactReplyBaseRequestMessageType>,
    /// The name of this kind of object. Always `user`.
    pub r#type: Option<String>,
    /// The message of the contact.
    pub body: Option<String>,
    /// The time at which it was created. Unix time in seconds. New in version 2.11.
    pub created_at: Option<Timestamp>,
    /// URLs of pictures to attach, at most 10. Format of the elements: `uri`. At most 10 elements.
    pub attachment_urls: Option<List<String>>,
    /// The quick reply that the contact chose. New in version 2.14.
    pub reply_options: Option<List<ContactReplyBaseRequestReplyOption>>,
    /// Intercom's id of the contact who replies.
    pub intercom_user_id: Option<Id>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ContactReplyTicketIntercomUserIdRequest {
    message_type, r#type = "type", body, created_at, attachment_urls, reply_options,
    intercom_user_id
});

impl ContactReplyTicketIntercomUserIdRequest {
    /// Makes a value of what is required.
    pub fn new(
        message_type: impl Into<ContactReplyBaseRequestMessageType>,
        r#type: impl Into<String>,
        body: impl Into<String>,
        intercom_user_id: impl Into<Id>,
    ) -> Self {
        Self {
            message_type: Some(message_type.into()),
            r#type: Some(r#type.into()),
            body: Some(body.into()),
            intercom_user_id: Some(Id::of(intercom_user_id)),
            ..Self::default()
        }
    }
}
