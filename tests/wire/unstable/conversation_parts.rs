// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_api::unstable::*;
use intercom_tests::wire::Wire;

/// `PUT /conversations/{conversation_id}/conversation_parts/{id}`
pub(crate) fn update_conversation_part(wire: &Wire) {
    let call = UpdateConversationPart::new(
        "conversation_id-1",
        "id-1",
        UpdateConversationPartRequest::new(true, "some secret")
            .send_state("some send_state")
            .info_message("some info_message")
            .seen(true)
            .admin_id("admin_id-1"),
    );
    wire.sends(call, "PUT", "/conversations/conversation_id-1/conversation_parts/id-1")
        .body(
            r#"{"send_state":"some send_state","info_message":"some info_message","seen":true,"admin_id":"admin_id-1","experimental":true,"secret":"some secret"}"#,
        )
        .reads(
            200,
            r#"{"type":"some type","id":"id-1","part_type":"some part_type","body":"some body","created_at":1700000000,"updated_at":1700000000,"notified_at":1700000000,"assigned_to":{"type":"some type","id":"id-1"},"author":{"type":"some type","id":"id-1","name":"some name","email":"person@example.com","from_ai_agent":true,"is_ai_answer":true},"attachments":[{"type":"some type","name":"some name","url":"some url","content_type":"some content_type","filesize":1,"width":1,"height":1}],"external_id":"external_id-1","redacted":true,"email_message_metadata":{"subject":"some subject","email_address_headers":[{"type":"some type","email_address":"some email_address","name":"some name"}],"message_id":"message_id-1"},"metadata":{"quick_reply_options":[{"text":"some text","uuid":"123e4567-e89b-42d3-a456-426614174000"}],"quick_reply_uuid":"123e4567-e89b-42d3-a456-426614174000"},"state":"open","tags":[{"type":"some type","id":"id-1","name":"some name"}],"event_details":{"call_id":"call_id-1"},"app_package_code":"some app_package_code","translations":{"key":"some text"},"external_reply_send_state":"some external_reply_send_state","seen_state":{"admin_seen":true}}"#,
        );
}

