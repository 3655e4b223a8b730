// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_api::v2_11::*;
use intercom_tests::wire::Wire;

/// `GET /conversations`
pub(crate) fn list_conversations(wire: &Wire) {
    let call = ListConversations::new()
        .per_page(1i64)
        .starting_after("some starting_after");
    wire.sends(call, "GET", "/conversations")
        .query(&[("per_page", "1"), ("starting_after", "some starting_after")])
        .reads(
            200,
            r#"{"type":"conversation.list","conversations":[{"type":"conversation","id":"id-1","title":"some title","created_at":1700000000,"updated_at":1700000000,"waiting_since":1700000000,"snoozed_until":1700000000,"open":true,"state":"open","read":true,"priority":"priority","admin_assignee_id":1,"team_assignee_id":1,"tags":{"type":"tag.list"},"conversation_rating":{"rating":1,"remark":"some remark","created_at":1700000000},"source":{"type":"conversation","id":"id-1","delivered_as":"some delivered_as","subject":"some subject","body":"some body","url":"some url","redacted":true},"contacts":{"type":"contact.list"},"teammates":{"type":"some type"},"custom_attributes":{"key":["anything"]},"first_contact_reply":{"created_at":1700000000,"type":"some type","url":"some url"},"sla_applied":{"type":"some type","sla_name":"some sla_name","sla_status":"hit"},"statistics":{"type":"conversation_statistics","time_to_assignment":1,"time_to_admin_reply":1,"time_to_first_close":1,"time_to_last_close":1,"median_time_to_reply":1,"first_contact_reply_at":1700000000,"first_assignment_at":1700000000,"first_admin_reply_at":1700000000,"first_close_at":1700000000,"last_assignment_at":1700000000,"last_assignment_admin_reply_at":1700000000,"last_contact_reply_at":1700000000,"last_admin_reply_at":1700000000,"last_close_at":1700000000,"last_closed_by_id":"last_closed_by_id-1","count_reopens":1,"count_assignments":1,"count_conversation_parts":1},"linked_objects":{"type":"list","total_count":1,"has_more":true},"ai_agent_participated":true,"ai_agent":{"source_type":"essentials_plan_setup","source_title":"some source_title","last_answer_type":"ai_answer","resolution_state":"assumed_resolution","rating":1,"rating_remark":"some rating_remark"},"topics":{"key":"anything"},"ticket":{"type":"ticket","id":"id-1","ticket_id":"ticket_id-1","category":"Customer","ticket_state":"submitted","admin_assignee_id":"admin_assignee_id-1","team_assignee_id":"team_assignee_id-1","created_at":1700000000,"updated_at":1700000000,"open":true,"snoozed_until":1700000000,"is_shared":true,"ticket_state_internal_label":"some ticket_state_internal_label","ticket_state_external_label":"some ticket_state_external_label"}}],"total_count":1,"pages":{"type":"pages","page":1,"per_page":1,"total_pages":1}}"#,
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
            .created_at(1_700_000_000),
    );
    wire.sends(call, "POST", "/conversations")
        .body(
            r#"{"from":{"type":"lead","id":"123e4567-e89b-42d3-a456-"},"body":"some body","subject":"some subject","attachment_urls":["https://example.com/page"],"created_at":1700000000}"#,
        )
        .reads(
            200,
            r#"{"type":"some type","id":"id-1","created_at":1700000000,"subject":"some subject","body":"some body","message_type":"email","conversation_id":"conversation_id-1","owner":{"type":"admin","id":"id-1","name":"some name","email":"some email","job_title":"some job_title","away_mode_enabled":true,"away_mode_reassign":true,"has_inbox_seat":true,"team_ids":[1],"avatar":{"image_url":"https://example.com/page"},"team_priority_level":{}}}"#,
        );
}

