// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};

/// A reply of the contact with this email address.
///
/// Schema `contact_reply_ticket_email_request`. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactReplyTicketEmailRequest {
    /// The message of the contact. Required.
    pub body: String,
    /// URLs of pictures to attach, at most 10. Format of the elements: `uri`. At most 10 elements.
    pub attachment_urls: Option<List<String>>,
    /// The email address. Required.
    pub email: String,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(ContactReplyTicketEmailRequest {
    attachment_urls;
    required body, email;
    constant "message_type" = "comment", "type" = "user"
});

impl ContactReplyTicketEmailRequest {
    /// Makes a value of what is required.
    pub fn new(body: impl Into<String>, email: impl Into<String>) -> Self {
        Self {
            body: body.into(),
            email: email.into(),
            ..Self::default()
        }
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
}
