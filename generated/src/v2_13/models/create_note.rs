// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, object};

/// The text of the note, and who writes it.
///
/// Part of `POST /contacts/{id}/notes`. Sent by [`CreateNote`](super::super::CreateNote).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateNoteRequest {
    /// The content, in HTML. Required.
    pub body: String,
    /// Intercom's id of the contact.
    pub contact_id: Option<Id>,
    /// Intercom's id of the admin.
    pub admin_id: Option<Id>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(CreateNoteRequest { contact_id, admin_id; required body });

impl CreateNoteRequest {
    /// Makes a value of what is required.
    pub fn new(body: impl Into<String>) -> Self {
        Self {
            body: body.into(),
            ..Self::default()
        }
    }

    /// Sets `contact_id`.
    #[must_use]
    pub fn contact_id(mut self, contact_id: impl Into<Id>) -> Self {
        self.contact_id = Some(Id::of(contact_id));
        self
    }

    /// Sets `admin_id`.
    #[must_use]
    pub fn admin_id(mut self, admin_id: impl Into<Id>) -> Self {
        self.admin_id = Some(Id::of(admin_id));
        self
    }
}

impl<T: AsRef<str>> From<T> for CreateNoteRequest {
    fn from(body: T) -> Self {
        Self::new(body.as_ref())
    }
}
