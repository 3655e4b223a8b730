// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_api::unstable::*;
use intercom_tests::wire::Wire;

/// `GET /ticket_states`
pub(crate) fn list_ticket_states(wire: &Wire) {
    let call = ListTicketStates::new();
    wire.sends(call, "GET", "/ticket_states")
        .reads(
            200,
            r#"{"type":"some type","data":[{"type":"some type","id":"id-1","category":"submitted","internal_label":"some internal_label","external_label":"some external_label","archived":true,"ticket_types":{"type":"some type"}}]}"#,
        );
}
