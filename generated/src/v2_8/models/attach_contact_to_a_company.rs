// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, object};

/// The company that the contact joins.
///
/// Part of `POST /contacts/{id}/companies`. Sent by
/// [`AttachContactToACompany`](super::super::AttachContactToACompany).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AttachContactToACompanyRequest {
    /// The id that Intercom gave it. Required.
    pub id: Id,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(AttachContactToACompanyRequest {; required id });

impl AttachContactToACompanyRequest {
    /// Makes a value of what is required.
    pub fn new(id: impl Into<Id>) -> Self {
        Self {
            id: Id::of(id),
            ..Self::default()
        }
    }
}

impl<T: Into<Id>> From<T> for AttachContactToACompanyRequest {
    fn from(id: T) -> Self {
        Self::new(id)
    }
}
