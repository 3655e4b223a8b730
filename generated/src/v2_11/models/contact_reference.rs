// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, object};

/// A contact by its ids.
///
/// Schema `contact_reference`. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactReference {
    /// The name of this kind of object. Always `contact`.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// Your own id of this person. No two contacts have the same.
    pub external_id: Option<Id>,
    /// Whether it is a user or a lead.
    pub role: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ContactReference { r#type = "type", id, external_id, role });
