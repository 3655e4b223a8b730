// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, object};

/// Part of `POST /contacts/{id}/notes`. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateNoteBody {
    /// Required.
    pub body: String,
    /// Intercom's id of the contact.
    pub contact_id: Option<String>,
    /// Intercom's id of the admin.
    pub admin_id: Option<String>,
    /// Members beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(CreateNoteBody { contact_id, admin_id; required body });

impl CreateNoteBody {
    /// With what is required.
    pub fn new(body: impl Into<String>) -> Self {
        Self {
            body: body.into(),
            ..Self::default()
        }
    }

    /// Sets `contact_id`.
    #[must_use]
    pub fn contact_id(mut self, contact_id: impl Into<Id>) -> Self {
        self.contact_id = Some(Id::text(contact_id));
        self
    }

    /// Sets `admin_id`.
    #[must_use]
    pub fn admin_id(mut self, admin_id: impl Into<Id>) -> Self {
        self.admin_id = Some(Id::text(admin_id));
        self
    }
}
