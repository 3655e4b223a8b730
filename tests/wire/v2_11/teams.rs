// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_api::v2_11::*;
use intercom_tests::wire::Wire;

/// `GET /teams`
pub(crate) fn list_teams(wire: &Wire) {
    let call = ListTeams::new();
    wire.sends(call, "GET", "/teams")
        .reads(
            200,
            r#"{"type":"team.list","teams":[{"type":"team","id":"id-1","name":"some name","admin_ids":[1],"admin_priority_level":{}}]}"#,
        );
}

/// `GET /teams/{team_id}`
pub(crate) fn retrieve_team(wire: &Wire) {
    let call = RetrieveTeam::new("team_id-1");
    wire.sends(call, "GET", "/teams/team_id-1")
        .reads(
            200,
            r#"{"type":"team","id":"id-1","name":"some name","admin_ids":[1],"admin_priority_level":{"primary_admin_ids":[1],"secondary_admin_ids":[1]}}"#,
        );
}
