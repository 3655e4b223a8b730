// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, object};

/// Confirms that a contact was brought back from the archive.
///
/// Schema `contact_unarchived`. Returned by
/// [`UnarchiveContact`](super::super::UnarchiveContact).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactUnarchived {
    /// The name of this kind of object. Always `contact`.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// Your own id of this person. No two contacts have the same.
    pub external_id: Option<Id>,
    /// Whether it is a user or a lead. New in version 2.13.
    pub role: Option<String>,
    /// Whether it was put away and can no longer be used.
    pub archived: Option<bool>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ContactUnarchived { r#type = "type", id, external_id, role, archived });
