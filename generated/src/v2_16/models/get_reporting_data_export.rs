// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object};

/// The job and how far it is.
///
/// Part of `GET /export/reporting_data/{job_identifier}`. Returned by
/// [`GetReportingDataExport`](super::super::GetReportingDataExport).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetReportingDataExportResponse {
    /// The id of the job, which the other calls take.
    pub job_identifier: Option<String>,
    /// How far the job is, such as `in_progress` or `complete`.
    pub status: Option<String>,
    /// The URL of the result; empty until the job is done.
    pub download_url: Option<String>,
    /// The time at which the result is deleted; empty until the job is done.
    pub download_expires_at: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(GetReportingDataExportResponse {
    job_identifier, status, download_url, download_expires_at
});
