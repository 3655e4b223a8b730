// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object, open_enum};

/// An export of message data.
///
/// Schema `data_export`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataExport {
    pub job_identifier: Option<String>,
    /// How far it is. There is something to download only when it is `completed`.
    pub status: Option<DataExportStatus>,
    /// Until when the result can be downloaded.
    pub download_expires_at: Option<String>,
    /// Where the result is. Empty until the export is done.
    pub download_url: Option<String>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(DataExport { job_identifier, status, download_expires_at, download_url });

/// How far it is. There is something to download only when it is `completed`.
///
/// Part of [`DataExport`]. Read from answers. One of `pending`, `in_progress`, `failed`,
/// `completed`, `no_data`, `canceled`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataExportStatus {
    Pending,
    InProgress,
    Failed,
    Completed,
    NoData,
    Canceled,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(DataExportStatus {
    Pending = "pending", InProgress = "in_progress", Failed = "failed", Completed = "completed",
    NoData = "no_data", Canceled = "canceled"
});
