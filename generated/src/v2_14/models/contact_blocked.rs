// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, object};

/// Confirms that a contact was blocked.
///
/// Schema `contact_blocked`. Returned by [`BlockContact`](super::super::BlockContact). New in
/// version 2.13.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactBlocked {
    /// The name of this kind of object. Always `contact`.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// Your own id of this person. No two contacts have the same.
    pub external_id: Option<Id>,
    /// Whether it is a user or a lead.
    pub role: Option<String>,
    /// Whether the contact can no longer write; true in this response.
    pub blocked: Option<bool>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ContactBlocked { r#type = "type", id, external_id, role, blocked });
