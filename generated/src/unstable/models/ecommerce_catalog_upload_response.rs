// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, object};

/// Schema `ecommerce_catalog_upload_response`. Read from responses. New in the version
/// `unstable`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EcommerceCatalogUploadResponse {
    pub import_job_id: Option<Id>,
    /// Always `processing`.
    pub status: Option<String>,
    pub message: Option<String>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(EcommerceCatalogUploadResponse { import_job_id, status, message });