/// `GET /conversations/{conversation_id}`
pub(crate) fn retrieve_conversation(wire: &Wire) {
    let call = RetrieveConversation::new("conversation_id-1")
        .display_as("some display_as");
    wire.sends(call, "GET", "/conversations/conversation_id-1")
        .query(&[("display_as", "some display_as")])
        .reads(
            200,
            r#"{"type":"conversation","id":"id-1","title":"some title","created_at":1700000000,"updated_at":1700000000,"waiting_since":1700000000,"snoozed_until":1700000000,"open":true,"state":"open","read":true,"priority":"priority","admin_assignee_id":1,"team_assignee_id":1,"tags":{"type":"tag.list","tags":[{"type":"some type","id":"id-1","name":"some name","applied_at":1700000000}]},"conversation_rating":{"rating":1,"remark":"some remark","created_at":1700000000,"contact":{"type":"contact","id":"id-1","external_id":"external_id-1"},"teammate":{"type":"some type","id":"id-1"}},"source":{"type":"conversation","id":"id-1","delivered_as":"some delivered_as","subject":"some subject","body":"some body","author":{"type":"some type","id":"id-1","name":"some name","email":"person@example.com"},"attachments":[{"type":"some type","name":"some name","url":"some url","content_type":"some content_type","filesize":1,"width":1,"height":1}],"url":"some url","redacted":true},"contacts":{"type":"contact.list","contacts":[{"type":"contact","id":"id-1","external_id":"external_id-1"}]},"teammates":{"type":"some type","teammates":[{"type":"some type","id":"id-1"}]},"custom_attributes":{"key":["anything"]},"first_contact_reply":{"created_at":1700000000,"type":"some type","url":"some url"},"sla_applied":{"type":"some type","sla_name":"some sla_name","sla_status":"hit"},"statistics":{"type":"conversation_statistics","time_to_assignment":1,"time_to_admin_reply":1,"time_to_first_close":1,"time_to_last_close":1,"median_time_to_reply":1,"first_contact_reply_at":1700000000,"first_assignment_at":1700000000,"first_admin_reply_at":1700000000,"first_close_at":1700000000,"last_assignment_at":1700000000,"last_assignment_admin_reply_at":1700000000,"last_contact_reply_at":1700000000,"last_admin_reply_at":1700000000,"last_close_at":1700000000,"last_closed_by_id":"last_closed_by_id-1","count_reopens":1,"count_assignments":1,"count_conversation_parts":1},"conversation_parts":{"type":"conversation_part.list","conversation_parts":[{"type":"conversation_part","id":"id-1","part_type":"some part_type","body":"some body","created_at":1700000000,"updated_at":1700000000,"notified_at":1700000000,"external_id":"external_id-1","redacted":true,"external_reply_send_state":"some external_reply_send_state"}],"total_count":1},"linked_objects":{"type":"list","total_count":1,"has_more":true,"data":[{"type":"ticket","id":"id-1","category":"Customer"}]},"ai_agent_participated":true,"ai_agent":{"source_type":"essentials_plan_setup","source_title":"some source_title","last_answer_type":"ai_answer","resolution_state":"assumed_resolution","rating":1,"rating_remark":"some rating_remark","content_sources":{"type":"content_source.list","total_count":1}},"topics":{"key":"anything"},"customers":[{"type":"contact","id":"id-1","external_id":"external_id-1"}],"ticket":{"type":"ticket","id":"id-1","ticket_id":"ticket_id-1","category":"Customer","ticket_attributes":{"key":["anything"]},"ticket_state":"submitted","ticket_type":{"type":"ticket_type","id":"id-1","category":"Customer","name":"some name","description":"some description","icon":"some icon","workspace_id":"workspace_id-1","archived":true,"created_at":1700000000,"updated_at":1700000000,"is_internal":true},"contacts":{"type":"contact.list"},"admin_assignee_id":"admin_assignee_id-1","team_assignee_id":"team_assignee_id-1","created_at":1700000000,"updated_at":1700000000,"open":true,"snoozed_until":1700000000,"linked_objects":{"type":"list","total_count":1,"has_more":true},"ticket_parts":{"type":"ticket_part.list","total_count":1},"is_shared":true,"ticket_state_internal_label":"some ticket_state_internal_label","ticket_state_external_label":"some ticket_state_external_label"}}"#,
        );
}

