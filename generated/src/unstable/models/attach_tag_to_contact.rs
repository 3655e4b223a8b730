// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, object};

/// The tag to put on.
///
/// Part of `POST /contacts/{contact_id}/tags`. Sent by
/// [`AttachTagToContact`](super::super::AttachTagToContact).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AttachTagToContactRequest {
    /// The id that Intercom gave it. Required.
    pub id: Id,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(AttachTagToContactRequest {; required id });

impl AttachTagToContactRequest {
    /// Makes a value of what is required.
    pub fn new(id: impl Into<Id>) -> Self {
        Self {
            id: Id::of(id),
            ..Self::default()
        }
    }
}

impl<T: Into<Id>> From<T> for AttachTagToContactRequest {
    fn from(id: T) -> Self {
        Self::new(id)
    }
}
