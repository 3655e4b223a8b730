// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, object};

/// Confirms that a contact was deleted.
///
/// Schema `contact_deleted`. Returned by [`DeleteContact`](super::super::DeleteContact).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactDeleted {
    /// The name of this kind of object. Always `contact`.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// Your own id for it.
    pub external_id: Option<Id>,
    /// Whether it was deleted; true in the response to a deletion.
    pub deleted: Option<bool>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ContactDeleted { r#type = "type", id, external_id, deleted });
