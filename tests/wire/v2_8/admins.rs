// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_api::v2_8::*;
use intercom_tests::wire::Wire;

/// `GET /me`
pub(crate) fn identify_admin(wire: &Wire) {
    let call = IdentifyAdmin::new();
    wire.sends(call, "GET", "/me")
        .reads(
            200,
            r#"{"type":"some type","id":"id-1","name":"some name","email":"some email","job_title":"some job_title","away_mode_enabled":true,"away_mode_reassign":true,"has_inbox_seat":true,"team_ids":[1],"avatar":{"type":"some type","image_url":"https://example.com/page"},"email_verified":true,"app":{"type":"some type","id_code":"some id_code","name":"some name","region":"some region","timezone":"some timezone","created_at":1700000000,"identity_verification":true,"secure":true}}"#,
        );
}

/// `PUT /admins/{id}/away`
pub(crate) fn set_away_admin(wire: &Wire) {
    let call = SetAwayAdmin::new("1", SetAwayAdminBody::new(true, true));
    wire.sends(call, "PUT", "/admins/1/away")
        .body(r#"{"away_mode_enabled":true,"away_mode_reassign":true}"#)
        .reads(
            200,
            r#"{"type":"some type","id":"id-1","name":"some name","email":"some email","job_title":"some job_title","away_mode_enabled":true,"away_mode_reassign":true,"has_inbox_seat":true,"team_ids":[1],"avatar":"https://example.com/page","team_priority_level":{"primary_team_ids":[1],"secondary_team_ids":[1]}}"#,
        );
}

/// `GET /admins/activity_logs`
pub(crate) fn list_activity_logs(wire: &Wire) {
    let call = ListActivityLogs::new("some created_at_after")
        .created_at_before("some created_at_before")
        .page(1i64)
        .per_page(1i64);
    wire.sends(call, "GET", "/admins/activity_logs")
        .query(
            &[
                ("created_at_after", "some created_at_after"),
                ("created_at_before", "some created_at_before"),
                ("page", "1"),
                ("per_page", "1"),
            ],
        )
        .reads(
            200,
            r#"{"type":"some type","pages":{"type":"pages","page":1,"per_page":1,"total_pages":1},"activity_logs":[{"id":"id-1","performed_by":{"type":"some type","id":"id-1","email":"some email","ip":"some ip"},"metadata":{"sign_in_method":"some sign_in_method","external_id":"external_id-1","away_mode":true,"away_status_reason":"some away_status_reason","reassign_conversations":true,"source":"some source","auto_changed":"some auto_changed","update_by":1,"update_by_name":"some update_by_name","before":"anything","after":"anything"},"created_at":1700000000,"activity_type":"admin_assignment_limit_change","activity_description":"some activity_description"}]}"#,
        );
}

/// `GET /admins`
pub(crate) fn list_admins(wire: &Wire) {
    let call = ListAdmins::new().display_avatar(true);
    wire.sends(call, "GET", "/admins")
        .query(&[("display_avatar", "true")])
        .reads(
            200,
            r#"{"type":"some type","admins":[{"type":"some type","id":"id-1","name":"some name","email":"some email","job_title":"some job_title","away_mode_enabled":true,"away_mode_reassign":true,"has_inbox_seat":true,"team_ids":[1],"avatar":"https://example.com/page","team_priority_level":{}}]}"#,
        );
}

/// `GET /admins/{id}`
pub(crate) fn retrieve_admin(wire: &Wire) {
    let call = RetrieveAdmin::new("1");
    wire.sends(call, "GET", "/admins/1")
        .reads(
            200,
            r#"{"type":"some type","id":"id-1","name":"some name","email":"some email","job_title":"some job_title","away_mode_enabled":true,"away_mode_reassign":true,"has_inbox_seat":true,"team_ids":[1],"avatar":"https://example.com/page","team_priority_level":{"primary_team_ids":[1],"secondary_team_ids":[1]}}"#,
        );
}
