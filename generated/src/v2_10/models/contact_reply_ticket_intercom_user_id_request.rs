// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, List, object};

/// A reply of a contact who is named by the id that Intercom gave.
///
/// Schema `contact_reply_ticket_intercom_user_id_request`. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactReplyTicketIntercomUserIdRequest {
    /// The message of the contact. Required.
    pub body: String,
    /// URLs of pictures to attach, at most 10. Format of the elements: `uri`. At most 10 elements.
    pub attachment_urls: Option<List<String>>,
    /// Intercom's id of the contact who replies. Required.
    pub intercom_user_id: Id,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(ContactReplyTicketIntercomUserIdRequest {
    attachment_urls;
    required body, intercom_user_id;
    constant "message_type" = "comment", "type" = "user"
});

impl ContactReplyTicketIntercomUserIdRequest {
    /// Makes a value of what is required.
    pub fn new(body: impl Into<String>, intercom_user_id: impl Into<Id>) -> Self {
        Self {
            body: body.into(),
            intercom_user_id: Id::of(intercom_user_id),
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
