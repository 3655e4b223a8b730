// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_api::unstable::*;
use intercom_tests::wire::Wire;

/// `GET /emails`
pub(crate) fn list_emails(wire: &Wire) {
    let call = ListEmails::new();
    wire.sends(call, "GET", "/emails")
        .reads(
            200,
            r#"{"type":"some type","data":[{"type":"some type","id":"id-1","email":"some email","verified":true,"domain":"some domain","brand_id":"brand_id-1","forwarding_enabled":true,"forwarded_email_last_received_at":1700000000,"created_at":1700000000,"updated_at":1700000000}]}"#,
        );
}

/// `GET /emails/{id}`
pub(crate) fn retrieve_email(wire: &Wire) {
    let call = RetrieveEmail::new("id-1");
    wire.sends(call, "GET", "/emails/id-1")
        .reads(
            200,
            r#"{"type":"some type","id":"id-1","email":"some email","verified":true,"domain":"some domain","brand_id":"brand_id-1","forwarding_enabled":true,"forwarded_email_last_received_at":1700000000,"created_at":1700000000,"updated_at":1700000000}"#,
        );
}
