// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_api::unstable::*;
use intercom_tests::wire::Wire;

/// `GET /conversations`
pub(crate) fn list_conversations(wire: &Wire) {
    let call = ListConversations::new()
        .per_page(1i64)
        .starting_after("some starting_after")
        .include_monitors(true)
        .include_scorecards(true);
    wire.sends(call, "GET", "/conversations")
        .query(
            &[
                ("per_page", "1"),
                ("starting_after", "some starting_after"),
                ("include_monitors", "true"),
                ("include_scorecards", "true"),
            ],
        )
        .reads(
            200,
            r#"{"type":"conversation.list","conversations":[{"type":"some type","id":"id-1","title":"some title","created_at":1700000000,"updated_at":1700000000,"waiting_since":1700000000,"snoozed_until":1700000000,"open":true,"state":"open","read":true,"priority":"none","admin_assignee_id":1,"team_assignee_id":1,"company":{"type":"company","id":"id-1","name":"some name","app_id":"app_id-1","company_id":"company_id-1","remote_created_at":1,"created_at":1,"updated_at":1,"last_request_at":1,"size":1,"website":"some website","industry":"some industry","monthly_spend":1,"session_count":1,"user_count":1},"tags":{"type":"tag.list"},"conversation_rating":{"rating":1,"remark":"some remark","created_at":1700000000,"updated_at":1700000000},"source":{"type":"some type","id":"id-1","delivered_as":"some delivered_as","subject":"some subject","body":"some body","url":"some url","redacted":true},"contacts":{"type":"contact.list"},"teammates":{"type":"some type"},"custom_attributes":{"key":["anything"]},"first_contact_reply":{"created_at":1700000000,"type":"some type","url":"some url"},"sla_applied":{"type":"some type","sla_name":"some sla_name","sla_status":"hit"},"statistics":{"type":"some type","time_to_assignment":1,"time_to_admin_reply":1,"time_to_first_close":1,"time_to_last_close":1,"median_time_to_reply":1,"first_contact_reply_at":1700000000,"first_assignment_at":1700000000,"first_admin_reply_at":1700000000,"first_close_at":1700000000,"last_assignment_at":1700000000,"last_assignment_admin_reply_at":1700000000,"last_contact_reply_at":1700000000,"last_admin_reply_at":1700000000,"last_close_at":1700000000,"last_closed_by_id":"last_closed_by_id-1","count_reopens":1,"count_assignments":1,"count_conversation_parts":1,"handling_time":1,"adjusted_handling_time":1},"linked_objects":{"type":"list","total_count":1,"has_more":true},"ai_agent_participated":true,"ai_agent":{"source_type":"essentials_plan_setup","source_title":"some source_title","last_answer_type":"ai_answer","resolution_state":"assumed_resolution","rating":1,"rating_remark":"some rating_remark","created_at":1700000000,"updated_at":1700000000},"sales_agent_participated":true,"sales_agent":{"outcome":"qualified","routing_outcome":"some routing_outcome"},"channel":{"initial":"some initial","current":"some current"},"external_references":[{"type":"some type","id":"id-1"}],"monitor_evaluations":[{"monitor_id":"monitor_id-1","monitor_name":"some monitor_name","monitor_type":"some monitor_type","result":"some result","explanation":"some explanation","evaluated_at":1700000000}],"scorecards":[{"scorecard_id":"scorecard_id-1","scorecard_version_id":"scorecard_version_id-1","name":"some name","scorecard_type":"some scorecard_type","passed":true,"score":1.5,"ai_score":1.5,"evaluated_at":1700000000}],"topics":{"key":"anything"},"ticket":{"type":"ticket","id":"id-1","ticket_id":"ticket_id-1","category":"Customer","admin_assignee_id":1,"team_assignee_id":1,"created_at":1700000000,"updated_at":1700000000,"open":true,"snoozed_until":1700000000,"is_shared":true,"previous_ticket_state_id":"previous_ticket_state_id-1","ticket_state_internal_label":"some ticket_state_internal_label","ticket_state_external_label":"some ticket_state_external_label"},"ai_topics":{"type":"some type"}}],"total_count":1,"pages":{"type":"pages","page":1,"per_page":1,"total_pages":1}}"#,
        );
}

/// `POST /conversations`
pub(crate) fn create_conversation(wire: &Wire) {
    let call = CreateConversation::new(
        CreateConversationRequest::new(
                CreateConversationRequestFrom::new(
                    CreateConversationRequestFromType::Lead,
                    "123e4567-e89b-42d3-a456-",
                ),
                "some body",
            )
            .subject("some subject")
            .attachment_urls(vec![String::from("https://example.com/page")])
            .created_at(1_700_000_000)
            .brand_id("brand_id-1"),
    );
    wire.sends(call, "POST", "/conversations")
        .body(
            r#"{"from":{"type":"lead","id":"123e4567-e89b-42d3-a456-"},"body":"some body","subject":"some subject","attachment_urls":["https://example.com/page"],"created_at":1700000000,"brand_id":"brand_id-1"}"#,
        )
        .reads(
            200,
            r#"{"type":"some type","id":"id-1","created_at":1700000000,"subject":"some subject","body":"some body","message_type":"email","conversation_id":"conversation_id-1","owner":{"type":"some type","id":"id-1","name":"some name","email":"some email","job_title":"some job_title","away_mode_enabled":true,"away_mode_reassign":true,"away_status_reason_id":1,"has_inbox_seat":true,"team_ids":[1],"avatar":"https://example.com/page","team_priority_level":{},"role":{"type":"some type","id":"id-1","name":"some name"}}}"#,
        );
}

