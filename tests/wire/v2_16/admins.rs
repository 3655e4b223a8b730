// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Calls of the operations of the tag `Admins`.

use intercom_api::v2_16::*;
use intercom_wire as wire;

pub(crate) fn calls() -> Vec<wire::Call<intercom_api::Api>> {
    Vec::from([
        wire::json("GET /me", IdentifyAdmin::new),
        wire::json(
            "PUT /admins/{admin_id}/away",
            || SetAwayAdmin::new(
                "1",
                SetAwayAdminRequest::new(true, true).away_status_reason_id(1),
            ),
        ),
        wire::json(
            "GET /admins/activity_logs",
            || ListActivityLogs::new(1).created_at_before(1).page(1).per_page(1),
        ),
        wire::json(
            "POST /admins/activity_logs/search",
            || SearchActivityLogs::new(
                SearchActivityLogsRequest::new(1)
                    .created_at_before(1)
                    .event_types([String::from("some event_types")])
                    .page(1)
                    .per_page(1),
            ),
        ),
        wire::json(
            "GET /admins/activity_log_event_types",
            ListActivityLogEventTypes::new,
        ),
        wire::json("GET /admins", || ListAdmins::new().display_avatar(true)),
        wire::json("GET /admins/{admin_id}", || RetrieveAdmin::new("1")),
    ])
}
