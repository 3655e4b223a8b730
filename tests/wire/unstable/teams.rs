// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_api::unstable::*;
use intercom_tests::wire::Wire;

/// `GET /teams/{team_id}/metrics`
pub(crate) fn get_team_metrics(wire: &Wire) {
    let call = GetTeamMetrics::new("team_id-1").idle_threshold(1i64);
    wire.sends(call, "GET", "/teams/team_id-1/metrics")
        .query(&[("idle_threshold", "1")])
        .reads(
            200,
            r#"{"type":"some type","data":[{"type":"some type","admin_id":"admin_id-1","open":1,"idle":1,"snoozed":1}]}"#,
        );
}

/// `GET /teams`
pub(crate) fn list_teams(wire: &Wire) {
    let call = ListTeams::new();
    wire.sends(call, "GET", "/teams")
        .reads(
            200,
            r#"{"type":"team.list","teams":[{"type":"some type","id":"id-1","name":"some name","admin_ids":[1],"admin_priority_level":{},"assignment_limit":1,"distribution_method":"some distribution_method"}]}"#,
        );
}

/// `GET /teams/{id}`
pub(crate) fn retrieve_team(wire: &Wire) {
    let call = RetrieveTeam::new("id-1");
    wire.sends(call, "GET", "/teams/id-1")
        .reads(
            200,
            r#"{"type":"some type","id":"id-1","name":"some name","admin_ids":[1],"admin_priority_level":{"primary_admin_ids":[1],"secondary_admin_ids":[1]},"assignment_limit":1,"distribution_method":"some distribution_method"}"#,
        );
}

/// `PUT /teams/{id}`
pub(crate) fn update_team_members(wire: &Wire) {
    let call = UpdateTeamMembers::new(
        "id-1",
        UpdateTeamMembersRequest::new(vec![1i64])
            .admin_priority_level(
                AdminPriorityLevelRequest::new()
                    .primary_admin_ids(vec![1i64])
                    .secondary_admin_ids(vec![1i64]),
            ),
    );
    wire.sends(call, "PUT", "/teams/id-1")
        .body(
            r#"{"admin_ids":[1],"admin_priority_level":{"primary_admin_ids":[1],"secondary_admin_ids":[1]}}"#,
        )
        .reads(
            200,
            r#"{"type":"some type","id":"id-1","name":"some name","admin_ids":[1],"admin_priority_level":{"primary_admin_ids":[1],"secondary_admin_ids":[1]},"assignment_limit":1,"distribution_method":"some distribution_method"}"#,
        );
}
