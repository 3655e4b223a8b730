// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, object};

/// Part of `POST /contacts/{id}/companies`. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AttachContactToACompanyBody {
    /// The id that Intercom gave it. Required.
    pub id: String,
    /// Members beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(AttachContactToACompanyBody {; required id });

impl AttachContactToACompanyBody {
    /// With what is required.
    pub fn new(id: impl Into<Id>) -> Self {
        Self {
            id: Id::text(id),
            ..Self::default()
        }
    }
}
