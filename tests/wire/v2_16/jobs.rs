// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Calls of the operations of the tag `Jobs`.

use intercom_api::v2_16::*;
use intercom_wire as wire;

pub(crate) fn calls() -> Vec<wire::Call<intercom_api::Api>> {
    Vec::from([
        wire::json("GET /jobs/status/{job_id}", || GetJobStatus::new("job_id-1")),
    ])
}
