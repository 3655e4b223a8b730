// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Timestamp, object, open_enum};

/// An export of data about outbound messages.
///
/// Schema `data_export`. Returned by [`CreateDataExport`](super::super::CreateDataExport),
/// [`GetDataExport`](super::super::GetDataExport),
/// [`CancelDataExport`](super::super::CancelDataExport).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataExport {
    /// The id of the job, under a misspelt name that descriptions have. The API returns
    /// `job_identifier`.
    pub job_identfier: Option<String>,
    /// How far the job is. There is something to download only when it is `completed`.
    pub status: Option<DataExportStatus>,
    /// The time at which the result is deleted; 0 where there is nothing to download. An export
    /// that is not done may have an empty string here, which is in `extra`. Unix time in seconds.
    pub download_expires_at: Option<Timestamp>,
    /// The URL of the result; empty until the export is done.
    pub download_url: Option<String>,
    /// The id of the job, which the other calls take.
    pub job_identifier: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(DataExport {
    job_identfier, status, download_expires_at, download_url, job_identifier
});

/// How far the job is. There is something to download only when it is `completed`.
///
/// Part of [`DataExport`]. Read from responses. One of `pending`, `in_progress`, `failed`,
/// `completed`, `no_data`, `canceled`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataExportStatus {
    /// It has not started yet.
    Pending,
    /// It is running.
    InProgress,
    /// It ended with an error.
    Failed,
    /// The result can be downloaded.
    Completed,
    /// There is nothing in the span of time.
    NoData,
    /// It was canceled on request.
    Canceled,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(DataExportStatus {
    Pending = "pending", InProgress = "in_progress", Failed = "failed", Completed = "completed",
    NoData = "no_data", Canceled = "canceled"
});
