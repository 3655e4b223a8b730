// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_api::unstable::*;
use intercom_tests::wire::Wire;

/// `POST /export/reporting_data/enqueue`
pub(crate) fn enqueue_reporting_data_export(wire: &Wire) {
    let call = EnqueueReportingDataExport::new(
        EnqueueReportingDataExportBody::new(
            "dataset_id-1",
            vec![String::from("some attribute_ids")],
            1i64,
            1i64,
        ),
    );
    wire.sends(call, "POST", "/export/reporting_data/enqueue")
        .body(
            r#"{"dataset_id":"dataset_id-1","attribute_ids":["some attribute_ids"],"start_time":1,"end_time":1}"#,
        )
        .reads(
            200,
            r#"{"job_identifier":"some job_identifier","status":"some status","download_url":"some download_url","download_expires_at":"some download_expires_at"}"#,
        );
}

/// `GET /export/reporting_data/{job_identifier}`
pub(crate) fn get_reporting_data_export(wire: &Wire) {
    let call = GetReportingDataExport::new(
        "job_identifier-1",
        "app_id-1",
        "client_id-1",
    );
    wire.sends(call, "GET", "/export/reporting_data/job_identifier-1")
        .query(&[("app_id", "app_id-1"), ("client_id", "client_id-1")])
        .reads(
            200,
            r#"{"job_identifier":"some job_identifier","status":"some status","download_url":"some download_url","download_expires_at":"some download_expires_at"}"#,
        );
}

/// `GET /export/reporting_data/get_datasets`
pub(crate) fn list_reporting_datasets(wire: &Wire) {
    let call = ListReportingDatasets::new();
    wire.sends(call, "GET", "/export/reporting_data/get_datasets")
        .reads(
            200,
            r#"{"type":"some type","data":[{"id":"id-1","name":"some name","description":"some description","default_time_attribute_id":"default_time_attribute_id-1","attributes":[{"id":"id-1","qualified_id":"qualified_id-1","name":"some name"}]}]}"#,
        );
}

/// `GET /download/reporting_data/{job_identifier}`
pub(crate) fn download_reporting_data_export(wire: &Wire) {
    let call = DownloadReportingDataExport::new("job_identifier-1", "app_id-1");
    wire.sends(call, "GET", "/download/reporting_data/job_identifier-1")
        .headers(&[("Accept", "application/octet-stream")])
        .query(&[("app_id", "app_id-1")])
        .reads_bytes(200);
}
