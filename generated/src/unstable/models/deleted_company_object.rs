// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object};

/// Schema `deleted_company_object`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeletedCompanyObject {
    pub id: Option<String>,
    /// Always `company`.
    pub object: Option<String>,
    pub deleted: Option<bool>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(DeletedCompanyObject { id, object, deleted });
