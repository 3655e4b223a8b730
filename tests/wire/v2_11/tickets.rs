// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_api::model::Value;
use intercom_api::v2_11::*;
use intercom_tests::wire::Wire;

/// `POST /tickets/{ticket_id}/reply`
pub(crate) fn reply_ticket(wire: &Wire) {
    let call = ReplyTicket::new(
        "ticket_id-1",
        ReplyTicketBody::Contact(
            ContactReplyTicketRequest::IntercomUserId(
                ContactReplyTicketIntercomUserIdRequest::new(
                        "some body",
                        "intercom_user_id-1",
                    )
                    .created_at(1i64)
                    .attachment_urls(vec![String::from("https://example.com/page")]),
            ),
        ),
    );
    wire.sends(call, "POST", "/tickets/ticket_id-1/reply")
        .body(
            r#"{"message_type":"comment","type":"user","body":"some body","created_at":1,"attachment_urls":["https://example.com/page"],"intercom_user_id":"intercom_user_id-1"}"#,
        )
        .reads(
            200,
            r#"{"type":"ticket_part","id":"id-1","part_type":"note","body":"some body","created_at":1700000000,"updated_at":1700000000,"author":{"type":"admin","id":"id-1","name":"some name","email":"person@example.com"},"attachments":[{"type":"some type","name":"some name","url":"some url","content_type":"some content_type","filesize":1,"width":1,"height":1}],"redacted":true,"app_package_code":"some app_package_code"}"#,
        );
}

/// `POST /tickets`
pub(crate) fn create_ticket(wire: &Wire) {
    let call = CreateTicket::new(
        CreateTicketRequest::new(
                "ticket_type_id-1",
                vec![
                    CreateTicketRequestContact::Id(CreateTicketRequestContactId::new("id-1"))
                ],
            )
            .company_id("company_id-1")
            .created_at(1i64)
            .ticket_attributes([
                (
                    "key",
                    TicketRequestCustomAttributesValue::Text(String::from("some value")),
                ),
            ]),
    );
    wire.sends(call, "POST", "/tickets")
        .body(
            r#"{"ticket_type_id":"ticket_type_id-1","contacts":[{"id":"id-1"}],"company_id":"company_id-1","created_at":1,"ticket_attributes":{"key":"some value"}}"#,
        )
        .reads(
            200,
            r#"{"type":"ticket","id":"id-1","ticket_id":"ticket_id-1","category":"Customer","ticket_attributes":{"key":["anything"]},"ticket_state":"submitted","ticket_type":{"type":"ticket_type","id":"id-1","category":"Customer","name":"some name","description":"some description","icon":"some icon","workspace_id":"workspace_id-1","ticket_type_attributes":{"type":"ticket_type_attributes.list"},"archived":true,"created_at":1700000000,"updated_at":1700000000,"is_internal":true},"contacts":{"type":"contact.list","contacts":[{"type":"contact","id":"id-1","external_id":"external_id-1"}]},"admin_assignee_id":"admin_assignee_id-1","team_assignee_id":"team_assignee_id-1","created_at":1700000000,"updated_at":1700000000,"open":true,"snoozed_until":1700000000,"linked_objects":{"type":"list","total_count":1,"has_more":true,"data":[{"type":"ticket","id":"id-1","category":"Customer"}]},"ticket_parts":{"type":"ticket_part.list","ticket_parts":[{"type":"ticket_part","id":"id-1","part_type":"some part_type","body":"some body","previous_ticket_state":"submitted","ticket_state":"submitted","created_at":1700000000,"updated_at":1700000000,"external_id":"external_id-1","redacted":true}],"total_count":1},"is_shared":true,"ticket_state_internal_label":"some ticket_state_internal_label","ticket_state_external_label":"some ticket_state_external_label"}"#,
        );
}

/// `GET /tickets/{ticket_id}`
pub(crate) fn get_ticket(wire: &Wire) {
    let call = GetTicket::new("ticket_id-1");
    wire.sends(call, "GET", "/tickets/ticket_id-1")
        .reads(
            200,
            r#"{"type":"ticket","id":"id-1","ticket_id":"ticket_id-1","category":"Customer","ticket_attributes":{"key":["anything"]},"ticket_state":"submitted","ticket_type":{"type":"ticket_type","id":"id-1","category":"Customer","name":"some name","description":"some description","icon":"some icon","workspace_id":"workspace_id-1","ticket_type_attributes":{"type":"ticket_type_attributes.list"},"archived":true,"created_at":1700000000,"updated_at":1700000000,"is_internal":true},"contacts":{"type":"contact.list","contacts":[{"type":"contact","id":"id-1","external_id":"external_id-1"}]},"admin_assignee_id":"admin_assignee_id-1","team_assignee_id":"team_assignee_id-1","created_at":1700000000,"updated_at":1700000000,"open":true,"snoozed_until":1700000000,"linked_objects":{"type":"list","total_count":1,"has_more":true,"data":[{"type":"ticket","id":"id-1","category":"Customer"}]},"ticket_parts":{"type":"ticket_part.list","ticket_parts":[{"type":"ticket_part","id":"id-1","part_type":"some part_type","body":"some body","previous_ticket_state":"submitted","ticket_state":"submitted","created_at":1700000000,"updated_at":1700000000,"external_id":"external_id-1","redacted":true}],"total_count":1},"is_shared":true,"ticket_state_internal_label":"some ticket_state_internal_label","ticket_state_external_label":"some ticket_state_external_label"}"#,
        );
}