/// `PUT /conversations/{conversation_id}`
pub(crate) fn update_conversation(wire: &Wire) {
    let call = UpdateConversation::new(
            "conversation_id-1",
            UpdateConversationRequest::new()
                .read(true)
                .custom_attributes([
                    ("key", CustomAttributesValue::Text(String::from("some value"))),
                ]),
        )
        .display_as("some display_as");
    wire.sends(call, "PUT", "/conversations/conversation_id-1")
        .query(&[("display_as", "some display_as")])
        .body(r#"{"read":true,"custom_attributes":{"key":"some value"}}"#)
        .reads(
            200,
            r#"{"type":"conversation","id":"id-1","title":"some title","created_at":1700000000,"updated_at":1700000000,"waiting_since":1700000000,"snoozed_until":1700000000,"open":true,"state":"open","read":true,"priority":"priority","admin_assignee_id":1,"team_assignee_id":1,"tags":{"type":"tag.list","tags":[{"type":"some type","id":"id-1","name":"some name","applied_at":1700000000}]},"conversation_rating":{"rating":1,"remark":"some remark","created_at":1700000000,"contact":{"type":"contact","id":"id-1","external_id":"external_id-1"},"teammate":{"type":"some type","id":"id-1"}},"source":{"type":"conversation","id":"id-1","delivered_as":"some delivered_as","subject":"some subject","body":"some body","author":{"type":"some type","id":"id-1","name":"some name","email":"person@example.com"},"attachments":[{"type":"some type","name":"some name","url":"some url","content_type":"some content_type","filesize":1,"width":1,"height":1}],"url":"some url","redacted":true},"contacts":{"type":"contact.list","contacts":[{"type":"contact","id":"id-1","external_id":"external_id-1"}]},"teammates":{"type":"some type","teammates":[{"type":"some type","id":"id-1"}]},"custom_attributes":{"key":["anything"]},"first_contact_reply":{"created_at":1700000000,"type":"some type","url":"some url"},"sla_applied":{"type":"some type","sla_name":"some sla_name","sla_status":"hit"},"statistics":{"type":"conversation_statistics","time_to_assignment":1,"time_to_admin_reply":1,"time_to_first_close":1,"time_to_last_close":1,"median_time_to_reply":1,"first_contact_reply_at":1700000000,"first_assignment_at":1700000000,"first_admin_reply_at":1700000000,"first_close_at":1700000000,"last_assignment_at":1700000000,"last_assignment_admin_reply_at":1700000000,"last_contact_reply_at":1700000000,"last_admin_reply_at":1700000000,"last_close_at":1700000000,"last_closed_by_id":"last_closed_by_id-1","count_reopens":1,"count_assignments":1,"count_conversation_parts":1},"conversation_parts":{"type":"conversation_part.list","conversation_parts":[{"type":"conversation_part","id":"id-1","part_type":"some part_type","body":"some body","created_at":1700000000,"updated_at":1700000000,"notified_at":1700000000,"external_id":"external_id-1","redacted":true,"external_reply_send_state":"some external_reply_send_state"}],"total_count":1},"linked_objects":{"type":"list","total_count":1,"has_more":true,"data":[{"type":"ticket","id":"id-1","category":"Customer"}]},"ai_agent_participated":true,"ai_agent":{"source_type":"essentials_plan_setup","source_title":"some source_title","last_answer_type":"ai_answer","resolution_state":"assumed_resolution","rating":1,"rating_remark":"some rating_remark","content_sources":{"type":"content_source.list","total_count":1}},"topics":{"key":"anything"},"customers":[{"type":"contact","id":"id-1","external_id":"external_id-1"}],"ticket":{"type":"ticket","id":"id-1","ticket_id":"ticket_id-1","category":"Customer","ticket_attributes":{"key":["anything"]},"ticket_state":"submitted","ticket_type":{"type":"ticket_type","id":"id-1","category":"Customer","name":"some name","description":"some description","icon":"some icon","workspace_id":"workspace_id-1","archived":true,"created_at":1700000000,"updated_at":1700000000,"is_internal":true},"contacts":{"type":"contact.list"},"admin_assignee_id":"admin_assignee_id-1","team_assignee_id":"team_assignee_id-1","created_at":1700000000,"updated_at":1700000000,"open":true,"snoozed_until":1700000000,"linked_objects":{"type":"list","total_count":1,"has_more":true},"ticket_parts":{"type":"ticket_part.list","total_count":1},"is_shared":true,"ticket_state_internal_label":"some ticket_state_internal_label","ticket_state_external_label":"some ticket_state_external_label"}}"#,
        );
}

/// `POST /conversations/search`
pub(crate) fn search_conversations(wire: &Wire) {
    let call = SearchConversations::new(
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
                StartingAfterPaging::new(1i64).starting_after("some starting_after"),
            ),
    );
    wire.sends(call, "POST", "/conversations/search")
        .body(
            r#"{"query":{"field":"some field","operator":"=","value":"some value"},"pagination":{"per_page":1,"starting_after":"some starting_after"}}"#,
        )
        .reads(
            200,
            r#"{"type":"conversation.list","conversations":[{"type":"conversation","id":"id-1","title":"some title","created_at":1700000000,"updated_at":1700000000,"waiting_since":1700000000,"snoozed_until":1700000000,"open":true,"state":"open","read":true,"priority":"priority","admin_assignee_id":1,"team_assignee_id":1,"tags":{"type":"tag.list"},"conversation_rating":{"rating":1,"remark":"some remark","created_at":1700000000},"source":{"type":"conversation","id":"id-1","delivered_as":"some delivered_as","subject":"some subject","body":"some body","url":"some url","redacted":true},"contacts":{"type":"contact.list"},"teammates":{"type":"some type"},"custom_attributes":{"key":["anything"]},"first_contact_reply":{"created_at":1700000000,"type":"some type","url":"some url"},"sla_applied":{"type":"some type","sla_name":"some sla_name","sla_status":"hit"},"statistics":{"type":"conversation_statistics","time_to_assignment":1,"time_to_admin_reply":1,"time_to_first_close":1,"time_to_last_close":1,"median_time_to_reply":1,"first_contact_reply_at":1700000000,"first_assignment_at":1700000000,"first_admin_reply_at":1700000000,"first_close_at":1700000000,"last_assignment_at":1700000000,"last_assignment_admin_reply_at":1700000000,"last_contact_reply_at":1700000000,"last_admin_reply_at":1700000000,"last_close_at":1700000000,"last_closed_by_id":"last_closed_by_id-1","count_reopens":1,"count_assignments":1,"count_conversation_parts":1},"linked_objects":{"type":"list","total_count":1,"has_more":true},"ai_agent_participated":true,"ai_agent":{"source_type":"essentials_plan_setup","source_title":"some source_title","last_answer_type":"ai_answer","resolution_state":"assumed_resolution","rating":1,"rating_remark":"some rating_remark"},"topics":{"key":"anything"},"ticket":{"type":"ticket","id":"id-1","ticket_id":"ticket_id-1","category":"Customer","ticket_state":"submitted","admin_assignee_id":"admin_assignee_id-1","team_assignee_id":"team_assignee_id-1","created_at":1700000000,"updated_at":1700000000,"open":true,"snoozed_until":1700000000,"is_shared":true,"ticket_state_internal_label":"some ticket_state_internal_label","ticket_state_external_label":"some ticket_state_external_label"}}],"total_count":1,"pages":{"type":"pages","page":1,"per_page":1,"total_pages":1}}"#,
        );
}

