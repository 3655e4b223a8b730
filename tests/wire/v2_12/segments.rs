// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Calls of the operations of the tag `Segments`.

use intercom_api::v2_12::*;
use intercom_wire as wire;

pub(crate) fn calls() -> Vec<wire::Call<intercom_api::Api>> {
    Vec::from([
        wire::json("GET /segments", || ListSegments::new().include_count(true)),
        wire::json("GET /segments/{id}", || RetrieveSegment::new("id-1")),
    ])
}
