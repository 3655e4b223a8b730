// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Calls of the operations of the tag `Teams`.

use intercom_api::v2_12::*;
use intercom_wire as wire;

pub(crate) fn calls() -> Vec<wire::Call<intercom_api::Api>> {
    Vec::from([
        wire::json("GET /teams", ListTeams::new),
        wire::json("GET /teams/{id}", || RetrieveTeam::new("id-1")),
    ])
}
