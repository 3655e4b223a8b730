// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Calls of the operations of the tag Segments.

use intercom_api::unstable::*;
use intercom_wire::Call;

pub(crate) fn calls() -> Vec<Call> {
    Vec::from([
        Call::json("GET /segments", || ListSegments::new().include_count(true)),
        Call::json("GET /segments/{id}", || RetrieveSegment::new("id-1")),
    ])
}
