// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
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
    /// The time at which it was created. New in version 2.11.
    pub created_at: Option<i64>,
    /// URLs of pictures to attach, at most 10. Format of the elements: `uri`. At most 10 elements.
    pub attachment_urls: Option<List<String>>,
    /// The quick reply that the contact chose. New in the version `unstable`.
    pub reply_options: Option<List<ContactReplyBaseRequestReplyOption>>,
    /// Intercom's id of the contact who replies.
    pub intercom_user_id: Option<String>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(ContactReplyTicketIntercomUserIdRequest {
    message_type, r#type = "type", body, created_at, attachment_urls, reply_options,
    intercom_user_id
});
