// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Calls of the operations of the tag `Calls`.

use intercom_api::model::Id;
use intercom_api::v2_14::*;
use intercom_wire as wire;

pub(crate) fn calls() -> Vec<wire::Call<intercom_api::Api>> {
    Vec::from([
        wire::json("GET /calls", || ListCalls::new().page(1).per_page(1)),
        wire::json("GET /calls/{call_id}", || ShowCall::new("call_id-1")),
        wire::redirect(
            "GET /calls/{call_id}/recording",
            || ShowCallRecording::new("call_id-1"),
        ),
        wire::text(
            "GET /calls/{call_id}/transcript",
            || ShowCallTranscript::new("call_id-1"),
        ),
        wire::json(
            "POST /calls/search",
            || ListCallsWithTranscripts::new(
                ListCallsWithTranscriptsRequest::new([Id::from("some conversation_ids")]),
            ),
        ),
    ])
}