/// `POST /conversations/{conversation_id}/reply`
pub(crate) fn reply_conversation(wire: &Wire) {
    let call = ReplyConversation::new(
        "conversation_id-1",
        ReplyConversationRequest::Contact(
            ContactReplyConversationRequest::IntercomUserId(
                ContactReplyIntercomUserIdRequest::new("some body", "intercom_user_id-1")
                    .created_at(1i64)
                    .attachment_urls(vec![String::from("https://example.com/page")])
                    .attachment_files(
                        vec![
                            ConversationAttachmentFiles::new("some content_type",
                            "some data", "some name")
                        ],
                    ),
            ),
        ),
    );
    wire.sends(call, "POST", "/conversations/conversation_id-1/reply")
        .body(
            r#"{"message_type":"comment","type":"user","body":"some body","created_at":1,"attachment_urls":["https://example.com/page"],"intercom_user_id":"intercom_user_id-1","attachment_files":[{"content_type":"some content_type","data":"some data","name":"some name"}]}"#,
        )
        .reads(
            200,
            r#"{"type":"conversation","id":"id-1","title":"some title","created_at":1700000000,"updated_at":1700000000,"waiting_since":1700000000,"snoozed_until":1700000000,"open":true,"state":"open","read":true,"priority":"priority","admin_assignee_id":1,"team_assignee_id":1,"tags":{"type":"tag.list","tags":[{"type":"some type","id":"id-1","name":"some name","applied_at":1700000000}]},"conversation_rating":{"rating":1,"remark":"some remark","created_at":1700000000,"contact":{"type":"contact","id":"id-1","external_id":"external_id-1"},"teammate":{"type":"some type","id":"id-1"}},"source":{"type":"conversation","id":"id-1","delivered_as":"some delivered_as","subject":"some subject","body":"some body","author":{"type":"some type","id":"id-1","name":"some name","email":"person@example.com"},"attachments":[{"type":"some type","name":"some name","url":"some url","content_type":"some content_type","filesize":1,"width":1,"height":1}],"url":"some url","redacted":true},"contacts":{"type":"contact.list","contacts":[{"type":"contact","id":"id-1","external_id":"external_id-1"}]},"teammates":{"type":"some type","teammates":[{"type":"some type","id":"id-1"}]},"custom_attributes":{"key":["anything"]},"first_contact_reply":{"created_at":1700000000,"type":"some type","url":"some url"},"sla_applied":{"type":"some type","sla_name":"some sla_name","sla_status":"hit"},"statistics":{"type":"conversation_statistics","time_to_assignment":1,"time_to_admin_reply":1,"time_to_first_close":1,"time_to_last_close":1,"median_time_to_reply":1,"first_contact_reply_at":1700000000,"first_assignment_at":1700000000,"first_admin_reply_at":1700000000,"first_close_at":1700000000,"last_assignment_at":1700000000,"last_assignment_admin_reply_at":1700000000,"last_contact_reply_at":1700000000,"last_admin_reply_at":1700000000,"last_close_at":1700000000,"last_closed_by_id":"last_closed_by_id-1","count_reopens":1,"count_assignments":1,"count_conversation_parts":1},"conversation_parts":{"type":"conversation_part.list","conversation_parts":[{"type":"conversation_part","id":"id-1","part_type":"some part_type","body":"some body","created_at":1700000000,"updated_at":1700000000,"notified_at":1700000000,"external_id":"external_id-1","redacted":true,"external_reply_send_state":"some external_reply_send_state"}],"total_count":1},"linked_objects":{"type":"list","total_count":1,"has_more":true,"data":[{"type":"ticket","id":"id-1","category":"Customer"}]},"ai_agent_participated":true,"ai_agent":{"source_type":"essentials_plan_setup","source_title":"some source_title","last_answer_type":"ai_answer","resolution_state":"assumed_resolution","rating":1,"rating_remark":"some rating_remark","content_sources":{"type":"content_source.list","total_count":1}},"topics":{"key":"anything"},"customers":[{"type":"contact","id":"id-1","external_id":"external_id-1"}],"ticket":{"type":"ticket","id":"id-1","ticket_id":"ticket_id-1","category":"Customer","ticket_attributes":{"key":["anything"]},"ticket_state":"submitted","ticket_type":{"type":"ticket_type","id":"id-1","category":"Customer","name":"some name","description":"some description","icon":"some icon","workspace_id":"workspace_id-1","archived":true,"created_at":1700000000,"updated_at":1700000000,"is_internal":true},"contacts":{"type":"contact.list"},"admin_assignee_id":"admin_assignee_id-1","team_assignee_id":"team_assignee_id-1","created_at":1700000000,"updated_at":1700000000,"open":true,"snoozed_until":1700000000,"linked_objects":{"type":"list","total_count":1,"has_more":true},"ticket_parts":{"type":"ticket_part.list","total_count":1},"is_shared":true,"ticket_state_internal_label":"some ticket_state_internal_label","ticket_state_external_label":"some ticket_state_external_label"}}"#,
        );
}

