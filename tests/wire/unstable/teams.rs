// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Calls of the operations of the tag `Teams`.

use intercom_api::model::Id;
use intercom_api::unstable::*;
use intercom_wire as wire;

pub(crate) fn calls() -> Vec<wire::Call<intercom_api::Api>> {
    Vec::from([
        wire::json(
            "GET /teams/{team_id}/metrics",
            || GetTeamMetrics::new("team_id-1").idle_threshold(1),
        ),
        wire::json("GET /teams", ListTeams::new),
        wire::json("GET /teams/{id}", || RetrieveTeam::new("id-1")),
        wire::json(
            "PUT /teams/{id}",
            || UpdateTeamMembers::new(
                "id-1",
                UpdateTeamMembersRequest::new([Id::from(1)])
                    .admin_priority_level(
                        AdminPriorityLevelRequest::new()
                            .primary_admin_ids([Id::from(1)])
                            .secondary_admin_ids([Id::from(1)]),
                    ),
            ),
        ),
    ])
}