/// `POST /conversations/redact`
pub(crate) fn redact_conversation(wire: &Wire) {
    let call = RedactConversation::new(
        RedactConversationRequest::Part(
            RedactConversationPartRequest::new(
                "conversation_id-1",
                "conversation_part_id-1",
            ),
        ),
    );
    wire.sends(call, "POST", "/conversations/redact")
        .body(
            r#"{"type":"conversation_part","conversation_id":"conversation_id-1","conversation_part_id":"conversation_part_id-1"}"#,
        )
        .reads(
            200,
            r#"{"type":"some type","id":"id-1","title":"some title","created_at":1700000000,"updated_at":1700000000,"waiting_since":1700000000,"snoozed_until":1700000000,"open":true,"state":"open","read":true,"priority":"none","admin_assignee_id":1,"team_assignee_id":1,"company":{"type":"company","id":"id-1","name":"some name","app_id":"app_id-1","plan":{"type":"some type","id":"id-1","name":"some name"},"company_id":"company_id-1","remote_created_at":1700000000,"created_at":1700000000,"updated_at":1700000000,"last_request_at":1700000000,"size":1,"website":"some website","industry":"some industry","monthly_spend":1,"session_count":1,"user_count":1,"custom_attributes":{"key":"anything"},"tags":{"type":"tag.list"},"segments":{"type":"segment.list"},"notes":{"type":"note.list","url":"some url","total_count":1,"has_more":true}},"tags":{"type":"tag.list","tags":[{"type":"some type","id":"id-1","name":"some name","applied_at":1700000000}]},"conversation_rating":{"rating":1,"remark":"some remark","created_at":1700000000,"updated_at":1700000000,"contact":{"type":"contact","id":"id-1","external_id":"external_id-1"},"teammate":{"type":"some type","id":"id-1"}},"source":{"type":"some type","id":"id-1","delivered_as":"some delivered_as","recipients":[{"type":"some type","email":"person@example.com","drop_reason":"some drop_reason"}],"reply_to":[{"email":"person@example.com","name":"some name"}],"subject":"some subject","body":"some body","author":{"type":"some type","id":"id-1","name":"some name","email":"person@example.com"},"attachments":[{"type":"some type","name":"some name","url":"some url","content_type":"some content_type","filesize":1,"width":1,"height":1}],"url":"some url","redacted":true,"email_message_metadata":{"message_id":"message_id-1","subject":"some subject","history":"some history"}},"contacts":{"type":"contact.list","contacts":[{"type":"contact","id":"id-1","external_id":"external_id-1"}]},"teammates":{"type":"some type","teammates":[{"type":"some type","id":"id-1"}]},"custom_attributes":{"key":["anything"]},"first_contact_reply":{"created_at":1700000000,"type":"some type","url":"some url"},"sla_applied":{"type":"some type","sla_name":"some sla_name","sla_status":"hit"},"statistics":{"type":"some type","time_to_assignment":1,"time_to_admin_reply":1,"time_to_first_close":1,"time_to_last_close":1,"median_time_to_reply":1,"first_contact_reply_at":1700000000,"first_assignment_at":1700000000,"first_admin_reply_at":1700000000,"first_close_at":1700000000,"last_assignment_at":1700000000,"last_assignment_admin_reply_at":1700000000,"last_contact_reply_at":1700000000,"last_admin_reply_at":1700000000,"last_close_at":1700000000,"last_closed_by_id":"last_closed_by_id-1","count_reopens":1,"count_assignments":1,"count_conversation_parts":1,"assigned_team_first_response_time":[{"team_id":1,"team_name":"some team_name","response_time":1}],"assigned_team_first_response_time_in_office_hours":[{"team_id":1,"team_name":"some team_name","response_time":1}],"handling_time":1,"adjusted_handling_time":1},"conversation_parts":{"type":"conversation_part.list","conversation_parts":[{"type":"some type","id":"id-1","part_type":"some part_type","body":"some body","created_at":1700000000,"updated_at":1700000000,"notified_at":1700000000,"external_id":"external_id-1","redacted":true,"state":"open","app_package_code":"some app_package_code","external_reply_send_state":"some external_reply_send_state"}],"total_count":1},"linked_objects":{"type":"list","total_count":1,"has_more":true,"data":[{"type":"ticket","id":"id-1","category":"Customer"}]},"ai_topics":{"type":"some type","topics":[{"type":"some type","topic_name":"some topic_name"}]},"ai_agent_participated":true,"ai_agent":{"source_type":"essentials_plan_setup","source_title":"some source_title","last_answer_type":"ai_answer","resolution_state":"assumed_resolution","rating":1,"rating_remark":"some rating_remark","created_at":1700000000,"updated_at":1700000000,"content_sources":{"type":"content_source.list","total_count":1}},"sales_agent_participated":true,"sales_agent":{"outcome":"qualified","routing_outcome":"some routing_outcome","collected_data":{"key":"some text"}},"channel":{"initial":"some initial","current":"some current"},"external_references":[{"type":"some type","id":"id-1"}],"monitor_evaluations":[{"monitor_id":"monitor_id-1","monitor_name":"some monitor_name","monitor_type":"some monitor_type","result":"some result","explanation":"some explanation","evaluated_at":1700000000}],"scorecards":[{"scorecard_id":"scorecard_id-1","scorecard_version_id":"scorecard_version_id-1","name":"some name","scorecard_type":"some scorecard_type","passed":true,"score":1.5,"ai_score":1.5,"evaluated_at":1700000000,"reviewed_teammate":{"type":"ai","admin_id":"admin_id-1"},"evaluators":[{"evaluator_id":"evaluator_id-1"}]}],"topics":{"key":"anything"},"customers":[{"type":"contact","id":"id-1","external_id":"external_id-1"}],"ticket":{"type":"ticket","id":"id-1","ticket_id":"ticket_id-1","category":"Customer","ticket_attributes":{"key":["anything"]},"ticket_state":{"type":"some type","id":"id-1","category":"submitted","internal_label":"some internal_label","external_label":"some external_label"},"ticket_type":{"type":"some type","id":"id-1","category":"Customer","name":"some name","description":"some description","icon":"some icon","workspace_id":"workspace_id-1","archived":true,"created_at":1700000000,"updated_at":1700000000,"is_internal":true},"contacts":{"type":"contact.list"},"admin_assignee_id":1,"team_assignee_id":1,"created_at":1700000000,"updated_at":1700000000,"open":true,"snoozed_until":1700000000,"linked_objects":{"type":"list","total_count":1,"has_more":true},"ticket_parts":{"type":"ticket_part.list","total_count":1},"is_shared":true,"previous_ticket_state_id":"previous_ticket_state_id-1","ticket_state_internal_label":"some ticket_state_internal_label","ticket_state_external_label":"some ticket_state_external_label"}}"#,
        );
}
