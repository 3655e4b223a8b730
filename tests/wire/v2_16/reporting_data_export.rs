// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Calls of the operations of the tag `Reporting Data Export`.

use intercom_api::model::Id;
use intercom_api::v2_16::*;
use intercom_wire as wire;

pub(crate) fn calls() -> Vec<wire::Call<intercom_api::Api>> {
    Vec::from([
        wire::json(
            "POST /export/reporting_data/enqueue",
            || EnqueueReportingDataExport::new(
                EnqueueReportingDataExportRequest::new(
                    "dataset_id-1",
                    [Id::from("some attribute_ids")],
                    1,
                    1,
                ),
            ),
        ),
        wire::json(
            "GET /export/reporting_data/{job_identifier}",
            || GetReportingDataExport::new("job_identifier-1", "app_id-1", "client_id-1"),
        ),
        wire::json(
            "GET /export/reporting_data/get_datasets",
            ListReportingDatasets::new,
        ),
        wire::bytes(
            "GET /download/reporting_data/{job_identifier}",
            || DownloadReportingDataExport::new("job_identifier-1", "app_id-1"),
        ),
    ])
}
