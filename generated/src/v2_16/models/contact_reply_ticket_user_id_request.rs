// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::{ContactReplyBaseRequestMessageType, ContactReplyBaseRequestReplyOption};

/// Schema `contact_reply_ticket_user_id_request`. No operation of this version uses it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactReplyTicketUserIdRequest {
    pub message_type: Option<ContactReplyBaseRequestMessageType>,
    /// The name of this kind of object. Always `user`.
    pub r#type: Option<String>,
    pub body: Option<String>,
    /// The time at which it was created.
    pub created_at: Option<i64>,
    /// Format of the elements: `uri`. At most 10 elements.
    pub attachment_urls: Option<List<String>>,
    pub reply_options: Option<List<ContactReplyBaseRequestReplyOption>>,
    pub user_id: Option<String>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(ContactReplyTicketUserIdRequest {
    message_type, r#type = "type", body, created_at, attachment_urls, reply_options, user_id
});
