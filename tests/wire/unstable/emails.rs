// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Calls of the operations of the tag Emails.

use intercom_api::unstable::*;
use intercom_wire::Call;

pub(crate) fn calls() -> Vec<Call> {
    Vec::from([
        Call::json("GET /emails", || ListEmails::new()),
        Call::json("GET /emails/{id}", || RetrieveEmail::new("id-1")),
    ])
}