/// `POST /conversations/{conversation_id}/parts`
pub(crate) fn manage_conversation(wire: &Wire) {
    let call = ManageConversation::new(
        "conversation_id-1",
        ManageConversationBody::Close(
            CloseConversationRequest::new("admin_id-1").body("some body"),
        ),
    );
    wire.sends(call, "POST", "/conversations/conversation_id-1/parts")
        .body(
            r#"{"message_type":"close","type":"admin","admin_id":"admin_id-1","body":"some body"}"#,
        )
        .reads(
            200,
            r#"{"type":"conversation","id":"id-1","title":"some title","created_at":1700000000,"updated_at":1700000000,"waiting_since":1700000000,"snoozed_until":1700000000,"open":true,"state":"open","read":true,"priority":"priority","admin_assignee_id":1,"team_assignee_id":1,"tags":{"type":"tag.list","tags":[{"type":"some type","id":"id-1","name":"some name","applied_at":1700000000}]},"conversation_rating":{"rating":1,"remark":"some remark","created_at":1700000000,"contact":{"type":"contact","id":"id-1","external_id":"external_id-1"},"teammate":{"type":"some type","id":"id-1"}},"source":{"type":"conversation","id":"id-1","delivered_as":"some delivered_as","subject":"some subject","body":"some body","author":{"type":"some type","id":"id-1","name":"some name","email":"person@example.com"},"attachments":[{"type":"some type","name":"some name","url":"some url","content_type":"some content_type","filesize":1,"width":1,"height":1}],"url":"some url","redacted":true},"contacts":{"type":"contact.list","contacts":[{"type":"contact","id":"id-1","external_id":"external_id-1"}]},"teammates":{"type":"some type","teammates":[{"type":"some type","id":"id-1"}]},"custom_attributes":{"key":["anything"]},"first_contact_reply":{"created_at":1700000000,"type":"some type","url":"some url"},"sla_applied":{"type":"some type","sla_name":"some sla_name","sla_status":"hit"},"statistics":{"type":"conversation_statistics","time_to_assignment":1,"time_to_admin_reply":1,"time_to_first_close":1,"time_to_last_close":1,"median_time_to_reply":1,"first_contact_reply_at":1700000000,"first_assignment_at":1700000000,"first_admin_reply_at":1700000000,"first_close_at":1700000000,"last_assignment_at":1700000000,"last_assignment_admin_reply_at":1700000000,"last_contact_reply_at":1700000000,"last_admin_reply_at":1700000000,"last_close_at":1700000000,"last_closed_by_id":"last_closed_by_id-1","count_reopens":1,"count_assignments":1,"count_conversation_parts":1},"conversation_parts":{"type":"conversation_part.list","conversation_parts":[{"type":"conversation_part","id":"id-1","part_type":"some part_type","body":"some body","created_at":1700000000,"updated_at":1700000000,"notified_at":1700000000,"external_id":"external_id-1","redacted":true,"external_reply_send_state":"some external_reply_send_state"}],"total_count":1},"linked_objects":{"type":"list","total_count":1,"has_more":true,"data":[{"type":"ticket","id":"id-1","category":"Customer"}]},"ai_agent_participated":true,"ai_agent":{"source_type":"essentials_plan_setup","source_title":"some source_title","last_answer_type":"ai_answer","resolution_state":"assumed_resolution","rating":1,"rating_remark":"some rating_remark","content_sources":{"type":"content_source.list","total_count":1}},"topics":{"key":"anything"},"customers":[{"type":"contact","id":"id-1","external_id":"external_id-1"}],"ticket":{"type":"ticket","id":"id-1","ticket_id":"ticket_id-1","category":"Customer","ticket_attributes":{"key":["anything"]},"ticket_state":"submitted","ticket_type":{"type":"ticket_type","id":"id-1","category":"Customer","name":"some name","description":"some description","icon":"some icon","workspace_id":"workspace_id-1","archived":true,"created_at":1700000000,"updated_at":1700000000,"is_internal":true},"contacts":{"type":"contact.list"},"admin_assignee_id":"admin_assignee_id-1","team_assignee_id":"team_assignee_id-1","created_at":1700000000,"updated_at":1700000000,"open":true,"snoozed_until":1700000000,"linked_objects":{"type":"list","total_count":1,"has_more":true},"ticket_parts":{"type":"ticket_part.list","total_count":1},"is_shared":true,"ticket_state_internal_label":"some ticket_state_internal_label","ticket_state_external_label":"some ticket_state_external_label"}}"#,
        );
}

/// `POST /conversations/{conversation_id}/run_assignment_rules`
pub(crate) fn auto_assign_conversation(wire: &Wire) {
    let call = AutoAssignConversation::new("conversation_id-1");
    wire.sends(call, "POST", "/conversations/conversation_id-1/run_assignment_rules")
        .reads(
            200,
            r#"{"type":"conversation","id":"id-1","title":"some title","created_at":1700000000,"updated_at":1700000000,"waiting_since":1700000000,"snoozed_until":1700000000,"open":true,"state":"open","read":true,"priority":"priority","admin_assignee_id":1,"team_assignee_id":1,"tags":{"type":"tag.list","tags":[{"type":"some type","id":"id-1","name":"some name","applied_at":1700000000}]},"conversation_rating":{"rating":1,"remark":"some remark","created_at":1700000000,"contact":{"type":"contact","id":"id-1","external_id":"external_id-1"},"teammate":{"type":"some type","id":"id-1"}},"source":{"type":"conversation","id":"id-1","delivered_as":"some delivered_as","subject":"some subject","body":"some body","author":{"type":"some type","id":"id-1","name":"some name","email":"person@example.com"},"attachments":[{"type":"some type","name":"some name","url":"some url","content_type":"some content_type","filesize":1,"width":1,"height":1}],"url":"some url","redacted":true},"contacts":{"type":"contact.list","contacts":[{"type":"contact","id":"id-1","external_id":"external_id-1"}]},"teammates":{"type":"some type","teammates":[{"type":"some type","id":"id-1"}]},"custom_attributes":{"key":["anything"]},"first_contact_reply":{"created_at":1700000000,"type":"some type","url":"some url"},"sla_applied":{"type":"some type","sla_name":"some sla_name","sla_status":"hit"},"statistics":{"type":"conversation_statistics","time_to_assignment":1,"time_to_admin_reply":1,"time_to_first_close":1,"time_to_last_close":1,"median_time_to_reply":1,"first_contact_reply_at":1700000000,"first_assignment_at":1700000000,"first_admin_reply_at":1700000000,"first_close_at":1700000000,"last_assignment_at":1700000000,"last_assignment_admin_reply_at":1700000000,"last_contact_reply_at":1700000000,"last_admin_reply_at":1700000000,"last_close_at":1700000000,"last_closed_by_id":"last_closed_by_id-1","count_reopens":1,"count_assignments":1,"count_conversation_parts":1},"conversation_parts":{"type":"conversation_part.list","conversation_parts":[{"type":"conversation_part","id":"id-1","part_type":"some part_type","body":"some body","created_at":1700000000,"updated_at":1700000000,"notified_at":1700000000,"external_id":"external_id-1","redacted":true,"external_reply_send_state":"some external_reply_send_state"}],"total_count":1},"linked_objects":{"type":"list","total_count":1,"has_more":true,"data":[{"type":"ticket","id":"id-1","category":"Customer"}]},"ai_agent_participated":true,"ai_agent":{"source_type":"essentials_plan_setup","source_title":"some source_title","last_answer_type":"ai_answer","resolution_state":"assumed_resolution","rating":1,"rating_remark":"some rating_remark","content_sources":{"type":"content_source.list","total_count":1}},"topics":{"key":"anything"},"customers":[{"type":"contact","id":"id-1","external_id":"external_id-1"}],"ticket":{"type":"ticket","id":"id-1","ticket_id":"ticket_id-1","category":"Customer","ticket_attributes":{"key":["anything"]},"ticket_state":"submitted","ticket_type":{"type":"ticket_type","id":"id-1","category":"Customer","name":"some name","description":"some description","icon":"some icon","workspace_id":"workspace_id-1","archived":true,"created_at":1700000000,"updated_at":1700000000,"is_internal":true},"contacts":{"type":"contact.list"},"admin_assignee_id":"admin_assignee_id-1","team_assignee_id":"team_assignee_id-1","created_at":1700000000,"updated_at":1700000000,"open":true,"snoozed_until":1700000000,"linked_objects":{"type":"list","total_count":1,"has_more":true},"ticket_parts":{"type":"ticket_part.list","total_count":1},"is_shared":true,"ticket_state_internal_label":"some ticket_state_internal_label","ticket_state_external_label":"some ticket_state_external_label"}}"#,
        );
}

