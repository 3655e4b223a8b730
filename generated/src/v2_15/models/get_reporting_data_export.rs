// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object};

/// Part of `GET /export/reporting_data/{job_identifier}`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetReportingDataExportResponse {
    pub job_identifier: Option<String>,
    pub status: Option<String>,
    pub download_url: Option<String>,
    pub download_expires_at: Option<String>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(GetReportingDataExportResponse {
    job_identifier, status, download_url, download_expires_at
});
