// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_api::model::Value;
use intercom_api::unstable::*;
use intercom_tests::wire::Wire;

/// `POST /tickets/{id}/reply`
pub(crate) fn reply_ticket(wire: &Wire) {
    let call = ReplyTicket::new(
        "id-1",
        ReplyTicketBody::new(
                ContactReplyBaseRequestMessageTypeKind::Comment,
                ContactReplyBaseRequestType::User,
            )
            .skip_notifications(true)
            .body("some body")
            .created_at(1i64)
            .attachment_urls(vec![String::from("https://example.com/page")])
            .reply_options(
                vec![
                    AdminReplyTicketRequestReplyOption::new("some text",
                    "123e4567-e89b-42d3-a456-426614174000")
                ],
            )
            .intercom_user_id("intercom_user_id-1")
            .user_id("user_id-1")
            .email("some email")
            .admin_id("admin_id-1")
            .attachment_files(
                vec![
                    ConversationAttachmentFiles::new().content_type("some content_type")
                    .data("some data").name("some name")
                ],
            )
            .cross_post(true),
    );
    wire.sends(call, "POST", "/tickets/id-1/reply")
        .body(
            r#"{"skip_notifications":true,"message_type":"comment","type":"user","body":"some body","created_at":1,"attachment_urls":["https://example.com/page"],"reply_options":[{"text":"some text","uuid":"123e4567-e89b-42d3-a456-426614174000"}],"intercom_user_id":"intercom_user_id-1","user_id":"user_id-1","email":"some email","admin_id":"admin_id-1","attachment_files":[{"content_type":"some content_type","data":"some data","name":"some name"}],"cross_post":true}"#,
        )
        .reads(
            200,
            r#"{"type":"ticket_part","id":"id-1","part_type":"note","body":"some body","created_at":1700000000,"updated_at":1700000000,"author":{"type":"admin","id":"id-1","name":"some name","email":"person@example.com"},"attachments":[{"type":"some type","name":"some name","url":"some url","content_type":"some content_type","filesize":1,"width":1,"height":1}],"redacted":true,"translations":{"key":"some text"},"app_package_code":"some app_package_code"}"#,
        );
}

