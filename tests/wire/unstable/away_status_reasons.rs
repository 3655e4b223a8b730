// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_api::unstable::*;
use intercom_tests::wire::Wire;

/// `GET /away_status_reasons`
pub(crate) fn list_away_status_reasons(wire: &Wire) {
    let call = ListAwayStatusReasons::new();
    wire.sends(call, "GET", "/away_status_reasons")
        .reads(
            200,
            r#"{"type":"list","data":[{"type":"some type","id":"id-1","label":"some label","emoji":"some emoji","order":1,"deleted":true,"created_at":1700000000,"updated_at":1700000000}]}"#,
        );
}
