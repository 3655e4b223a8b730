// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, List, Timestamp, object};

/// A reply of the contact whose id in your own system is given.
///
/// Schema `contact_reply_ticket_user_id_request`. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactReplyTicketUserIdRequest {
    /// The message of the contact. Required.
    pub body: String,
    /// The time at which it was created. Unix time in seconds. New in version 2.11.
    pub created_at: Option<Timestamp>,
    /// URLs of pictures to attach, at most 10. Format of the elements: `uri`. At most 10 elements.
    pub attachment_urls: Option<List<String>>,
    /// Your own id of the contact who replies, its `external_id`. Required.
    pub user_id: Id,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(ContactReplyTicketUserIdRequest {
    created_at, attachment_urls;
    required body, user_id;
    constant "message_type" = "comment", "type" = "user"
});

impl ContactReplyTicketUserIdRequest {
    /// Makes a value of what is required.
    pub fn new(body: impl Into<String>, user_id: impl Into<Id>) -> Self {
        Self {
            body: body.into(),
            user_id: Id::of(user_id),
            ..Self::default()
        }
    }

    /// Sets `created_at`.
    #[must_use]
    pub fn created_at(mut self, created_at: impl Into<Timestamp>) -> Self {
        self.created_at = Some(created_at.into());
        self
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
