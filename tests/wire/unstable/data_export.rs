// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_api::unstable::*;
use intercom_tests::wire::Wire;

/// `POST /export/content/data`
pub(crate) fn create_data_export(wire: &Wire) {
    let call = CreateDataExport::new(
        CreateDataExportsRequest::new(1_700_000_000, 1_700_000_000),
    );
    wire.sends(call, "POST", "/export/content/data")
        .body(r#"{"created_at_after":1700000000,"created_at_before":1700000000}"#)
        .reads(
            200,
            r#"{"job_identfier":"some job_identfier","status":"pending","download_expires_at":"some download_expires_at","download_url":"some download_url","job_identifier":"some job_identifier"}"#,
        );
}

/// `GET /export/content/data/{job_identifier}`
pub(crate) fn get_data_export(wire: &Wire) {
    let call = GetDataExport::new("job_identifier-1");
    wire.sends(call, "GET", "/export/content/data/job_identifier-1")
        .reads(
            200,
            r#"{"job_identfier":"some job_identfier","status":"pending","download_expires_at":"some download_expires_at","download_url":"some download_url","job_identifier":"some job_identifier"}"#,
        );
}

/// `POST /export/cancel/{job_identifier}`
pub(crate) fn cancel_data_export(wire: &Wire) {
    let call = CancelDataExport::new("job_identifier-1");
    wire.sends(call, "POST", "/export/cancel/job_identifier-1")
        .reads(
            200,
            r#"{"job_identfier":"some job_identfier","status":"pending","download_expires_at":"some download_expires_at","download_url":"some download_url","job_identifier":"some job_identifier"}"#,
        );
}

/// `GET /download/content/data/{job_identifier}`
pub(crate) fn download_data_export(wire: &Wire) {
    let call = DownloadDataExport::new("job_identifier-1");
    wire.sends(call, "GET", "/download/content/data/job_identifier-1").reads_bytes(200);
}
