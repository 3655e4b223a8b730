// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Calls of the operations of the tag Macros.

use intercom_api::unstable::*;
use intercom_wire::Call;

pub(crate) fn calls() -> Vec<Call> {
    Vec::from([
        Call::json(
            "GET /macros",
            || {
                ListMacros::new()
                    .per_page(1)
                    .starting_after("starting_after-1")
                    .updated_since(1)
            },
        ),
        Call::json("GET /macros/{id}", || GetMacro::new("id-1")),
    ])
}