/// `GET /conversations/{id}`
pub(crate) fn retrieve_conversation(wire: &Wire) {
    let call = RetrieveConversation::new("1")
        .display_as("some display_as")
        .include_translations(true)
        .include_email_history(true)
        .include_monitors(true)
        .include_scorecards(true);
    wire.sends(call, "GET", "/conversations/1")
        .query(
            &[
                ("display_as", "some display_as"),
                ("include_translations", "true"),
                ("include_email_history", "true"),
                ("include_monitors", "true"),
                ("include_scorecards", "true"),
            ],
        )
        .reads(
            200,
            r#"{"type":"some type","id":"id-1","title":"some title","created_at":1700000000,"updated_at":1700000000,"waiting_since":1700000000,"snoozed_until":1700000000,"open":true,"state":"open","read":true,"priority":"none","admin_assignee_id":1,"team_assignee_id":1,"company":{"type":"company","id":"id-1","name":"some name","app_id":"app_id-1","plan":{"type":"some type","id":"id-1","name":"some name"},"company_id":"company_id-1","remote_created_at":1,"created_at":1,"updated_at":1,"last_request_at":1,"size":1,"website":"some website","industry":"some industry","monthly_spend":1,"session_count":1,"user_count":1,"custom_attributes":{"key":"anything"},"tags":{"type":"tag.list"},"segments":{"type":"segment.list"},"notes":{"type":"note.list","url":"some url","total_count":1,"has_more":true}},"tags":{"type":"tag.list","tags":[{"type":"some type","id":"id-1","name":"some name","applied_at":1700000000}]},"conversation_rating":{"rating":1,"remark":"some remark","created_at":1700000000,"updated_at":1700000000,"contact":{"type":"contact","id":"id-1","external_id":"external_id-1"},"teammate":{"type":"some type","id":"id-1"}},"source":{"type":"some type","id":"id-1","delivered_as":"some delivered_as","recipients":[{"type":"some type","email":"person@example.com","drop_reason":"some drop_reason"}],"reply_to":[{"email":"person@example.com","name":"some name"}],"subject":"some subject","body":"some body","author":{"type":"some type","id":"id-1","name":"some name","email":"person@example.com"},"attachments":[{"type":"some type","name":"some name","url":"some url","content_type":"some content_type","filesize":1,"width":1,"height":1}],"url":"some url","redacted":true,"email_message_metadata":{"message_id":"message_id-1","subject":"some subject","history":"some history"}},"contacts":{"type":"contact.list","contacts":[{"type":"contact","id":"id-1","external_id":"external_id-1"}]},"teammates":{"type":"some type","teammates":[{"type":"some type","id":"id-1"}]},"custom_attributes":{"key":["anything"]},"first_contact_reply":{"created_at":1700000000,"type":"some type","url":"some url"},"sla_applied":{"type":"some type","sla_name":"some sla_name","sla_status":"hit"},"statistics":{"type":"some type","time_to_assignment":1,"time_to_admin_reply":1,"time_to_first_close":1,"time_to_last_close":1,"median_time_to_reply":1,"first_contact_reply_at":1700000000,"first_assignment_at":1700000000,"first_admin_reply_at":1700000000,"first_close_at":1700000000,"last_assignment_at":1700000000,"last_assignment_admin_reply_at":1700000000,"last_contact_reply_at":1700000000,"last_admin_reply_at":1700000000,"last_close_at":1700000000,"last_closed_by_id":"last_closed_by_id-1","count_reopens":1,"count_assignments":1,"count_conversation_parts":1,"assigned_team_first_response_time":[{"team_id":1,"team_name":"some team_name","response_time":1}],"assigned_team_first_response_time_in_office_hours":[{"team_id":1,"team_name":"some team_name","response_time":1}],"handling_time":1,"adjusted_handling_time":1},"conversation_parts":{"type":"conversation_part.list","conversation_parts":[{"type":"some type","id":"id-1","part_type":"some part_type","body":"some body","created_at":1700000000,"updated_at":1700000000,"notified_at":1700000000,"external_id":"external_id-1","redacted":true,"state":"open","app_package_code":"some app_package_code","external_reply_send_state":"some external_reply_send_state"}],"total_count":1},"linked_objects":{"type":"list","total_count":1,"has_more":true,"data":[{"type":"ticket","id":"id-1","category":"Customer"}]},"ai_topics":{"type":"some type","topics":[{"type":"some type","topic_name":"some topic_name"}]},"ai_agent_participated":true,"ai_agent":{"source_type":"essentials_plan_setup","source_title":"some source_title","last_answer_type":"ai_answer","resolution_state":"assumed_resolution","rating":1,"rating_remark":"some rating_remark","created_at":1700000000,"updated_at":1700000000,"content_sources":{"type":"content_source.list","total_count":1}},"sales_agent_participated":true,"sales_agent":{"outcome":"qualified","routing_outcome":"some routing_outcome","collected_data":{"key":"some text"}},"channel":{"initial":"some initial","current":"some current"},"external_references":[{"type":"some type","id":"id-1"}],"monitor_evaluations":[{"monitor_id":"monitor_id-1","monitor_name":"some monitor_name","monitor_type":"some monitor_type","result":"some result","explanation":"some explanation","evaluated_at":1700000000}],"scorecards":[{"scorecard_id":"scorecard_id-1","scorecard_version_id":"scorecard_version_id-1","name":"some name","scorecard_type":"some scorecard_type","passed":true,"score":1.5,"ai_score":1.5,"evaluated_at":1700000000,"reviewed_teammate":{"type":"ai","admin_id":"admin_id-1"},"evaluators":[{"evaluator_id":"evaluator_id-1"}]}],"topics":{"key":"anything"},"customers":[{"type":"contact","id":"id-1","external_id":"external_id-1"}],"ticket":{"type":"ticket","id":"id-1","ticket_id":"ticket_id-1","category":"Customer","ticket_attributes":{"key":["anything"]},"ticket_state":{"type":"some type","id":"id-1","category":"submitted","internal_label":"some internal_label","external_label":"some external_label"},"ticket_type":{"type":"some type","id":"id-1","category":"Customer","name":"some name","description":"some description","icon":"some icon","workspace_id":"workspace_id-1","archived":true,"created_at":1700000000,"updated_at":1700000000,"is_internal":true},"contacts":{"type":"contact.list"},"admin_assignee_id":1,"team_assignee_id":1,"created_at":1700000000,"updated_at":1700000000,"open":true,"snoozed_until":1700000000,"linked_objects":{"type":"list","total_count":1,"has_more":true},"ticket_parts":{"type":"ticket_part.list","total_count":1},"is_shared":true,"previous_ticket_state_id":"previous_ticket_state_id-1","ticket_state_internal_label":"some ticket_state_internal_label","ticket_state_external_label":"some ticket_state_external_label"}}"#,
        );
}

