// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_api::unstable::*;
use intercom_tests::wire::Wire;

/// `GET /jobs/status/{id}`
pub(crate) fn jobs_status(wire: &Wire) {
    let call = JobsStatus::new("id-1");
    wire.sends(call, "GET", "/jobs/status/id-1")
        .reads(
            200,
            r#"{"type":"job","id":"id-1","url":"some url","status":"pending","resource_type":"some resource_type","resource_id":"resource_id-1","resource_url":"some resource_url"}"#,
        );
}
