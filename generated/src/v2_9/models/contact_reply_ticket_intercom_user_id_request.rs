// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};

/// Schema `contact_reply_ticket_intercom_user_id_request`. No operation of this version uses
/// it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactReplyTicketIntercomUserIdRequest {
    /// Always `comment`.
    pub message_type: Option<String>,
    /// The name of this kind of object. Always `user`.
    pub r#type: Option<String>,
    pub body: Option<String>,
    /// Format of the elements: `uri`. At most 10 elements.
    pub attachment_urls: Option<List<String>>,
    pub intercom_user_id: Option<String>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(ContactReplyTicketIntercomUserIdRequest {
    message_type, r#type = "type", body, attachment_urls, intercom_user_id
});
