// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_api::unstable::*;
use intercom_tests::wire::Wire;

/// `GET /me`
pub(crate) fn identify_admin(wire: &Wire) {
    let call = IdentifyAdmin::new();
    wire.sends(call, "GET", "/me")
        .reads(
            200,
            r#"{"type":"some type","id":"id-1","name":"some name","email":"some email","job_title":"some job_title","away_mode_enabled":true,"away_mode_reassign":true,"has_inbox_seat":true,"team_ids":[1],"avatar":{"type":"some type","image_url":"https://example.com/page"},"email_verified":true,"role":{"type":"some type","id":"id-1","name":"some name"},"app":{"type":"some type","id_code":"some id_code","name":"some name","region":"some region","timezone":"some timezone","created_at":1700000000,"identity_verification":true,"secure":true}}"#,
        );
}

/// `PUT /admins/{id}/away`
pub(crate) fn set_away_admin(wire: &Wire) {
    let call = SetAwayAdmin::new(
        "1",
        SetAwayAdminBody::new(true, true).away_status_reason_id(1i64),
    );
    wire.sends(call, "PUT", "/admins/1/away")
        .body(
            r#"{"away_mode_enabled":true,"away_mode_reassign":true,"away_status_reason_id":1}"#,
        )
        .reads(
            200,
            r#"{"type":"some type","id":"id-1","name":"some name","email":"some email","job_title":"some job_title","away_mode_enabled":true,"away_mode_reassign":true,"away_status_reason_id":1,"has_inbox_seat":true,"team_ids":[1],"avatar":"https://example.com/page","team_priority_level":{"primary_team_ids":[1],"secondary_team_ids":[1]},"role":{"type":"some type","id":"id-1","name":"some name"}}"#,
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
            r#"{"type":"some type","pages":{"type":"pages","page":1,"per_page":1,"total_pages":1},"activity_logs":[{"id":"id-1","performed_by":{"type":"some type","id":"id-1","email":"some email","ip":"some ip"},"metadata":{"sign_in_method":"some sign_in_method","external_id":"external_id-1","away_mode":true,"away_status_reason":"some away_status_reason","reassign_conversations":true,"source":"some source","auto_changed":"some auto_changed","update_by":1,"update_by_name":"some update_by_name","previous_state":"some previous_state","new_state":"some new_state","threshold_minutes":1,"last_activity_at":1700000000,"auto":true,"setting_type":"some setting_type","conversation_assignment_limit":1,"ticket_assignment_limit":1,"before":"anything","after":"anything"},"created_at":1700000000,"activity_type":"admin_conversation_assignment_limit_change","activity_description":"some activity_description"}]}"#,
        );
}

/// `POST /admins/activity_logs/search`
pub(crate) fn search_activity_logs(wire: &Wire) {
    let call = SearchActivityLogs::new(
        SearchActivityLogsBody::new(1_700_000_000)
            .created_at_before(1_700_000_000)
            .event_types(vec![String::from("some event_types")])
            .page(1i64)
            .per_page(1i64),
    );
    wire.sends(call, "POST", "/admins/activity_logs/search")
        .body(
            r#"{"created_at_after":1700000000,"created_at_before":1700000000,"event_types":["some event_types"],"page":1,"per_page":1}"#,
        )
        .reads(
            200,
            r#"{"type":"some type","pages":{"type":"pages","page":1,"per_page":1,"total_pages":1},"activity_logs":[{"id":"id-1","performed_by":{"type":"some type","id":"id-1","email":"some email","ip":"some ip"},"metadata":{"sign_in_method":"some sign_in_method","external_id":"external_id-1","away_mode":true,"away_status_reason":"some away_status_reason","reassign_conversations":true,"source":"some source","auto_changed":"some auto_changed","update_by":1,"update_by_name":"some update_by_name","previous_state":"some previous_state","new_state":"some new_state","threshold_minutes":1,"last_activity_at":1700000000,"auto":true,"setting_type":"some setting_type","conversation_assignment_limit":1,"ticket_assignment_limit":1,"before":"anything","after":"anything"},"created_at":1700000000,"activity_type":"admin_conversation_assignment_limit_change","activity_description":"some activity_description"}]}"#,
        );
}

/// `GET /admins/activity_log_event_types`
pub(crate) fn list_activity_log_event_types(wire: &Wire) {
    let call = ListActivityLogEventTypes::new();
    wire.sends(call, "GET", "/admins/activity_log_event_types")
        .reads(200, r#"{"type":"some type","event_types":["some text"]}"#);
}

/// `GET /admins`
pub(crate) fn list_admins(wire: &Wire) {
    let call = ListAdmins::new().display_avatar(true);
    wire.sends(call, "GET", "/admins")
        .query(&[("display_avatar", "true")])
        .reads(
            200,
            r#"{"type":"some type","admins":[{"type":"some type","id":"id-1","name":"some name","email":"some email","job_title":"some job_title","away_mode_enabled":true,"away_mode_reassign":true,"away_status_reason_id":1,"has_inbox_seat":true,"team_ids":[1],"avatar":"https://example.com/page","team_priority_level":{},"role":{"type":"some type","id":"id-1","name":"some name"}}]}"#,
        );
}

/// `GET /admins/{id}`
pub(crate) fn retrieve_admin(wire: &Wire) {
    let call = RetrieveAdmin::new("1");
    wire.sends(call, "GET", "/admins/1")
        .reads(
            200,
            r#"{"type":"some type","id":"id-1","name":"some name","email":"some email","job_title":"some job_title","away_mode_enabled":true,"away_mode_reassign":true,"away_status_reason_id":1,"has_inbox_seat":true,"team_ids":[1],"avatar":"https://example.com/page","team_priority_level":{"primary_team_ids":[1],"secondary_team_ids":[1]},"role":{"type":"some type","id":"id-1","name":"some name"}}"#,
        );
}