/// `PUT /conversations/{id}`
pub(crate) fn update_conversation(wire: &Wire) {
    let call = UpdateConversation::new(
            "1",
            UpdateConversationRequest::new()
                .read(true)
                .title("some title")
                .priority(UpdateConversationRequestPriority::None)
                .admin_id("admin_id-1")
                .custom_attributes([
                    ("key", CustomAttributesValue::Text(String::from("some value"))),
                ])
                .company_id("company_id-1"),
        )
        .display_as("some display_as");
    wire.sends(call, "PUT", "/conversations/1")
        .query(&[("display_as", "some display_as")])
        .body(
            r#"{"read":true,"title":"some title","priority":"none","admin_id":"admin_id-1","custom_attributes":{"key":"some value"},"company_id":"company_id-1"}"#,
        )
        .reads(
            200,
            r#"{"type":"some type","id":"id-1","title":"some title","created_at":1700000000,"updated_at":1700000000,"waiting_since":1700000000,"snoozed_until":1700000000,"open":true,"state":"open","read":true,"priority":"none","admin_assignee_id":1,"team_assignee_id":1,"company":{"type":"company","id":"id-1","name":"some name","app_id":"app_id-1","plan":{"type":"some type","id":"id-1","name":"some name"},"company_id":"company_id-1","remote_created_at":1,"created_at":1,"updated_at":1,"last_request_at":1,"size":1,"website":"some website","industry":"some industry","monthly_spend":1,"session_count":1,"user_count":1,"custom_attributes":{"key":"anything"},"tags":{"type":"tag.list"},"segments":{"type":"segment.list"},"notes":{"type":"note.list","url":"some url","total_count":1,"has_more":true}},"tags":{"type":"tag.list","tags":[{"type":"some type","id":"id-1","name":"some name","applied_at":1700000000}]},"conversation_rating":{"rating":1,"remark":"some remark","created_at":1700000000,"updated_at":1700000000,"contact":{"type":"contact","id":"id-1","external_id":"external_id-1"},"teammate":{"type":"some type","id":"id-1"}},"source":{"type":"some type","id":"id-1","delivered_as":"some delivered_as","recipients":[{"type":"some type","email":"person@example.com","drop_reason":"some drop_reason"}],"reply_to":[{"email":"person@example.com","name":"some name"}],"subject":"some subject","body":"some body","author":{"type":"some type","id":"id-1","name":"some name","email":"person@example.com"},"attachments":[{"type":"some type","name":"some name","url":"some url","content_type":"some content_type","filesize":1,"width":1,"height":1}],"url":"some url","redacted":true,"email_message_metadata":{"message_id":"message_id-1","subject":"some subject","history":"some history"}},"contacts":{"type":"contact.list","contacts":[{"type":"contact","id":"id-1","external_id":"external_id-1"}]},"teammates":{"type":"some type","teammates":[{"type":"some type","id":"id-1"}]},"custom_attributes":{"key":["anything"]},"first_contact_reply":{"created_at":1700000000,"type":"some type","url":"some url"},"sla_applied":{"type":"some type","sla_name":"some sla_name","sla_status":"hit"},"statistics":{"type":"some type","time_to_assignment":1,"time_to_admin_reply":1,"time_to_first_close":1,"time_to_last_close":1,"median_time_to_reply":1,"first_contact_reply_at":1700000000,"first_assignment_at":1700000000,"first_admin_reply_at":1700000000,"first_close_at":1700000000,"last_assignment_at":1700000000,"last_assignment_admin_reply_at":1700000000,"last_contact_reply_at":1700000000,"last_admin_reply_at":1700000000,"last_close_at":1700000000,"last_closed_by_id":"last_closed_by_id-1","count_reopens":1,"count_assignments":1,"count_conversation_parts":1,"assigned_team_first_response_time":[{"team_id":1,"team_name":"some team_name","response_time":1}],"assigned_team_first_response_time_in_office_hours":[{"team_id":1,"team_name":"some team_name","response_time":1}],"handling_time":1,"adjusted_handling_time":1},"conversation_parts":{"type":"conversation_part.list","conversation_parts":[{"type":"some type","id":"id-1","part_type":"some part_type","body":"some body","created_at":1700000000,"updated_at":1700000000,"notified_at":1700000000,"external_id":"external_id-1","redacted":true,"state":"open","app_package_code":"some app_package_code","external_reply_send_state":"some external_reply_send_state"}],"total_count":1},"linked_objects":{"type":"list","total_count":1,"has_more":true,"data":[{"type":"ticket","id":"id-1","category":"Customer"}]},"ai_topics":{"type":"some type","topics":[{"type":"some type","topic_name":"some topic_name"}]},"ai_agent_participated":true,"ai_agent":{"source_type":"essentials_plan_setup","source_title":"some source_title","last_answer_type":"ai_answer","resolution_state":"assumed_resolution","rating":1,"rating_remark":"some rating_remark","created_at":1700000000,"updated_at":1700000000,"content_sources":{"type":"content_source.list","total_count":1}},"sales_agent_participated":true,"sales_agent":{"outcome":"qualified","routing_outcome":"some routing_outcome","collected_data":{"key":"some text"}},"channel":{"initial":"some initial","current":"some current"},"external_references":[{"type":"some type","id":"id-1"}],"monitor_evaluations":[{"monitor_id":"monitor_id-1","monitor_name":"some monitor_name","monitor_type":"some monitor_type","result":"some result","explanation":"some explanation","evaluated_at":1700000000}],"scorecards":[{"scorecard_id":"scorecard_id-1","scorecard_version_id":"scorecard_version_id-1","name":"some name","scorecard_type":"some scorecard_type","passed":true,"score":1.5,"ai_score":1.5,"evaluated_at":1700000000,"reviewed_teammate":{"type":"ai","admin_id":"admin_id-1"},"evaluators":[{"evaluator_id":"evaluator_id-1"}]}],"topics":{"key":"anything"},"customers":[{"type":"contact","id":"id-1","external_id":"external_id-1"}],"ticket":{"type":"ticket","id":"id-1","ticket_id":"ticket_id-1","category":"Customer","ticket_attributes":{"key":["anything"]},"ticket_state":{"type":"some type","id":"id-1","category":"submitted","internal_label":"some internal_label","external_label":"some external_label"},"ticket_type":{"type":"some type","id":"id-1","category":"Customer","name":"some name","description":"some description","icon":"some icon","workspace_id":"workspace_id-1","archived":true,"created_at":1700000000,"updated_at":1700000000,"is_internal":true},"contacts":{"type":"contact.list"},"admin_assignee_id":1,"team_assignee_id":1,"created_at":1700000000,"updated_at":1700000000,"open":true,"snoozed_until":1700000000,"linked_objects":{"type":"list","total_count":1,"has_more":true},"ticket_parts":{"type":"ticket_part.list","total_count":1},"is_shared":true,"previous_ticket_state_id":"previous_ticket_state_id-1","ticket_state_internal_label":"some ticket_state_internal_label","ticket_state_external_label":"some ticket_state_external_label"}}"#,
        );
}

