// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Calls of the operations of the tag `Tickets`.

use intercom_api::model::Value;
use intercom_api::v2_11::*;
use intercom_wire as wire;

pub(crate) fn calls() -> Vec<wire::Call<intercom_api::Api>> {
    Vec::from([
        wire::json(
            "POST /tickets/{ticket_id}/reply",
            || ReplyTicket::new(
                "ticket_id-1",
                ReplyTicketRequest::Contact(
                    ContactReplyTicketRequest::IntercomUserId(
                        ContactReplyTicketIntercomUserIdRequest::new(
                            "some body",
                            "intercom_user_id-1",
                        ),
                    ),
                ),
            ),
        ),
        wire::json(
            "POST /tickets",
            || CreateTicket::new(
                CreateTicketRequest::new(
                        "ticket_type_id-1",
                        [
                            CreateTicketRequestContact::Id(
                                CreateTicketRequestContactId::new("id-1"),
                            ),
                        ],
                    )
                    .company_id("company_id-1")
                    .created_at(1)
                    .ticket_attributes([("key", Value::from("anything"))]),
            ),
        ),
        wire::json("GET /tickets/{ticket_id}", || GetTicket::new("ticket_id-1")),
        wire::json(
            "PUT /tickets/{ticket_id}",
            || UpdateTicket::new(
                "ticket_id-1",
                UpdateTicketRequest::new()
                    .ticket_attributes([("key", Value::from("anything"))])
                    .state(UpdateTicketRequestState::InProgress)
                    .open(true)
                    .is_shared(true)
                    .snoozed_until(1)
                    .assignment(
                        UpdateTicketRequestAssignment::new()
                            .admin_id("admin_id-1")
                            .assignee_id("assignee_id-1"),
                    ),
            ),
        ),
        wire::json(
            "POST /tickets/search",
            || SearchTickets::new(
                SearchRequest::new(
                        SearchRequestQuery::Single(
                            SingleFilterSearchRequest::new(
                                "some field",
                                SingleFilterSearchRequestOperator::Equals,
                                "anything",
                            ),
                        ),
                    )
                    .pagination(StartingAfterPaging::new()),
            ),
        ),
    ])
}
