// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object, open_enum};

/// How far the job is.
///
/// Part of `GET /export/reporting_data/{job_identifier}`. Read from responses. One of
/// `pending`, `complete`, `failed`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetReportingDataExportResponseStatus {
    /// It waits for its turn.
    Pending,
    /// The result can be downloaded.
    Complete,
    /// It ended with an error.
    Failed,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(GetReportingDataExportResponseStatus {
    Pending = "pending", Complete = "complete", Failed = "failed"
});

/// The job and how far it is.
///
/// Part of `GET /export/reporting_data/{job_identifier}`. Returned by
/// [`GetReportingDataExport`](super::super::GetReportingDataExport).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetReportingDataExportResponse {
    /// The id of the job, which the other calls take.
    pub job_identifier: Option<String>,
    /// How far the job is.
    pub status: Option<GetReportingDataExportResponseStatus>,
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
