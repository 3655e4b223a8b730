// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, List, Timestamp, object, open_enum};

/// The dataset, the columns and the span of time to export.
///
/// Part of `POST /export/reporting_data/enqueue`. Sent by
/// [`EnqueueReportingDataExport`](super::super::EnqueueReportingDataExport).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EnqueueReportingDataExportRequest {
    /// The id of the dataset, as the list of datasets returns it. Required.
    pub dataset_id: Id,
    /// The columns to export, by their qualified ids. Required.
    pub attribute_ids: List<Id>,
    /// The start of the span, in Unix seconds. Unix time in seconds. Required.
    pub start_time: Timestamp,
    /// The end of the span, in Unix seconds. Unix time in seconds. Required.
    pub end_time: Timestamp,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(EnqueueReportingDataExportRequest {
   ;
    required dataset_id, attribute_ids, start_time, end_time
});

impl EnqueueReportingDataExportRequest {
    /// Makes a value of what is required.
    pub fn new(
        dataset_id: impl Into<Id>,
        attribute_ids: impl IntoIterator<Item = impl Into<Id>>,
        start_time: impl Into<Timestamp>,
        end_time: impl Into<Timestamp>,
    ) -> Self {
        Self {
            dataset_id: Id::of(dataset_id),
            attribute_ids: attribute_ids.into_iter().map(Id::of).collect(),
            start_time: start_time.into(),
            end_time: end_time.into(),
            ..Self::default()
        }
    }
}

/// How far the job is.
///
/// Part of `POST /export/reporting_data/enqueue`. Read from responses. One of `pending`,
/// `complete`, `failed`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EnqueueReportingDataExportResponseStatus {
    /// It waits for its turn.
    Pending,
    /// The result can be downloaded.
    Complete,
    /// It ended with an error.
    Failed,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(EnqueueReportingDataExportResponseStatus {
    Pending = "pending", Complete = "complete", Failed = "failed"
});

/// The job that was started.
///
/// Part of `POST /export/reporting_data/enqueue`. Returned by
/// [`EnqueueReportingDataExport`](super::super::EnqueueReportingDataExport).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EnqueueReportingDataExportResponse {
    /// The id of the job, which the other calls take.
    pub job_identifier: Option<String>,
    /// How far the job is.
    pub status: Option<EnqueueReportingDataExportResponseStatus>,
    /// The URL of the result; empty until the job is done.
    pub download_url: Option<String>,
    /// The time at which the result is deleted; empty until the job is done.
    pub download_expires_at: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(EnqueueReportingDataExportResponse {
    job_identifier, status, download_url, download_expires_at
});