/// `POST /conversations/{conversation_id}/customers`
pub(crate) fn attach_contact_to_conversation(wire: &Wire) {
    let call = AttachContactToConversation::new(
        "conversation_id-1",
        AttachContactToConversationRequest::new()
            .admin_id("admin_id-1")
            .customer(
                AttachContactToConversationRequestCustomer::IntercomUserId(
                    AttachContactToConversationRequestIntercomUserId::new(
                            "intercom_user_id-1",
                        )
                        .customer(
                            CustomerRequest::IntercomUserId(
                                CustomerRequestIntercomUserId::new("intercom_user_id-1"),
                            ),
                        ),
                ),
            ),
    );
    wire.sends(call, "POST", "/conversations/conversation_id-1/customers")
        .body(
            r#"{"admin_id":"admin_id-1","customer":{"intercom_user_id":"intercom_user_id-1","customer":{"intercom_user_id":"intercom_user_id-1"}}}"#,
        )
        .reads(
            200,
            r#"{"type":"conversation","id":"id-1","title":"some title","created_at":1700000000,"updated_at":1700000000,"waiting_since":1700000000,"snoozed_until":1700000000,"open":true,"state":"open","read":true,"priority":"priority","admin_assignee_id":1,"team_assignee_id":1,"tags":{"type":"tag.list","tags":[{"type":"some type","id":"id-1","name":"some name","applied_at":1700000000}]},"conversation_rating":{"rating":1,"remark":"some remark","created_at":1700000000,"contact":{"type":"contact","id":"id-1","external_id":"external_id-1"},"teammate":{"type":"some type","id":"id-1"}},"source":{"type":"conversation","id":"id-1","delivered_as":"some delivered_as","subject":"some subject","body":"some body","author":{"type":"some type","id":"id-1","name":"some name","email":"person@example.com"},"attachments":[{"type":"some type","name":"some name","url":"some url","content_type":"some content_type","filesize":1,"width":1,"height":1}],"url":"some url","redacted":true},"contacts":{"type":"contact.list","contacts":[{"type":"contact","id":"id-1","external_id":"external_id-1"}]},"teammates":{"type":"some type","teammates":[{"type":"some type","id":"id-1"}]},"custom_attributes":{"key":["anything"]},"first_contact_reply":{"created_at":1700000000,"type":"some type","url":"some url"},"sla_applied":{"type":"some type","sla_name":"some sla_name","sla_status":"hit"},"statistics":{"type":"conversation_statistics","time_to_assignment":1,"time_to_admin_reply":1,"time_to_first_close":1,"time_to_last_close":1,"median_time_to_reply":1,"first_contact_reply_at":1700000000,"first_assignment_at":1700000000,"first_admin_reply_at":1700000000,"first_close_at":1700000000,"last_assignment_at":1700000000,"last_assignment_admin_reply_at":1700000000,"last_contact_reply_at":1700000000,"last_admin_reply_at":1700000000,"last_close_at":1700000000,"last_closed_by_id":"last_closed_by_id-1","count_reopens":1,"count_assignments":1,"count_conversation_parts":1},"conversation_parts":{"type":"conversation_part.list","conversation_parts":[{"type":"conversation_part","id":"id-1","part_type":"some part_type","body":"some body","created_at":1700000000,"updated_at":1700000000,"notified_at":1700000000,"external_id":"external_id-1","redacted":true,"external_reply_send_state":"some external_reply_send_state"}],"total_count":1},"linked_objects":{"type":"list","total_count":1,"has_more":true,"data":[{"type":"ticket","id":"id-1","category":"Customer"}]},"ai_agent_participated":true,"ai_agent":{"source_type":"essentials_plan_setup","source_title":"some source_title","last_answer_type":"ai_answer","resolution_state":"assumed_resolution","rating":1,"rating_remark":"some rating_remark","content_sources":{"type":"content_source.list","total_count":1}},"topics":{"key":"anything"},"customers":[{"type":"contact","id":"id-1","external_id":"external_id-1"}],"ticket":{"type":"ticket","id":"id-1","ticket_id":"ticket_id-1","category":"Customer","ticket_attributes":{"key":["anything"]},"ticket_state":"submitted","ticket_type":{"type":"ticket_type","id":"id-1","category":"Customer","name":"some name","description":"some description","icon":"some icon","workspace_id":"workspace_id-1","archived":true,"created_at":1700000000,"updated_at":1700000000,"is_internal":true},"contacts":{"type":"contact.list"},"admin_assignee_id":"admin_assignee_id-1","team_assignee_id":"team_assignee_id-1","created_at":1700000000,"updated_at":1700000000,"open":true,"snoozed_until":1700000000,"linked_objects":{"type":"list","total_count":1,"has_more":true},"ticket_parts":{"type":"ticket_part.list","total_count":1},"is_shared":true,"ticket_state_internal_label":"some ticket_state_internal_label","ticket_state_external_label":"some ticket_state_external_label"}}"#,
        );
}

