// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, object};

/// The text of the note, and who writes it.
///
/// Part of `POST /companies/{company_id}/notes`. Sent by
/// [`CreateCompanyNote`](super::super::CreateCompanyNote).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateCompanyNoteRequest {
    /// The content, in HTML. Required.
    pub body: String,
    /// Intercom's id of the admin.
    pub admin_id: Option<Id>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(CreateCompanyNoteRequest { admin_id; required body });

impl CreateCompanyNoteRequest {
    /// Makes a value of what is required.
    pub fn new(body: impl Into<String>) -> Self {
        Self {
            body: body.into(),
            ..Self::default()
        }
    }

    /// Sets `admin_id`.
    #[must_use]
    pub fn admin_id(mut self, admin_id: impl Into<Id>) -> Self {
        self.admin_id = Some(Id::of(admin_id));
        self
    }
}

impl<T: AsRef<str>> From<T> for CreateCompanyNoteRequest {
    fn from(body: T) -> Self {
        Self::new(body.as_ref())
    }
}
