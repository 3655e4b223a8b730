// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object};

/// Schema `company_data`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CompanyData {
    /// The id that Intercom gave it.
    pub id: Option<String>,
    /// The name of this kind of object. Always `company`.
    pub r#type: Option<String>,
    /// Format: `uri`.
    pub url: Option<String>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(CompanyData { id, r#type = "type", url });
