// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, object};

/// A company of a contact, and where it can be retrieved.
///
/// Schema `company_data`. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CompanyData {
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// The name of this kind of object. Always `company`.
    pub r#type: Option<String>,
    /// The path, not a whole URL, of the company. Format: `uri`.
    pub url: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(CompanyData { id, r#type = "type", url });
