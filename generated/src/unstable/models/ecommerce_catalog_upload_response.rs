// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, object};

/// Confirms that a catalog arrived whole.
///
/// Schema `ecommerce_catalog_upload_response`. Read from responses. New in the version
/// `unstable`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EcommerceCatalogUploadResponse {
    /// The id under which the catalog is taken in.
    pub import_job_id: Option<Id>,
    /// How far the import is. Always `processing`.
    pub status: Option<String>,
    /// How it went on, for people.
    pub message: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(EcommerceCatalogUploadResponse { import_job_id, status, message });
