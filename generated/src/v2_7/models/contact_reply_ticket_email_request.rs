// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};

/// A reply of the contact with this email address.
///
/// Schema `contact_reply_ticket_email_request`. No operation of this version uses it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactReplyTicketEmailRequest {
    /// Whether it is a comment or the choice of a quick reply. Always `comment`.
    pub message_type: Option<String>,
    /// The name of this kind of object. Always `user`.
    pub r#type: Option<String>,
    /// The message of the contact.
    pub body: Option<String>,
    /// URLs of pictures to attach, at most 10. Format of the elements: `uri`. At most 10 elements.
    pub attachment_urls: Option<List<String>>,
    /// The email address.
    pub email: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ContactReplyTicketEmailRequest {
    message_type, r#type = "type", body, attachment_urls, email
});

impl ContactReplyTicketEmailRequest {
    /// Makes a value of what is required.
    pub fn new(
        message_type: impl Into<String>,
        r#type: impl Into<String>,
        body: impl Into<String>,
        email: impl Into<String>,
    ) -> Self {
        Self {
            message_type: Some(message_type.into()),
            r#type: Some(r#type.into()),
            body: Some(body.into()),
            email: Some(email.into()),
            ..Self::default()
        }
    }
}
