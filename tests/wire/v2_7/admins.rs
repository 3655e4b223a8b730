// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Calls of the operations of the tag `Admins`.

use intercom_api::v2_7::*;
use intercom_wire as wire;

pub(crate) fn calls() -> Vec<wire::Call<intercom_api::Api>> {
    Vec::from([
        wire::json("GET /me", IdentifyAdmin::new),
        wire::json(
            "PUT /admins/{id}/away",
            || SetAwayAdmin::new("1", SetAwayAdminRequest::new(true, true)),
        ),
        wire::json(
            "GET /admins/activity_logs",
            || ListActivityLogs::new(1).created_at_before(1).page(1).per_page(1),
        ),
        wire::json("GET /admins", || ListAdmins::new().display_avatar(true)),
        wire::json("GET /admins/{id}", || RetrieveAdmin::new("1")),
    ])
}
