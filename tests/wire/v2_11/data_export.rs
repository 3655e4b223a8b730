// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Calls of the operations of the tag Data Export.

use intercom_api::v2_11::*;
use intercom_wire::Call;

pub(crate) fn calls() -> Vec<Call> {
    Vec::from([
        Call::json(
            "POST /export/content/data",
            || CreateDataExport::new(CreateDataExportsRequest::new(1, 1)),
        ),
        Call::json(
            "GET /export/content/data/{job_identifier}",
            || GetDataExport::new("job_identifier-1"),
        ),
        Call::json(
            "POST /export/cancel/{job_identifier}",
            || CancelDataExport::new("job_identifier-1"),
        ),
        Call::bytes(
            "GET /download/content/data/{job_identifier}",
            || DownloadDataExport::new("job_identifier-1"),
        ),
    ])
}