/// `DELETE /conversations/{id}`
pub(crate) fn delete_conversation(wire: &Wire) {
    let call = DeleteConversation::new("1").retain_metrics(true);
    wire.sends(call, "DELETE", "/conversations/1")
        .query(&[("retain_metrics", "true")])
        .reads(200, r#"{"id":"id-1","object":"conversation","deleted":true}"#);
}

/// `POST /conversations/search`
pub(crate) fn search_conversations(wire: &Wire) {
    let call = SearchConversations::new(
            SearchRequest::new(
                    SearchRequestQuery::Single(
                        SingleFilterSearchRequest::new(
                            "some field",
                            SingleFilterSearchRequestOperator::Equals,
                            SingleFilterSearchRequestValue::Text(
                                String::from("some value"),
                            ),
                        ),
                    ),
                )
                .pagination(
                    StartingAfterPaging::new()
                        .per_page(1i64)
                        .starting_after("some starting_after"),
                ),
        )
        .include_monitors(true)
        .include_scorecards(true);
    wire.sends(call, "POST", "/conversations/search")
        .query(&[("include_monitors", "true"), ("include_scorecards", "true")])
        .body(
            r#"{"query":{"field":"some field","operator":"=","value":"some value"},"pagination":{"per_page":1,"starting_after":"some starting_after"}}"#,
        )
        .reads(
            200,
            r#"{"type":"conversation.list","conversations":[{"type":"some type","id":"id-1","title":"some title","created_at":1700000000,"updated_at":1700000000,"waiting_since":1700000000,"snoozed_until":1700000000,"open":true,"state":"open","read":true,"priority":"none","admin_assignee_id":1,"team_assignee_id":1,"company":{"type":"company","id":"id-1","name":"some name","app_id":"app_id-1","company_id":"company_id-1","remote_created_at":1,"created_at":1,"updated_at":1,"last_request_at":1,"size":1,"website":"some website","industry":"some industry","monthly_spend":1,"session_count":1,"user_count":1},"tags":{"type":"tag.list"},"conversation_rating":{"rating":1,"remark":"some remark","created_at":1700000000,"updated_at":1700000000},"source":{"type":"some type","id":"id-1","delivered_as":"some delivered_as","subject":"some subject","body":"some body","url":"some url","redacted":true},"contacts":{"type":"contact.list"},"teammates":{"type":"some type"},"custom_attributes":{"key":["anything"]},"first_contact_reply":{"created_at":1700000000,"type":"some type","url":"some url"},"sla_applied":{"type":"some type","sla_name":"some sla_name","sla_status":"hit"},"statistics":{"type":"some type","time_to_assignment":1,"time_to_admin_reply":1,"time_to_first_close":1,"time_to_last_close":1,"median_time_to_reply":1,"first_contact_reply_at":1700000000,"first_assignment_at":1700000000,"first_admin_reply_at":1700000000,"first_close_at":1700000000,"last_assignment_at":1700000000,"last_assignment_admin_reply_at":1700000000,"last_contact_reply_at":1700000000,"last_admin_reply_at":1700000000,"last_close_at":1700000000,"last_closed_by_id":"last_closed_by_id-1","count_reopens":1,"count_assignments":1,"count_conversation_parts":1,"handling_time":1,"adjusted_handling_time":1},"linked_objects":{"type":"list","total_count":1,"has_more":true},"ai_agent_participated":true,"ai_agent":{"source_type":"essentials_plan_setup","source_title":"some source_title","last_answer_type":"ai_answer","resolution_state":"assumed_resolution","rating":1,"rating_remark":"some rating_remark","created_at":1700000000,"updated_at":1700000000},"sales_agent_participated":true,"sales_agent":{"outcome":"qualified","routing_outcome":"some routing_outcome"},"channel":{"initial":"some initial","current":"some current"},"external_references":[{"type":"some type","id":"id-1"}],"monitor_evaluations":[{"monitor_id":"monitor_id-1","monitor_name":"some monitor_name","monitor_type":"some monitor_type","result":"some result","explanation":"some explanation","evaluated_at":1700000000}],"scorecards":[{"scorecard_id":"scorecard_id-1","scorecard_version_id":"scorecard_version_id-1","name":"some name","scorecard_type":"some scorecard_type","passed":true,"score":1.5,"ai_score":1.5,"evaluated_at":1700000000}],"topics":{"key":"anything"},"ticket":{"type":"ticket","id":"id-1","ticket_id":"ticket_id-1","category":"Customer","admin_assignee_id":1,"team_assignee_id":1,"created_at":1700000000,"updated_at":1700000000,"open":true,"snoozed_until":1700000000,"is_shared":true,"previous_ticket_state_id":"previous_ticket_state_id-1","ticket_state_internal_label":"some ticket_state_internal_label","ticket_state_external_label":"some ticket_state_external_label"},"ai_topics":{"type":"some type"}}],"total_count":1,"pages":{"type":"pages","page":1,"per_page":1,"total_pages":1}}"#,
        );
}

/// `POST /conversations/{id}/reply`
pub(crate) fn reply_conversation(wire: &Wire) {
    let call = ReplyConversation::new(
        "id-1",
        ReplyConversationRequest::Contact(
            ContactReplyConversationRequest::IntercomUserId(
                ContactReplyIntercomUserIdRequest::new(
                        ContactReplyBaseRequestMessageType::Comment,
                        "some body",
                        "intercom_user_id-1",
                    )
                    .created_at(1i64)
                    .attachment_urls(vec![String::from("https://example.com/page")])
                    .reply_options(
                        vec![
                            ContactReplyBaseRequestReplyOption::new("some text",
                            "123e4567-e89b-42d3-a456-426614174000")
                        ],
                    )
                    .attachment_files(
                        vec![
                            ConversationAttachmentFiles::new()
                            .content_type("some content_type").data("some data")
                            .name("some name")
                        ],
                    ),
            ),
        ),
    );
    wire.sends(call, "POST", "/conversations/id-1/reply")
        .body(
            r#"{"message_type":"comment","type":"user","body":"some body","created_at":1,"attachment_urls":["https://example.com/page"],"reply_options":[{"text":"some text","uuid":"123e4567-e89b-42d3-a456-426614174000"}],"intercom_user_id":"intercom_user_id-1","attachment_files":[{"content_type":"some content_type","data":"some data","name":"some name"}]}"#,
        )
        .reads(
            200,
            r#"{"type":"some type","id":"id-1","title":"some title","created_at":1700000000,"updated_at":1700000000,"waiting_since":1700000000,"snoozed_until":1700000000,"open":true,"state":"open","read":true,"priority":"none","admin_assignee_id":1,"team_assignee_id":1,"company":{"type":"company","id":"id-1","name":"some name","app_id":"app_id-1","plan":{"type":"some type","id":"id-1","name":"some name"},"company_id":"company_id-1","remote_created_at":1,"created_at":1,"updated_at":1,"last_request_at":1,"size":1,"website":"some website","industry":"some industry","monthly_spend":1,"session_count":1,"user_count":1,"custom_attributes":{"key":"anything"},"tags":{"type":"tag.list"},"segments":{"type":"segment.list"},"notes":{"type":"note.list","url":"some url","total_count":1,"has_more":true}},"tags":{"type":"tag.list","tags":[{"type":"some type","id":"id-1","name":"some name","applied_at":1700000000}]},"conversation_rating":{"rating":1,"remark":"some remark","created_at":1700000000,"updated_at":1700000000,"contact":{"type":"contact","id":"id-1","external_id":"external_id-1"},"teammate":{"type":"some type","id":"id-1"}},"source":{"type":"some type","id":"id-1","delivered_as":"some delivered_as","recipients":[{"type":"some type","email":"person@example.com","drop_reason":"some drop_reason"}],"reply_to":[{"email":"person@example.com","name":"some name"}],"subject":"some subject","body":"some body","author":{"type":"some type","id":"id-1","name":"some name","email":"person@example.com"},"attachments":[{"type":"some type","name":"some name","url":"some url","content_type":"some content_type","filesize":1,"width":1,"height":1}],"url":"some url","redacted":true,"email_message_metadata":{"message_id":"message_id-1","subject":"some subject","history":"some history"}},"contacts":{"type":"contact.list","contacts":[{"type":"contact","id":"id-1","external_id":"external_id-1"}]},"teammates":{"type":"some type","teammates":[{"type":"some type","id":"id-1"}]},"custom_attributes":{"key":["anything"]},"first_contact_reply":{"created_at":1700000000,"type":"some type","url":"some url"},"sla_applied":{"type":"some type","sla_name":"some sla_name","sla_status":"hit"},"statistics":{"type":"some type","time_to_assignment":1,"time_to_admin_reply":1,"time_to_first_close":1,"time_to_last_close":1,"median_time_to_reply":1,"first_contact_reply_at":1700000000,"first_assignment_at":1700000000,"first_admin_reply_at":1700000000,"first_close_at":1700000000,"last_assignment_at":1700000000,"last_assignment_admin_reply_at":1700000000,"last_contact_reply_at":1700000000,"last_admin_reply_at":1700000000,"last_close_at":1700000000,"last_closed_by_id":"last_closed_by_id-1","count_reopens":1,"count_assignments":1,"count_conversation_parts":1,"assigned_team_first_response_time":[{"team_id":1,"team_name":"some team_name","response_time":1}],"assigned_team_first_response_time_in_office_hours":[{"team_id":1,"team_name":"some team_name","response_time":1}],"handling_time":1,"adjusted_handling_time":1},"conversation_parts":{"type":"conversation_part.list","conversation_parts":[{"type":"some type","id":"id-1","part_type":"some part_type","body":"some body","created_at":1700000000,"updated_at":1700000000,"notified_at":1700000000,"external_id":"external_id-1","redacted":true,"state":"open","app_package_code":"some app_package_code","external_reply_send_state":"some external_reply_send_state"}],"total_count":1},"linked_objects":{"type":"list","total_count":1,"has_more":true,"data":[{"type":"ticket","id":"id-1","category":"Customer"}]},"ai_topics":{"type":"some type","topics":[{"type":"some type","topic_name":"some topic_name"}]},"ai_agent_participated":true,"ai_agent":{"source_type":"essentials_plan_setup","source_title":"some source_title","last_answer_type":"ai_answer","resolution_state":"assumed_resolution","rating":1,"rating_remark":"some rating_remark","created_at":1700000000,"updated_at":1700000000,"content_sources":{"type":"content_source.list","total_count":1}},"sales_agent_participated":true,"sales_agent":{"outcome":"qualified","routing_outcome":"some routing_outcome","collected_data":{"key":"some text"}},"channel":{"initial":"some initial","current":"some current"},"external_references":[{"type":"some type","id":"id-1"}],"monitor_evaluations":[{"monitor_id":"monitor_id-1","monitor_name":"some monitor_name","monitor_type":"some monitor_type","result":"some result","explanation":"some explanation","evaluated_at":1700000000}],"scorecards":[{"scorecard_id":"scorecard_id-1","scorecard_version_id":"scorecard_version_id-1","name":"some name","scorecard_type":"some scorecard_type","passed":true,"score":1.5,"ai_score":1.5,"evaluated_at":1700000000,"reviewed_teammate":{"type":"ai","admin_id":"admin_id-1"},"evaluators":[{"evaluator_id":"evaluator_id-1"}]}],"topics":{"key":"anything"},"customers":[{"type":"contact","id":"id-1","external_id":"external_id-1"}],"ticket":{"type":"ticket","id":"id-1","ticket_id":"ticket_id-1","category":"Customer","ticket_attributes":{"key":["anything"]},"ticket_state":{"type":"some type","id":"id-1","category":"submitted","internal_label":"some internal_label","external_label":"some external_label"},"ticket_type":{"type":"some type","id":"id-1","category":"Customer","name":"some name","description":"some description","icon":"some icon","workspace_id":"workspace_id-1","archived":true,"created_at":1700000000,"updated_at":1700000000,"is_internal":true},"contacts":{"type":"contact.list"},"admin_assignee_id":1,"team_assignee_id":1,"created_at":1700000000,"updated_at":1700000000,"open":true,"snoozed_until":1700000000,"linked_objects":{"type":"list","total_count":1,"has_more":true},"ticket_parts":{"type":"ticket_part.list","total_count":1},"is_shared":true,"previous_ticket_state_id":"previous_ticket_state_id-1","ticket_state_internal_label":"some ticket_state_internal_label","ticket_state_external_label":"some ticket_state_external_label"}}"#,
        );
}

/// `POST /conversations/{id}/parts`
pub(crate) fn manage_conversation(wire: &Wire) {
    let call = ManageConversation::new(
        "id-1",
        ManageConversationBody::Close(
            CloseConversationRequest::new("admin_id-1").body("some body"),
        ),
    );
    wire.sends(call, "POST", "/conversations/id-1/parts")
        .body(
            r#"{"message_type":"close","type":"admin","admin_id":"admin_id-1","body":"some body"}"#,
        )
        .reads(
            200,
            r#"{"type":"some type","id":"id-1","title":"some title","created_at":1700000000,"updated_at":1700000000,"waiting_since":1700000000,"snoozed_until":1700000000,"open":true,"state":"open","read":true,"priority":"none","admin_assignee_id":1,"team_assignee_id":1,"company":{"type":"company","id":"id-1","name":"some name","app_id":"app_id-1","plan":{"type":"some type","id":"id-1","name":"some name"},"company_id":"company_id-1","remote_created_at":1,"created_at":1,"updated_at":1,"last_request_at":1,"size":1,"website":"some website","industry":"some industry","monthly_spend":1,"session_count":1,"user_count":1,"custom_attributes":{"key":"anything"},"tags":{"type":"tag.list"},"segments":{"type":"segment.list"},"notes":{"type":"note.list","url":"some url","total_count":1,"has_more":true}},"tags":{"type":"tag.list","tags":[{"type":"some type","id":"id-1","name":"some name","applied_at":1700000000}]},"conversation_rating":{"rating":1,"remark":"some remark","created_at":1700000000,"updated_at":1700000000,"contact":{"type":"contact","id":"id-1","external_id":"external_id-1"},"teammate":{"type":"some type","id":"id-1"}},"source":{"type":"some type","id":"id-1","delivered_as":"some delivered_as","recipients":[{"type":"some type","email":"person@example.com","drop_reason":"some drop_reason"}],"reply_to":[{"email":"person@example.com","name":"some name"}],"subject":"some subject","body":"some body","author":{"type":"some type","id":"id-1","name":"some name","email":"person@example.com"},"attachments":[{"type":"some type","name":"some name","url":"some url","content_type":"some content_type","filesize":1,"width":1,"height":1}],"url":"some url","redacted":true,"email_message_metadata":{"message_id":"message_id-1","subject":"some subject","history":"some history"}},"contacts":{"type":"contact.list","contacts":[{"type":"contact","id":"id-1","external_id":"external_id-1"}]},"teammates":{"type":"some type","teammates":[{"type":"some type","id":"id-1"}]},"custom_attributes":{"key":["anything"]},"first_contact_reply":{"created_at":1700000000,"type":"some type","url":"some url"},"sla_applied":{"type":"some type","sla_name":"some sla_name","sla_status":"hit"},"statistics":{"type":"some type","time_to_assignment":1,"time_to_admin_reply":1,"time_to_first_close":1,"time_to_last_close":1,"median_time_to_reply":1,"first_contact_reply_at":1700000000,"first_assignment_at":1700000000,"first_admin_reply_at":1700000000,"first_close_at":1700000000,"last_assignment_at":1700000000,"last_assignment_admin_reply_at":1700000000,"last_contact_reply_at":1700000000,"last_admin_reply_at":1700000000,"last_close_at":1700000000,"last_closed_by_id":"last_closed_by_id-1","count_reopens":1,"count_assignments":1,"count_conversation_parts":1,"assigned_team_first_response_time":[{"team_id":1,"team_name":"some team_name","response_time":1}],"assigned_team_first_response_time_in_office_hours":[{"team_id":1,"team_name":"some team_name","response_time":1}],"handling_time":1,"adjusted_handling_time":1},"conversation_parts":{"type":"conversation_part.list","conversation_parts":[{"type":"some type","id":"id-1","part_type":"some part_type","body":"some body","created_at":1700000000,"updated_at":1700000000,"notified_at":1700000000,"external_id":"external_id-1","redacted":true,"state":"open","app_package_code":"some app_package_code","external_reply_send_state":"some external_reply_send_state"}],"total_count":1},"linked_objects":{"type":"list","total_count":1,"has_more":true,"data":[{"type":"ticket","id":"id-1","category":"Customer"}]},"ai_topics":{"type":"some type","topics":[{"type":"some type","topic_name":"some topic_name"}]},"ai_agent_participated":true,"ai_agent":{"source_type":"essentials_plan_setup","source_title":"some source_title","last_answer_type":"ai_answer","resolution_state":"assumed_resolution","rating":1,"rating_remark":"some rating_remark","created_at":1700000000,"updated_at":1700000000,"content_sources":{"type":"content_source.list","total_count":1}},"sales_agent_participated":true,"sales_agent":{"outcome":"qualified","routing_outcome":"some routing_outcome","collected_data":{"key":"some text"}},"channel":{"initial":"some initial","current":"some current"},"external_references":[{"type":"some type","id":"id-1"}],"monitor_evaluations":[{"monitor_id":"monitor_id-1","monitor_name":"some monitor_name","monitor_type":"some monitor_type","result":"some result","explanation":"some explanation","evaluated_at":1700000000}],"scorecards":[{"scorecard_id":"scorecard_id-1","scorecard_version_id":"scorecard_version_id-1","name":"some name","scorecard_type":"some scorecard_type","passed":true,"score":1.5,"ai_score":1.5,"evaluated_at":1700000000,"reviewed_teammate":{"type":"ai","admin_id":"admin_id-1"},"evaluators":[{"evaluator_id":"evaluator_id-1"}]}],"topics":{"key":"anything"},"customers":[{"type":"contact","id":"id-1","external_id":"external_id-1"}],"ticket":{"type":"ticket","id":"id-1","ticket_id":"ticket_id-1","category":"Customer","ticket_attributes":{"key":["anything"]},"ticket_state":{"type":"some type","id":"id-1","category":"submitted","internal_label":"some internal_label","external_label":"some external_label"},"ticket_type":{"type":"some type","id":"id-1","category":"Customer","name":"some name","description":"some description","icon":"some icon","workspace_id":"workspace_id-1","archived":true,"created_at":1700000000,"updated_at":1700000000,"is_internal":true},"contacts":{"type":"contact.list"},"admin_assignee_id":1,"team_assignee_id":1,"created_at":1700000000,"updated_at":1700000000,"open":true,"snoozed_until":1700000000,"linked_objects":{"type":"list","total_count":1,"has_more":true},"ticket_parts":{"type":"ticket_part.list","total_count":1},"is_shared":true,"previous_ticket_state_id":"previous_ticket_state_id-1","ticket_state_internal_label":"some ticket_state_internal_label","ticket_state_external_label":"some ticket_state_external_label"}}"#,
        );
}

/// `GET /conversations/{id}/handling_events`
pub(crate) fn list_handling_events(wire: &Wire) {
    let call = ListHandlingEvents::new("id-1");
    wire.sends(call, "GET", "/conversations/id-1/handling_events")
        .reads(
            200,
            r#"{"handling_events":[{"teammate":{"type":"admin","id":1,"name":"some name","email":"person@example.com"},"type":"paused","timestamp":"2024-02-29T12:30:00Z","reason":"some reason"}]}"#,
        );
}

/// `GET /conversations/{id}/side_conversations`
pub(crate) fn list_side_conversations(wire: &Wire) {
    let call = ListSideConversations::new("id-1").page(1i64).per_page(1i64);
    wire.sends(call, "GET", "/conversations/id-1/side_conversations")
        .query(&[("page", "1"), ("per_page", "1")])
        .reads(
            200,
            r#"{"type":"side_conversation.list","side_conversations":[{"side_conversation_id":"side_conversation_id-1","conversation_parts":[{"type":"some type","id":"id-1","part_type":"some part_type","body":"some body","created_at":1700000000,"updated_at":1700000000,"notified_at":1700000000,"external_id":"external_id-1","redacted":true,"state":"open","app_package_code":"some app_package_code","external_reply_send_state":"some external_reply_send_state"}],"total_count":1}],"total_count":1,"pages":{"type":"pages","page":1,"per_page":1,"total_pages":1}}"#,
        );
}

/// `POST /conversations/{id}/merge`
pub(crate) fn merge_conversation(wire: &Wire) {
    let call = MergeConversation::new("id-1", MergeConversationsRequest::new(1i64));
    wire.sends(call, "POST", "/conversations/id-1/merge")
        .body(r#"{"merge_into_conversation_id":1}"#)
        .reads(
            200,
            r#"{"type":"some type","id":"id-1","title":"some title","created_at":1700000000,"updated_at":1700000000,"waiting_since":1700000000,"snoozed_until":1700000000,"open":true,"state":"open","read":true,"priority":"none","admin_assignee_id":1,"team_assignee_id":1,"company":{"type":"company","id":"id-1","name":"some name","app_id":"app_id-1","plan":{"type":"some type","id":"id-1","name":"some name"},"company_id":"company_id-1","remote_created_at":1,"created_at":1,"updated_at":1,"last_request_at":1,"size":1,"website":"some website","industry":"some industry","monthly_spend":1,"session_count":1,"user_count":1,"custom_attributes":{"key":"anything"},"tags":{"type":"tag.list"},"segments":{"type":"segment.list"},"notes":{"type":"note.list","url":"some url","total_count":1,"has_more":true}},"tags":{"type":"tag.list","tags":[{"type":"some type","id":"id-1","name":"some name","applied_at":1700000000}]},"conversation_rating":{"rating":1,"remark":"some remark","created_at":1700000000,"updated_at":1700000000,"contact":{"type":"contact","id":"id-1","external_id":"external_id-1"},"teammate":{"type":"some type","id":"id-1"}},"source":{"type":"some type","id":"id-1","delivered_as":"some delivered_as","recipients":[{"type":"some type","email":"person@example.com","drop_reason":"some drop_reason"}],"reply_to":[{"email":"person@example.com","name":"some name"}],"subject":"some subject","body":"some body","author":{"type":"some type","id":"id-1","name":"some name","email":"person@example.com"},"attachments":[{"type":"some type","name":"some name","url":"some url","content_type":"some content_type","filesize":1,"width":1,"height":1}],"url":"some url","redacted":true,"email_message_metadata":{"message_id":"message_id-1","subject":"some subject","history":"some history"}},"contacts":{"type":"contact.list","contacts":[{"type":"contact","id":"id-1","external_id":"external_id-1"}]},"teammates":{"type":"some type","teammates":[{"type":"some type","id":"id-1"}]},"custom_attributes":{"key":["anything"]},"first_contact_reply":{"created_at":1700000000,"type":"some type","url":"some url"},"sla_applied":{"type":"some type","sla_name":"some sla_name","sla_status":"hit"},"statistics":{"type":"some type","time_to_assignment":1,"time_to_admin_reply":1,"time_to_first_close":1,"time_to_last_close":1,"median_time_to_reply":1,"first_contact_reply_at":1700000000,"first_assignment_at":1700000000,"first_admin_reply_at":1700000000,"first_close_at":1700000000,"last_assignment_at":1700000000,"last_assignment_admin_reply_at":1700000000,"last_contact_reply_at":1700000000,"last_admin_reply_at":1700000000,"last_close_at":1700000000,"last_closed_by_id":"last_closed_by_id-1","count_reopens":1,"count_assignments":1,"count_conversation_parts":1,"assigned_team_first_response_time":[{"team_id":1,"team_name":"some team_name","response_time":1}],"assigned_team_first_response_time_in_office_hours":[{"team_id":1,"team_name":"some team_name","response_time":1}],"handling_time":1,"adjusted_handling_time":1},"conversation_parts":{"type":"conversation_part.list","conversation_parts":[{"type":"some type","id":"id-1","part_type":"some part_type","body":"some body","created_at":1700000000,"updated_at":1700000000,"notified_at":1700000000,"external_id":"external_id-1","redacted":true,"state":"open","app_package_code":"some app_package_code","external_reply_send_state":"some external_reply_send_state"}],"total_count":1},"linked_objects":{"type":"list","total_count":1,"has_more":true,"data":[{"type":"ticket","id":"id-1","category":"Customer"}]},"ai_topics":{"type":"some type","topics":[{"type":"some type","topic_name":"some topic_name"}]},"ai_agent_participated":true,"ai_agent":{"source_type":"essentials_plan_setup","source_title":"some source_title","last_answer_type":"ai_answer","resolution_state":"assumed_resolution","rating":1,"rating_remark":"some rating_remark","created_at":1700000000,"updated_at":1700000000,"content_sources":{"type":"content_source.list","total_count":1}},"sales_agent_participated":true,"sales_agent":{"outcome":"qualified","routing_outcome":"some routing_outcome","collected_data":{"key":"some text"}},"channel":{"initial":"some initial","current":"some current"},"external_references":[{"type":"some type","id":"id-1"}],"monitor_evaluations":[{"monitor_id":"monitor_id-1","monitor_name":"some monitor_name","monitor_type":"some monitor_type","result":"some result","explanation":"some explanation","evaluated_at":1700000000}],"scorecards":[{"scorecard_id":"scorecard_id-1","scorecard_version_id":"scorecard_version_id-1","name":"some name","scorecard_type":"some scorecard_type","passed":true,"score":1.5,"ai_score":1.5,"evaluated_at":1700000000,"reviewed_teammate":{"type":"ai","admin_id":"admin_id-1"},"evaluators":[{"evaluator_id":"evaluator_id-1"}]}],"topics":{"key":"anything"},"customers":[{"type":"contact","id":"id-1","external_id":"external_id-1"}],"ticket":{"type":"ticket","id":"id-1","ticket_id":"ticket_id-1","category":"Customer","ticket_attributes":{"key":["anything"]},"ticket_state":{"type":"some type","id":"id-1","category":"submitted","internal_label":"some internal_label","external_label":"some external_label"},"ticket_type":{"type":"some type","id":"id-1","category":"Customer","name":"some name","description":"some description","icon":"some icon","workspace_id":"workspace_id-1","archived":true,"created_at":1700000000,"updated_at":1700000000,"is_internal":true},"contacts":{"type":"contact.list"},"admin_assignee_id":1,"team_assignee_id":1,"created_at":1700000000,"updated_at":1700000000,"open":true,"snoozed_until":1700000000,"linked_objects":{"type":"list","total_count":1,"has_more":true},"ticket_parts":{"type":"ticket_part.list","total_count":1},"is_shared":true,"previous_ticket_state_id":"previous_ticket_state_id-1","ticket_state_internal_label":"some ticket_state_internal_label","ticket_state_external_label":"some ticket_state_external_label"}}"#,
        );
}

/// `POST /conversations/{id}/convert`
pub(crate) fn convert_conversation_to_ticket(wire: &Wire) {
    let call = ConvertConversationToTicket::new(
        "1",
        ConvertConversationToTicketRequest::new("ticket_type_id-1")
            .ticket_state_id("ticket_state_id-1")
            .attributes([
                (
                    "key",
                    TicketRequestCustomAttributesValue::Text(String::from("some value")),
                ),
            ]),
    );
    wire.sends(call, "POST", "/conversations/1/convert")
        .body(
            r#"{"ticket_type_id":"ticket_type_id-1","ticket_state_id":"ticket_state_id-1","attributes":{"key":"some value"}}"#,
        )
        .reads(
            200,
            r#"{"type":"ticket","id":"id-1","ticket_id":"ticket_id-1","category":"Customer","ticket_attributes":{"key":["anything"]},"ticket_state":{"type":"some type","id":"id-1","category":"submitted","internal_label":"some internal_label","external_label":"some external_label"},"ticket_type":{"type":"some type","id":"id-1","category":"Customer","name":"some name","description":"some description","icon":"some icon","workspace_id":"workspace_id-1","ticket_type_attributes":{"type":"some type"},"ticket_states":{"type":"some type"},"archived":true,"created_at":1700000000,"updated_at":1700000000,"is_internal":true},"contacts":{"type":"contact.list","contacts":[{"type":"contact","id":"id-1","external_id":"external_id-1"}]},"admin_assignee_id":1,"team_assignee_id":1,"created_at":1700000000,"updated_at":1700000000,"open":true,"snoozed_until":1700000000,"linked_objects":{"type":"list","total_count":1,"has_more":true,"data":[{"type":"ticket","id":"id-1","category":"Customer"}]},"ticket_parts":{"type":"ticket_part.list","ticket_parts":[{"type":"some type","id":"id-1","part_type":"some part_type","body":"some body","previous_ticket_state":"submitted","ticket_state":"submitted","created_at":1700000000,"updated_at":1700000000,"external_id":"external_id-1","redacted":true,"app_package_code":"some app_package_code"}],"total_count":1},"is_shared":true,"previous_ticket_state_id":"previous_ticket_state_id-1","ticket_state_internal_label":"some ticket_state_internal_label","ticket_state_external_label":"some ticket_state_external_label"}"#,
        );
}

/// `GET /conversations/deleted`
pub(crate) fn list_deleted_conversation_ids(wire: &Wire) {
    let call = ListDeletedConversationIds::new()
        .page(1i64)
        .per_page(1i64)
        .order("some order");
    wire.sends(call, "GET", "/conversations/deleted")
        .query(&[("page", "1"), ("per_page", "1"), ("order", "some order")])
        .reads(
            200,
            r#"{"type":"some type","conversations":[{"type":"some type","id":"id-1","metrics_retained":true,"deleted_at":1700000000}],"total_count":1,"pages":{"type":"pages","page":1,"per_page":1,"total_pages":1}}"#,
        );
}
