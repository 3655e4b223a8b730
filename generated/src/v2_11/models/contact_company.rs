// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, object};

/// A company that a contact belongs to, and where it can be retrieved.
///
/// Schema `contact_company`. Read from responses. New in version 2.11.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactCompany {
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// The name of this kind of object. Always `company`.
    pub r#type: Option<String>,
    /// The URL under which it can be opened. Format: `uri`.
    pub url: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ContactCompany { id, r#type = "type", url });
