// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_api::unstable::*;
use intercom_tests::wire::Wire;

/// `GET /segments`
pub(crate) fn list_segments(wire: &Wire) {
    let call = ListSegments::new().include_count(true);
    wire.sends(call, "GET", "/segments")
        .query(&[("include_count", "true")])
        .reads(
            200,
            r#"{"type":"segment.list","segments":[{"type":"segment","id":"id-1","name":"some name","created_at":1700000000,"updated_at":1700000000,"person_type":"contact","count":1}],"pages":{"type":"pages","page":1,"per_page":1,"total_pages":1}}"#,
        );
}

/// `GET /segments/{id}`
pub(crate) fn retrieve_segment(wire: &Wire) {
    let call = RetrieveSegment::new("id-1");
    wire.sends(call, "GET", "/segments/id-1")
        .reads(
            200,
            r#"{"type":"segment","id":"id-1","name":"some name","created_at":1700000000,"updated_at":1700000000,"person_type":"contact","count":1}"#,
        );
}