/// `DELETE /conversations/{conversation_id}/customers/{contact_id}`
pub(crate) fn detach_contact_from_conversation(wire: &Wire) {
    let call = DetachContactFromConversation::new(
        "conversation_id-1",
        "contact_id-1",
        DetachContactFromConversationRequest::new("admin_id-1"),
    );
    wire.sends(call, "DELETE", "/conversations/conversation_id-1/customers/contact_id-1")
        .body(r#"{"admin_id":"admin_id-1"}"#)
        .reads(
            200,
            r#"{"type":"conversation","id":"id-1","title":"some title","created_at":1700000000,"updated_at":1700000000,"waiting_since":1700000000,"snoozed_until":1700000000,"open":true,"state":"open","read":true,"priority":"priority","admin_assignee_id":1,"team_assignee_id":1,"tags":{"type":"tag.list","tags":[{"type":"some type","id":"id-1","name":"some name","applied_at":1700000000}]},"conversation_rating":{"rating":1,"remark":"some remark","created_at":1700000000,"contact":{"type":"contact","id":"id-1","external_id":"external_id-1"},"teammate":{"type":"some type","id":"id-1"}},"source":{"type":"conversation","id":"id-1","delivered_as":"some delivered_as","subject":"some subject","body":"some body","author":{"type":"some type","id":"id-1","name":"some name","email":"person@example.com"},"attachments":[{"type":"some type","name":"some name","url":"some url","content_type":"some content_type","filesize":1,"width":1,"height":1}],"url":"some url","redacted":true},"contacts":{"type":"contact.list","contacts":[{"type":"contact","id":"id-1","external_id":"external_id-1"}]},"teammates":{"type":"some type","teammates":[{"type":"some type","id":"id-1"}]},"custom_attributes":{"key":["anything"]},"first_contact_reply":{"created_at":1700000000,"type":"some type","url":"some url"},"sla_applied":{"type":"some type","sla_name":"some sla_name","sla_status":"hit"},"statistics":{"type":"conversation_statistics","time_to_assignment":1,"time_to_admin_reply":1,"time_to_first_close":1,"time_to_last_close":1,"median_time_to_reply":1,"first_contact_reply_at":1700000000,"first_assignment_at":1700000000,"first_admin_reply_at":1700000000,"first_close_at":1700000000,"last_assignment_at":1700000000,"last_assignment_admin_reply_at":1700000000,"last_contact_reply_at":1700000000,"last_admin_reply_at":1700000000,"last_close_at":1700000000,"last_closed_by_id":"last_closed_by_id-1","count_reopens":1,"count_assignments":1,"count_conversation_parts":1},"conversation_parts":{"type":"conversation_part.list","conversation_parts":[{"type":"conversation_part","id":"id-1","part_type":"some part_type","body":"some body","created_at":1700000000,"updated_at":1700000000,"notified_at":1700000000,"external_id":"external_id-1","redacted":true,"external_reply_send_state":"some external_reply_send_state"}],"total_count":1},"linked_objects":{"type":"list","total_count":1,"has_more":true,"data":[{"type":"ticket","id":"id-1","category":"Customer"}]},"ai_agent_participated":true,"ai_agent":{"source_type":"essentials_plan_setup","source_title":"some source_title","last_answer_type":"ai_answer","resolution_state":"assumed_resolution","rating":1,"rating_remark":"some rating_remark","content_sources":{"type":"content_source.list","total_count":1}},"topics":{"key":"anything"},"customers":[{"type":"contact","id":"id-1","external_id":"external_id-1"}],"ticket":{"type":"ticket","id":"id-1","ticket_id":"ticket_id-1","category":"Customer","ticket_attributes":{"key":["anything"]},"ticket_state":"submitted","ticket_type":{"type":"ticket_type","id":"id-1","category":"Customer","name":"some name","description":"some description","icon":"some icon","workspace_id":"workspace_id-1","archived":true,"created_at":1700000000,"updated_at":1700000000,"is_internal":true},"contacts":{"type":"contact.list"},"admin_assignee_id":"admin_assignee_id-1","team_assignee_id":"team_assignee_id-1","created_at":1700000000,"updated_at":1700000000,"open":true,"snoozed_until":1700000000,"linked_objects":{"type":"list","total_count":1,"has_more":true},"ticket_parts":{"type":"ticket_part.list","total_count":1},"is_shared":true,"ticket_state_internal_label":"some ticket_state_internal_label","ticket_state_external_label":"some ticket_state_external_label"}}"#,
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
            r#"{"type":"conversation","id":"id-1","title":"some title","created_at":1700000000,"updated_at":1700000000,"waiting_since":1700000000,"snoozed_until":1700000000,"open":true,"state":"open","read":true,"priority":"priority","admin_assignee_id":1,"team_assignee_id":1,"tags":{"type":"tag.list","tags":[{"type":"some type","id":"id-1","name":"some name","applied_at":1700000000}]},"conversation_rating":{"rating":1,"remark":"some remark","created_at":1700000000,"contact":{"type":"contact","id":"id-1","external_id":"external_id-1"},"teammate":{"type":"some type","id":"id-1"}},"source":{"type":"conversation","id":"id-1","delivered_as":"some delivered_as","subject":"some subject","body":"some body","author":{"type":"some type","id":"id-1","name":"some name","email":"person@example.com"},"attachments":[{"type":"some type","name":"some name","url":"some url","content_type":"some content_type","filesize":1,"width":1,"height":1}],"url":"some url","redacted":true},"contacts":{"type":"contact.list","contacts":[{"type":"contact","id":"id-1","external_id":"external_id-1"}]},"teammates":{"type":"some type","teammates":[{"type":"some type","id":"id-1"}]},"custom_attributes":{"key":["anything"]},"first_contact_reply":{"created_at":1700000000,"type":"some type","url":"some url"},"sla_applied":{"type":"some type","sla_name":"some sla_name","sla_status":"hit"},"statistics":{"type":"conversation_statistics","time_to_assignment":1,"time_to_admin_reply":1,"time_to_first_close":1,"time_to_last_close":1,"median_time_to_reply":1,"first_contact_reply_at":1700000000,"first_assignment_at":1700000000,"first_admin_reply_at":1700000000,"first_close_at":1700000000,"last_assignment_at":1700000000,"last_assignment_admin_reply_at":1700000000,"last_contact_reply_at":1700000000,"last_admin_reply_at":1700000000,"last_close_at":1700000000,"last_closed_by_id":"last_closed_by_id-1","count_reopens":1,"count_assignments":1,"count_conversation_parts":1},"conversation_parts":{"type":"conversation_part.list","conversation_parts":[{"type":"conversation_part","id":"id-1","part_type":"some part_type","body":"some body","created_at":1700000000,"updated_at":1700000000,"notified_at":1700000000,"external_id":"external_id-1","redacted":true,"external_reply_send_state":"some external_reply_send_state"}],"total_count":1},"linked_objects":{"type":"list","total_count":1,"has_more":true,"data":[{"type":"ticket","id":"id-1","category":"Customer"}]},"ai_agent_participated":true,"ai_agent":{"source_type":"essentials_plan_setup","source_title":"some source_title","last_answer_type":"ai_answer","resolution_state":"assumed_resolution","rating":1,"rating_remark":"some rating_remark","content_sources":{"type":"content_source.list","total_count":1}},"topics":{"key":"anything"},"customers":[{"type":"contact","id":"id-1","external_id":"external_id-1"}],"ticket":{"type":"ticket","id":"id-1","ticket_id":"ticket_id-1","category":"Customer","ticket_attributes":{"key":["anything"]},"ticket_state":"submitted","ticket_type":{"type":"ticket_type","id":"id-1","category":"Customer","name":"some name","description":"some description","icon":"some icon","workspace_id":"workspace_id-1","archived":true,"created_at":1700000000,"updated_at":1700000000,"is_internal":true},"contacts":{"type":"contact.list"},"admin_assignee_id":"admin_assignee_id-1","team_assignee_id":"team_assignee_id-1","created_at":1700000000,"updated_at":1700000000,"open":true,"snoozed_until":1700000000,"linked_objects":{"type":"list","total_count":1,"has_more":true},"ticket_parts":{"type":"ticket_part.list","total_count":1},"is_shared":true,"ticket_state_internal_label":"some ticket_state_internal_label","ticket_state_external_label":"some ticket_state_external_label"}}"#,
        );
}

/// `POST /conversations/{conversation_id}/convert`
pub(crate) fn convert_conversation_to_ticket(wire: &Wire) {
    let call = ConvertConversationToTicket::new(
        "conversation_id-1",
        ConvertConversationToTicketRequest::new("ticket_type_id-1")
            .attributes([
                (
                    "key",
                    TicketRequestCustomAttributesValue::Text(String::from("some value")),
                ),
            ]),
    );
    wire.sends(call, "POST", "/conversations/conversation_id-1/convert")
        .body(
            r#"{"ticket_type_id":"ticket_type_id-1","attributes":{"key":"some value"}}"#,
        )
        .reads(
            200,
            r#"{"type":"ticket","id":"id-1","ticket_id":"ticket_id-1","category":"Customer","ticket_attributes":{"key":["anything"]},"ticket_state":"submitted","ticket_type":{"type":"ticket_type","id":"id-1","category":"Customer","name":"some name","description":"some description","icon":"some icon","workspace_id":"workspace_id-1","ticket_type_attributes":{"type":"ticket_type_attributes.list"},"archived":true,"created_at":1700000000,"updated_at":1700000000,"is_internal":true},"contacts":{"type":"contact.list","contacts":[{"type":"contact","id":"id-1","external_id":"external_id-1"}]},"admin_assignee_id":"admin_assignee_id-1","team_assignee_id":"team_assignee_id-1","created_at":1700000000,"updated_at":1700000000,"open":true,"snoozed_until":1700000000,"linked_objects":{"type":"list","total_count":1,"has_more":true,"data":[{"type":"ticket","id":"id-1","category":"Customer"}]},"ticket_parts":{"type":"ticket_part.list","ticket_parts":[{"type":"ticket_part","id":"id-1","part_type":"some part_type","body":"some body","previous_ticket_state":"submitted","ticket_state":"submitted","created_at":1700000000,"updated_at":1700000000,"external_id":"external_id-1","redacted":true}],"total_count":1},"is_shared":true,"ticket_state_internal_label":"some ticket_state_internal_label","ticket_state_external_label":"some ticket_state_external_label"}"#,
        );
}
