// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Calls of the operations of the tag `Macros`.

use intercom_api::v2_16::*;
use intercom_wire as wire;

pub(crate) fn calls() -> Vec<wire::Call<intercom_api::Api>> {
    Vec::from([
        wire::json("GET /macros/{id}", || GetMacro::new("id-1")),
        wire::json(
            "GET /macros",
            || {
                ListMacros::new()
                    .per_page(1)
                    .starting_after("starting_after-1")
                    .updated_since(1)
            },
        ),
    ])
}