/// `PUT /tickets/{ticket_id}`
pub(crate) fn update_ticket(wire: &Wire) {
    let call = UpdateTicket::new(
        "ticket_id-1",
        UpdateTicketRequest::new()
            .ticket_attributes([("key", Value::from("anything"))])
            .state(UpdateTicketRequestState::InProgress)
            .open(true)
            .is_shared(true)
            .snoozed_until(1_700_000_000)
            .assignment(
                UpdateTicketRequestAssignment::new()
                    .admin_id("admin_id-1")
                    .assignee_id("assignee_id-1"),
            ),
    );
    wire.sends(call, "PUT", "/tickets/ticket_id-1")
        .body(
            r#"{"ticket_attributes":{"key":"anything"},"state":"in_progress","open":true,"is_shared":true,"snoozed_until":1700000000,"assignment":{"admin_id":"admin_id-1","assignee_id":"assignee_id-1"}}"#,
        )
        .reads(
            200,
            r#"{"type":"ticket","id":"id-1","ticket_id":"ticket_id-1","category":"Customer","ticket_attributes":{"key":["anything"]},"ticket_state":"submitted","ticket_type":{"type":"ticket_type","id":"id-1","category":"Customer","name":"some name","description":"some description","icon":"some icon","workspace_id":"workspace_id-1","ticket_type_attributes":{"type":"ticket_type_attributes.list"},"archived":true,"created_at":1700000000,"updated_at":1700000000,"is_internal":true},"contacts":{"type":"contact.list","contacts":[{"type":"contact","id":"id-1","external_id":"external_id-1"}]},"admin_assignee_id":"admin_assignee_id-1","team_assignee_id":"team_assignee_id-1","created_at":1700000000,"updated_at":1700000000,"open":true,"snoozed_until":1700000000,"linked_objects":{"type":"list","total_count":1,"has_more":true,"data":[{"type":"ticket","id":"id-1","category":"Customer"}]},"ticket_parts":{"type":"ticket_part.list","ticket_parts":[{"type":"ticket_part","id":"id-1","part_type":"some part_type","body":"some body","previous_ticket_state":"submitted","ticket_state":"submitted","created_at":1700000000,"updated_at":1700000000,"external_id":"external_id-1","redacted":true}],"total_count":1},"is_shared":true,"ticket_state_internal_label":"some ticket_state_internal_label","ticket_state_external_label":"some ticket_state_external_label"}"#,
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
                StartingAfterPaging::new(1i64).starting_after("some starting_after"),
            ),
    );
    wire.sends(call, "POST", "/tickets/search")
        .body(
            r#"{"query":{"field":"some field","operator":"=","value":"some value"},"pagination":{"per_page":1,"starting_after":"some starting_after"}}"#,
        )
        .reads(
            200,
            r#"{"type":"ticket.list","tickets":[{"type":"ticket","id":"id-1","ticket_id":"ticket_id-1","category":"Customer","ticket_attributes":{"key":["anything"]},"ticket_state":"submitted","ticket_type":{"type":"ticket_type","id":"id-1","category":"Customer","name":"some name","description":"some description","icon":"some icon","workspace_id":"workspace_id-1","archived":true,"created_at":1700000000,"updated_at":1700000000,"is_internal":true},"contacts":{"type":"contact.list"},"admin_assignee_id":"admin_assignee_id-1","team_assignee_id":"team_assignee_id-1","created_at":1700000000,"updated_at":1700000000,"open":true,"snoozed_until":1700000000,"linked_objects":{"type":"list","total_count":1,"has_more":true},"ticket_parts":{"type":"ticket_part.list","total_count":1},"is_shared":true,"ticket_state_internal_label":"some ticket_state_internal_label","ticket_state_external_label":"some ticket_state_external_label"}],"total_count":1,"pages":{"type":"pages","page":1,"per_page":1,"total_pages":1}}"#,
        );
}