/// `POST /tickets/{ticket_id}/linked_conversations`
pub(crate) fn link_conversation_to_ticket(wire: &Wire) {
    let call = LinkConversationToTicket::new(
        "ticket_id-1",
        LinkConversationToTicketBody::new("conversation_id-1"),
    );
    wire.sends(call, "POST", "/tickets/ticket_id-1/linked_conversations")
        .body(r#"{"conversation_id":"conversation_id-1"}"#)
        .reads(
            200,
            r#"{"type":"some type","id":"id-1","title":"some title","created_at":1700000000,"updated_at":1700000000,"waiting_since":1700000000,"snoozed_until":1700000000,"open":true,"state":"open","read":true,"priority":"none","admin_assignee_id":1,"team_assignee_id":1,"company":{"type":"company","id":"id-1","name":"some name","app_id":"app_id-1","plan":{"type":"some type","id":"id-1","name":"some name"},"company_id":"company_id-1","remote_created_at":1,"created_at":1,"updated_at":1,"last_request_at":1,"size":1,"website":"some website","industry":"some industry","monthly_spend":1,"session_count":1,"user_count":1,"custom_attributes":{"key":"anything"},"tags":{"type":"tag.list"},"segments":{"type":"segment.list"},"notes":{"type":"note.list","url":"some url","total_count":1,"has_more":true}},"tags":{"type":"tag.list","tags":[{"type":"some type","id":"id-1","name":"some name","applied_at":1700000000}]},"conversation_rating":{"rating":1,"remark":"some remark","created_at":1700000000,"updated_at":1700000000,"contact":{"type":"contact","id":"id-1","external_id":"external_id-1"},"teammate":{"type":"some type","id":"id-1"}},"source":{"type":"some type","id":"id-1","delivered_as":"some delivered_as","recipients":[{"type":"some type","email":"person@example.com","drop_reason":"some drop_reason"}],"reply_to":[{"email":"person@example.com","name":"some name"}],"subject":"some subject","body":"some body","author":{"type":"some type","id":"id-1","name":"some name","email":"person@example.com"},"attachments":[{"type":"some type","name":"some name","url":"some url","content_type":"some content_type","filesize":1,"width":1,"height":1}],"url":"some url","redacted":true,"email_message_metadata":{"message_id":"message_id-1","subject":"some subject","history":"some history"}},"contacts":{"type":"contact.list","contacts":[{"type":"contact","id":"id-1","external_id":"external_id-1"}]},"teammates":{"type":"some type","teammates":[{"type":"some type","id":"id-1"}]},"custom_attributes":{"key":["anything"]},"first_contact_reply":{"created_at":1700000000,"type":"some type","url":"some url"},"sla_applied":{"type":"some type","sla_name":"some sla_name","sla_status":"hit"},"statistics":{"type":"some type","time_to_assignment":1,"time_to_admin_reply":1,"time_to_first_close":1,"time_to_last_close":1,"median_time_to_reply":1,"first_contact_reply_at":1700000000,"first_assignment_at":1700000000,"first_admin_reply_at":1700000000,"first_close_at":1700000000,"last_assignment_at":1700000000,"last_assignment_admin_reply_at":1700000000,"last_contact_reply_at":1700000000,"last_admin_reply_at":1700000000,"last_close_at":1700000000,"last_closed_by_id":"last_closed_by_id-1","count_reopens":1,"count_assignments":1,"count_conversation_parts":1,"assigned_team_first_response_time":[{"team_id":1,"team_name":"some team_name","response_time":1}],"assigned_team_first_response_time_in_office_hours":[{"team_id":1,"team_name":"some team_name","response_time":1}],"handling_time":1,"adjusted_handling_time":1},"conversation_parts":{"type":"conversation_part.list","conversation_parts":[{"type":"some type","id":"id-1","part_type":"some part_type","body":"some body","created_at":1700000000,"updated_at":1700000000,"notified_at":1700000000,"external_id":"external_id-1","redacted":true,"state":"open","app_package_code":"some app_package_code","external_reply_send_state":"some external_reply_send_state"}],"total_count":1},"linked_objects":{"type":"list","total_count":1,"has_more":true,"data":[{"type":"ticket","id":"id-1","category":"Customer"}]},"ai_topics":{"type":"some type","topics":[{"type":"some type","topic_name":"some topic_name"}]},"ai_agent_participated":true,"ai_agent":{"source_type":"essentials_plan_setup","source_title":"some source_title","last_answer_type":"ai_answer","resolution_state":"assumed_resolution","rating":1,"rating_remark":"some rating_remark","created_at":1700000000,"updated_at":1700000000,"content_sources":{"type":"content_source.list","total_count":1}},"sales_agent_participated":true,"sales_agent":{"outcome":"qualified","routing_outcome":"some routing_outcome","collected_data":{"key":"some text"}},"channel":{"initial":"some initial","current":"some current"},"external_references":[{"type":"some type","id":"id-1"}],"monitor_evaluations":[{"monitor_id":"monitor_id-1","monitor_name":"some monitor_name","monitor_type":"some monitor_type","result":"some result","explanation":"some explanation","evaluated_at":1700000000}],"scorecards":[{"scorecard_id":"scorecard_id-1","scorecard_version_id":"scorecard_version_id-1","name":"some name","scorecard_type":"some scorecard_type","passed":true,"score":1.5,"ai_score":1.5,"evaluated_at":1700000000,"reviewed_teammate":{"type":"ai","admin_id":"admin_id-1"},"evaluators":[{"evaluator_id":"evaluator_id-1"}]}],"topics":{"key":"anything"},"customers":[{"type":"contact","id":"id-1","external_id":"external_id-1"}],"ticket":{"type":"ticket","id":"id-1","ticket_id":"ticket_id-1","category":"Customer","ticket_attributes":{"key":["anything"]},"ticket_state":{"type":"some type","id":"id-1","category":"submitted","internal_label":"some internal_label","external_label":"some external_label"},"ticket_type":{"type":"some type","id":"id-1","category":"Customer","name":"some name","description":"some description","icon":"some icon","workspace_id":"workspace_id-1","archived":true,"created_at":1700000000,"updated_at":1700000000,"is_internal":true},"contacts":{"type":"contact.list"},"admin_assignee_id":1,"team_assignee_id":1,"created_at":1700000000,"updated_at":1700000000,"open":true,"snoozed_until":1700000000,"linked_objects":{"type":"list","total_count":1,"has_more":true},"ticket_parts":{"type":"ticket_part.list","total_count":1},"is_shared":true,"previous_ticket_state_id":"previous_ticket_state_id-1","ticket_state_internal_label":"some ticket_state_internal_label","ticket_state_external_label":"some ticket_state_external_label"}}"#,
        );
}

/// `DELETE /tickets/{ticket_id}/linked_conversations/{id}`
pub(crate) fn unlink_conversation_from_ticket(wire: &Wire) {
    let call = UnlinkConversationFromTicket::new("ticket_id-1", "id-1");
    wire.sends(call, "DELETE", "/tickets/ticket_id-1/linked_conversations/id-1")
        .reads(
            200,
            r#"{"type":"some type","id":"id-1","title":"some title","created_at":1700000000,"updated_at":1700000000,"waiting_since":1700000000,"snoozed_until":1700000000,"open":true,"state":"open","read":true,"priority":"none","admin_assignee_id":1,"team_assignee_id":1,"company":{"type":"company","id":"id-1","name":"some name","app_id":"app_id-1","plan":{"type":"some type","id":"id-1","name":"some name"},"company_id":"company_id-1","remote_created_at":1,"created_at":1,"updated_at":1,"last_request_at":1,"size":1,"website":"some website","industry":"some industry","monthly_spend":1,"session_count":1,"user_count":1,"custom_attributes":{"key":"anything"},"tags":{"type":"tag.list"},"segments":{"type":"segment.list"},"notes":{"type":"note.list","url":"some url","total_count":1,"has_more":true}},"tags":{"type":"tag.list","tags":[{"type":"some type","id":"id-1","name":"some name","applied_at":1700000000}]},"conversation_rating":{"rating":1,"remark":"some remark","created_at":1700000000,"updated_at":1700000000,"contact":{"type":"contact","id":"id-1","external_id":"external_id-1"},"teammate":{"type":"some type","id":"id-1"}},"source":{"type":"some type","id":"id-1","delivered_as":"some delivered_as","recipients":[{"type":"some type","email":"person@example.com","drop_reason":"some drop_reason"}],"reply_to":[{"email":"person@example.com","name":"some name"}],"subject":"some subject","body":"some body","author":{"type":"some type","id":"id-1","name":"some name","email":"person@example.com"},"attachments":[{"type":"some type","name":"some name","url":"some url","content_type":"some content_type","filesize":1,"width":1,"height":1}],"url":"some url","redacted":true,"email_message_metadata":{"message_id":"message_id-1","subject":"some subject","history":"some history"}},"contacts":{"type":"contact.list","contacts":[{"type":"contact","id":"id-1","external_id":"external_id-1"}]},"teammates":{"type":"some type","teammates":[{"type":"some type","id":"id-1"}]},"custom_attributes":{"key":["anything"]},"first_contact_reply":{"created_at":1700000000,"type":"some type","url":"some url"},"sla_applied":{"type":"some type","sla_name":"some sla_name","sla_status":"hit"},"statistics":{"type":"some type","time_to_assignment":1,"time_to_admin_reply":1,"time_to_first_close":1,"time_to_last_close":1,"median_time_to_reply":1,"first_contact_reply_at":1700000000,"first_assignment_at":1700000000,"first_admin_reply_at":1700000000,"first_close_at":1700000000,"last_assignment_at":1700000000,"last_assignment_admin_reply_at":1700000000,"last_contact_reply_at":1700000000,"last_admin_reply_at":1700000000,"last_close_at":1700000000,"last_closed_by_id":"last_closed_by_id-1","count_reopens":1,"count_assignments":1,"count_conversation_parts":1,"assigned_team_first_response_time":[{"team_id":1,"team_name":"some team_name","response_time":1}],"assigned_team_first_response_time_in_office_hours":[{"team_id":1,"team_name":"some team_name","response_time":1}],"handling_time":1,"adjusted_handling_time":1},"conversation_parts":{"type":"conversation_part.list","conversation_parts":[{"type":"some type","id":"id-1","part_type":"some part_type","body":"some body","created_at":1700000000,"updated_at":1700000000,"notified_at":1700000000,"external_id":"external_id-1","redacted":true,"state":"open","app_package_code":"some app_package_code","external_reply_send_state":"some external_reply_send_state"}],"total_count":1},"linked_objects":{"type":"list","total_count":1,"has_more":true,"data":[{"type":"ticket","id":"id-1","category":"Customer"}]},"ai_topics":{"type":"some type","topics":[{"type":"some type","topic_name":"some topic_name"}]},"ai_agent_participated":true,"ai_agent":{"source_type":"essentials_plan_setup","source_title":"some source_title","last_answer_type":"ai_answer","resolution_state":"assumed_resolution","rating":1,"rating_remark":"some rating_remark","created_at":1700000000,"updated_at":1700000000,"content_sources":{"type":"content_source.list","total_count":1}},"sales_agent_participated":true,"sales_agent":{"outcome":"qualified","routing_outcome":"some routing_outcome","collected_data":{"key":"some text"}},"channel":{"initial":"some initial","current":"some current"},"external_references":[{"type":"some type","id":"id-1"}],"monitor_evaluations":[{"monitor_id":"monitor_id-1","monitor_name":"some monitor_name","monitor_type":"some monitor_type","result":"some result","explanation":"some explanation","evaluated_at":1700000000}],"scorecards":[{"scorecard_id":"scorecard_id-1","scorecard_version_id":"scorecard_version_id-1","name":"some name","scorecard_type":"some scorecard_type","passed":true,"score":1.5,"ai_score":1.5,"evaluated_at":1700000000,"reviewed_teammate":{"type":"ai","admin_id":"admin_id-1"},"evaluators":[{"evaluator_id":"evaluator_id-1"}]}],"topics":{"key":"anything"},"customers":[{"type":"contact","id":"id-1","external_id":"external_id-1"}],"ticket":{"type":"ticket","id":"id-1","ticket_id":"ticket_id-1","category":"Customer","ticket_attributes":{"key":["anything"]},"ticket_state":{"type":"some type","id":"id-1","category":"submitted","internal_label":"some internal_label","external_label":"some external_label"},"ticket_type":{"type":"some type","id":"id-1","category":"Customer","name":"some name","description":"some description","icon":"some icon","workspace_id":"workspace_id-1","archived":true,"created_at":1700000000,"updated_at":1700000000,"is_internal":true},"contacts":{"type":"contact.list"},"admin_assignee_id":1,"team_assignee_id":1,"created_at":1700000000,"updated_at":1700000000,"open":true,"snoozed_until":1700000000,"linked_objects":{"type":"list","total_count":1,"has_more":true},"ticket_parts":{"type":"ticket_part.list","total_count":1},"is_shared":true,"previous_ticket_state_id":"previous_ticket_state_id-1","ticket_state_internal_label":"some ticket_state_internal_label","ticket_state_external_label":"some ticket_state_external_label"}}"#,
        );
}

/// `POST /tickets`
pub(crate) fn create_ticket(wire: &Wire) {
    let call = CreateTicket::new(
        CreateTicketBody::new(
                "ticket_type_id-1",
                vec![
                    CreateTicketRequestContact::Id(CreateTicketRequestContactId::new("id-1"))
                ],
            )
            .conversation_to_link_id("conversation_to_link_id-1")
            .company_id("company_id-1")
            .created_at(1i64)
            .ticket_attributes([
                (
                    "key",
                    TicketRequestCustomAttributesValue::Text(String::from("some value")),
                ),
            ])
            .assignment(
                CreateTicketRequestAssignment::new()
                    .admin_assignee_id("admin_assignee_id-1")
                    .team_assignee_id("team_assignee_id-1"),
            )
            .skip_notifications(true),
    );
    wire.sends(call, "POST", "/tickets")
        .body(
            r#"{"ticket_type_id":"ticket_type_id-1","contacts":[{"id":"id-1"}],"conversation_to_link_id":"conversation_to_link_id-1","company_id":"company_id-1","created_at":1,"ticket_attributes":{"key":"some value"},"assignment":{"admin_assignee_id":"admin_assignee_id-1","team_assignee_id":"team_assignee_id-1"},"skip_notifications":true}"#,
        )
        .reads(
            200,
            r#"{"type":"ticket","id":"id-1","ticket_id":"ticket_id-1","category":"Customer","ticket_attributes":{"key":["anything"]},"ticket_state":{"type":"some type","id":"id-1","category":"submitted","internal_label":"some internal_label","external_label":"some external_label"},"ticket_type":{"type":"some type","id":"id-1","category":"Customer","name":"some name","description":"some description","icon":"some icon","workspace_id":"workspace_id-1","ticket_type_attributes":{"type":"some type"},"ticket_states":{"type":"some type"},"archived":true,"created_at":1700000000,"updated_at":1700000000,"is_internal":true},"contacts":{"type":"contact.list","contacts":[{"type":"contact","id":"id-1","external_id":"external_id-1"}]},"admin_assignee_id":1,"team_assignee_id":1,"created_at":1700000000,"updated_at":1700000000,"open":true,"snoozed_until":1700000000,"linked_objects":{"type":"list","total_count":1,"has_more":true,"data":[{"type":"ticket","id":"id-1","category":"Customer"}]},"ticket_parts":{"type":"ticket_part.list","ticket_parts":[{"type":"some type","id":"id-1","part_type":"some part_type","body":"some body","previous_ticket_state":"submitted","ticket_state":"submitted","created_at":1700000000,"updated_at":1700000000,"external_id":"external_id-1","redacted":true,"app_package_code":"some app_package_code"}],"total_count":1},"is_shared":true,"previous_ticket_state_id":"previous_ticket_state_id-1","ticket_state_internal_label":"some ticket_state_internal_label","ticket_state_external_label":"some ticket_state_external_label"}"#,
        );
}

/// `POST /tickets/enqueue`
pub(crate) fn enqueue_create_ticket(wire: &Wire) {
    let call = EnqueueCreateTicket::new(
        EnqueueCreateTicketBody::new(
                "ticket_type_id-1",
                vec![
                    CreateTicketRequestContact::Id(CreateTicketRequestContactId::new("id-1"))
                ],
            )
            .conversation_to_link_id("conversation_to_link_id-1")
            .company_id("company_id-1")
            .created_at(1i64)
            .ticket_attributes([
                (
                    "key",
                    TicketRequestCustomAttributesValue::Text(String::from("some value")),
                ),
            ])
            .assignment(
                CreateTicketRequestAssignment::new()
                    .admin_assignee_id("admin_assignee_id-1")
                    .team_assignee_id("team_assignee_id-1"),
            )
            .skip_notifications(true),
    );
    wire.sends(call, "POST", "/tickets/enqueue")
        .body(
            r#"{"ticket_type_id":"ticket_type_id-1","contacts":[{"id":"id-1"}],"conversation_to_link_id":"conversation_to_link_id-1","company_id":"company_id-1","created_at":1,"ticket_attributes":{"key":"some value"},"assignment":{"admin_assignee_id":"admin_assignee_id-1","team_assignee_id":"team_assignee_id-1"},"skip_notifications":true}"#,
        )
        .reads(
            200,
            r#"{"type":"job","id":"id-1","url":"some url","status":"pending","resource_type":"some resource_type","resource_id":"resource_id-1","resource_url":"some resource_url"}"#,
        );
}

/// `GET /tickets/{id}`
pub(crate) fn get_ticket(wire: &Wire) {
    let call = GetTicket::new("id-1");
    wire.sends(call, "GET", "/tickets/id-1")
        .reads(
            200,
            r#"{"type":"ticket","id":"id-1","ticket_id":"ticket_id-1","category":"Customer","ticket_attributes":{"key":["anything"]},"ticket_state":{"type":"some type","id":"id-1","category":"submitted","internal_label":"some internal_label","external_label":"some external_label"},"ticket_type":{"type":"some type","id":"id-1","category":"Customer","name":"some name","description":"some description","icon":"some icon","workspace_id":"workspace_id-1","ticket_type_attributes":{"type":"some type"},"ticket_states":{"type":"some type"},"archived":true,"created_at":1700000000,"updated_at":1700000000,"is_internal":true},"contacts":{"type":"contact.list","contacts":[{"type":"contact","id":"id-1","external_id":"external_id-1"}]},"admin_assignee_id":1,"team_assignee_id":1,"created_at":1700000000,"updated_at":1700000000,"open":true,"snoozed_until":1700000000,"linked_objects":{"type":"list","total_count":1,"has_more":true,"data":[{"type":"ticket","id":"id-1","category":"Customer"}]},"ticket_parts":{"type":"ticket_part.list","ticket_parts":[{"type":"some type","id":"id-1","part_type":"some part_type","body":"some body","previous_ticket_state":"submitted","ticket_state":"submitted","created_at":1700000000,"updated_at":1700000000,"external_id":"external_id-1","redacted":true,"app_package_code":"some app_package_code"}],"total_count":1},"is_shared":true,"previous_ticket_state_id":"previous_ticket_state_id-1","ticket_state_internal_label":"some ticket_state_internal_label","ticket_state_external_label":"some ticket_state_external_label"}"#,
        );
}

/// `PUT /tickets/{id}`
pub(crate) fn update_ticket(wire: &Wire) {
    let call = UpdateTicket::new(
        "id-1",
        UpdateTicketBody::new()
            .ticket_attributes([("key", Value::from("anything"))])
            .ticket_state_id("ticket_state_id-1")
            .company_id("company_id-1")
            .open(true)
            .is_shared(true)
            .snoozed_until(1_700_000_000)
            .admin_id(1i64)
            .assignee_id("assignee_id-1")
            .skip_notifications(true),
    );
    wire.sends(call, "PUT", "/tickets/id-1")
        .body(
            r#"{"ticket_attributes":{"key":"anything"},"ticket_state_id":"ticket_state_id-1","company_id":"company_id-1","open":true,"is_shared":true,"snoozed_until":1700000000,"admin_id":1,"assignee_id":"assignee_id-1","skip_notifications":true}"#,
        )
        .reads(
            200,
            r#"{"type":"ticket","id":"id-1","ticket_id":"ticket_id-1","category":"Customer","ticket_attributes":{"key":["anything"]},"ticket_state":{"type":"some type","id":"id-1","category":"submitted","internal_label":"some internal_label","external_label":"some external_label"},"ticket_type":{"type":"some type","id":"id-1","category":"Customer","name":"some name","description":"some description","icon":"some icon","workspace_id":"workspace_id-1","ticket_type_attributes":{"type":"some type"},"ticket_states":{"type":"some type"},"archived":true,"created_at":1700000000,"updated_at":1700000000,"is_internal":true},"contacts":{"type":"contact.list","contacts":[{"type":"contact","id":"id-1","external_id":"external_id-1"}]},"admin_assignee_id":1,"team_assignee_id":1,"created_at":1700000000,"updated_at":1700000000,"open":true,"snoozed_until":1700000000,"linked_objects":{"type":"list","total_count":1,"has_more":true,"data":[{"type":"ticket","id":"id-1","category":"Customer"}]},"ticket_parts":{"type":"ticket_part.list","ticket_parts":[{"type":"some type","id":"id-1","part_type":"some part_type","body":"some body","previous_ticket_state":"submitted","ticket_state":"submitted","created_at":1700000000,"updated_at":1700000000,"external_id":"external_id-1","redacted":true,"app_package_code":"some app_package_code"}],"total_count":1},"is_shared":true,"previous_ticket_state_id":"previous_ticket_state_id-1","ticket_state_internal_label":"some ticket_state_internal_label","ticket_state_external_label":"some ticket_state_external_label"}"#,
        );
}

/// `DELETE /tickets/{id}`
pub(crate) fn delete_ticket(wire: &Wire) {
    let call = DeleteTicket::new("id-1");
    wire.sends(call, "DELETE", "/tickets/id-1")
        .reads(200, r#"{"id":"id-1","object":"ticket","deleted":true}"#);
}

/// `POST /tickets/{ticket_id}/change_type`
pub(crate) fn change_ticket_type(wire: &Wire) {
    let call = ChangeTicketType::new(
        "ticket_id-1",
        ChangeTicketTypeRequest::new("ticket_type_id-1", "ticket_state_id-1")
            .ticket_attributes([("key", Value::from("anything"))]),
    );
    wire.sends(call, "POST", "/tickets/ticket_id-1/change_type")
        .body(
            r#"{"ticket_type_id":"ticket_type_id-1","ticket_state_id":"ticket_state_id-1","ticket_attributes":{"key":"anything"}}"#,
        )
        .reads(
            200,
            r#"{"type":"ticket","id":"id-1","ticket_id":"ticket_id-1","category":"Customer","ticket_attributes":{"key":["anything"]},"ticket_state":{"type":"some type","id":"id-1","category":"submitted","internal_label":"some internal_label","external_label":"some external_label"},"ticket_type":{"type":"some type","id":"id-1","category":"Customer","name":"some name","description":"some description","icon":"some icon","workspace_id":"workspace_id-1","ticket_type_attributes":{"type":"some type"},"ticket_states":{"type":"some type"},"archived":true,"created_at":1700000000,"updated_at":1700000000,"is_internal":true},"contacts":{"type":"contact.list","contacts":[{"type":"contact","id":"id-1","external_id":"external_id-1"}]},"admin_assignee_id":1,"team_assignee_id":1,"created_at":1700000000,"updated_at":1700000000,"open":true,"snoozed_until":1700000000,"linked_objects":{"type":"list","total_count":1,"has_more":true,"data":[{"type":"ticket","id":"id-1","category":"Customer"}]},"ticket_parts":{"type":"ticket_part.list","ticket_parts":[{"type":"some type","id":"id-1","part_type":"some part_type","body":"some body","previous_ticket_state":"submitted","ticket_state":"submitted","created_at":1700000000,"updated_at":1700000000,"external_id":"external_id-1","redacted":true,"app_package_code":"some app_package_code"}],"total_count":1},"is_shared":true,"previous_ticket_state_id":"previous_ticket_state_id-1","ticket_state_internal_label":"some ticket_state_internal_label","ticket_state_external_label":"some ticket_state_external_label"}"#,
        );
}

/// `POST /tickets/search`
pub(crate) fn search_tickets(wire: &Wire) {
    let call = SearchTickets::new(
        SearchRequest::new(
                SearchRequestQuery::Single(
                    SingleFilterSearchRequest::new(
                        "some field",
                        SingleFilterSearchRequestOperator::Equals,
                        SingleFilterSearchRequestValue::Text(String::from("some value")),
                    ),
                ),
            )
            .pagination(
                StartingAfterPaging::new()
                    .per_page(1i64)
                    .starting_after("some starting_after"),
            ),
    );
    wire.sends(call, "POST", "/tickets/search")
        .body(
            r#"{"query":{"field":"some field","operator":"=","value":"some value"},"pagination":{"per_page":1,"starting_after":"some starting_after"}}"#,
        )
        .reads(
            200,
            r#"{"type":"ticket.list","tickets":[{"type":"ticket","id":"id-1","ticket_id":"ticket_id-1","category":"Customer","ticket_attributes":{"key":["anything"]},"ticket_state":{"type":"some type","id":"id-1","category":"submitted","internal_label":"some internal_label","external_label":"some external_label"},"ticket_type":{"type":"some type","id":"id-1","category":"Customer","name":"some name","description":"some description","icon":"some icon","workspace_id":"workspace_id-1","archived":true,"created_at":1700000000,"updated_at":1700000000,"is_internal":true},"contacts":{"type":"contact.list"},"admin_assignee_id":1,"team_assignee_id":1,"created_at":1700000000,"updated_at":1700000000,"open":true,"snoozed_until":1700000000,"linked_objects":{"type":"list","total_count":1,"has_more":true},"ticket_parts":{"type":"ticket_part.list","total_count":1},"is_shared":true,"previous_ticket_state_id":"previous_ticket_state_id-1","ticket_state_internal_label":"some ticket_state_internal_label","ticket_state_external_label":"some ticket_state_external_label"}],"total_count":1,"pages":{"type":"pages","page":1,"per_page":1,"total_pages":1}}"#,
        );
}
