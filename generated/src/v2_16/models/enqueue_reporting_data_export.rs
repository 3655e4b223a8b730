// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, List, object};

/// Part of `POST /export/reporting_data/enqueue`. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EnqueueReportingDataExportBody {
    /// Required.
    pub dataset_id: String,
    /// Required.
    pub attribute_ids: List<String>,
    /// Format: `int64`. Required.
    pub start_time: i64,
    /// Format: `int64`. Required.
    pub end_time: i64,
    /// Members beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(EnqueueReportingDataExportBody {
   ;
    required dataset_id, attribute_ids, start_time, end_time
});

impl EnqueueReportingDataExportBody {
    /// With what is required.
    pub fn new(
        dataset_id: impl Into<Id>,
        attribute_ids: impl Into<List<String>>,
        start_time: i64,
        end_time: i64,
    ) -> Self {
        Self {
            dataset_id: Id::text(dataset_id),
            attribute_ids: attribute_ids.into(),
            start_time,
            end_time,
            ..Self::default()
        }
    }
}

/// Part of `POST /export/reporting_data/enqueue`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EnqueueReportingDataExportResponse {
    pub job_identifier: Option<String>,
    pub status: Option<String>,
    pub download_url: Option<String>,
    pub download_expires_at: Option<String>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(EnqueueReportingDataExportResponse {
    job_identifier, status, download_url, download_expires_at
});
