// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, object};

/// Confirms that a part of a catalog arrived, and more may follow.
///
/// Schema `ecommerce_catalog_upload_part_response`. Read from responses. New in the version
/// `unstable`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EcommerceCatalogUploadPartResponse {
    /// The id that the other parts have to name.
    pub import_job_id: Option<Id>,
    /// The position of the part that comes next.
    pub next_part_number: Option<i64>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(EcommerceCatalogUploadPartResponse { import_job_id, next_part_number });
