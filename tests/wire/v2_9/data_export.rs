// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Calls of the operations of the tag `Data Export`.

use intercom_api::v2_9::*;
use intercom_wire as wire;

pub(crate) fn calls() -> Vec<wire::Call<intercom_api::Api>> {
    Vec::from([
        wire::json(
            "POST /export/content/data",
            || CreateDataExport::new(CreateDataExportsRequest::new(1, 1)),
        ),
        wire::json(
            "GET /export/content/data/{job_identifier}",
            || GetDataExport::new("job_identifier-1"),
        ),
        wire::json(
            "POST /export/cancel/{job_identifier}",
            || CancelDataExport::new("job_identifier-1"),
        ),
        wire::bytes(
            "GET /download/content/data/{job_identifier}",
            || DownloadDataExport::new("job_identifier-1"),
        ),
    ])
}
