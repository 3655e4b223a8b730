// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, List, Timestamp, object};

/// A reply of the contact whose id in your own system is given.
///
/// Schema `contact_reply_ticket_user_id_request`. No operation of this version uses it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactReplyTicketUserIdRequest {
    /// Whether it is a comment or the choice of a quick reply. Always `comment`.
    pub message_type: Option<String>,
    /// The name of this kind of object. Always `user`.
    pub r#type: Option<String>,
    /// The message of the contact.
    pub body: Option<String>,
    /// The time at which it was created. Unix time in seconds. New in version 2.11.
    pub created_at: Option<Timestamp>,
    /// URLs of pictures to attach, at most 10. Format of the elements: `uri`. At most 10 elements.
    pub attachment_urls: Option<List<String>>,
    /// Your own id of the contact who replies, its `external_id`.
    pub user_id: Option<Id>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ContactReplyTicketUserIdRequest {
    message_type, r#type = "type", body, created_at, attachment_urls, user_id
});

impl ContactReplyTicketUserIdRequest {
    /// Makes a value of what is required.
    pub fn new(
        message_type: impl Into<String>,
        r#type: impl Into<String>,
        body: impl Into<String>,
        user_id: impl Into<Id>,
    ) -> Self {
        Self {
            message_type: Some(message_type.into()),
            r#type: Some(r#type.into()),
            body: Some(body.into()),
            user_id: Some(Id::of(user_id)),
            ..Self::default()
        }
    }
}
