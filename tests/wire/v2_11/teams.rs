// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Calls of the operations of the tag Teams.

use intercom_api::v2_11::*;
use intercom_wire::Call;

pub(crate) fn calls() -> Vec<Call> {
    Vec::from([
        Call::json("GET /teams", || ListTeams::new()),
        Call::json("GET /teams/{team_id}", || RetrieveTeam::new("team_id-1")),
    ])
}
