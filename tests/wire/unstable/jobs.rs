// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Calls of the operations of the tag `Jobs`.

use intercom_api::unstable::*;
use intercom_wire as wire;

pub(crate) fn calls() -> Vec<wire::Call<intercom_api::Api>> {
    Vec::from([wire::json("GET /jobs/status/{id}", || GetJobStatus::new("id-1"))])
}
