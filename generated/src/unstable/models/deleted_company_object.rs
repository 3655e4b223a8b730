// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, object};

/// Confirms that a company was deleted.
///
/// Schema `deleted_company_object`. Returned by [`DeleteCompany`](super::super::DeleteCompany).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeletedCompanyObject {
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// The name of this kind of object. Always `company`.
    pub object: Option<String>,
    /// Whether it was deleted; true in the response to a deletion.
    pub deleted: Option<bool>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(DeletedCompanyObject { id, object, deleted });
