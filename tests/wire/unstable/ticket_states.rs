// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Calls of the operations of the tag Ticket States.

use intercom_api::unstable::*;
use intercom_wire::Call;

pub(crate) fn calls() -> Vec<Call> {
    Vec::from([Call::json("GET /ticket_states", || ListTicketStates::new())])
}
