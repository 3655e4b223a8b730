// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Calls of the operations of the tag `Tickets`.

use intercom_api::model::Value;
use intercom_api::v2_9::*;
use intercom_wire as wire;

pub(crate) fn calls() -> Vec<wire::Call<intercom_api::Api>> {
    Vec::from([
        wire::json(
            "POST /tickets/{id}/reply",
            || ReplyTicket::new(
                "id-1",
                CreateTicketReplyRequest::new("some body", "admin_id-1")
                    .message_type("some message_type"),
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
                    .ticket_attributes([("key", Value::from("anything"))]),
            ),
        ),
        wire::json("GET /tickets/{id}", || GetTicket::new("id-1")),
        wire::json(
            "PUT /tickets/{id}",
            || UpdateTicket::new(
                "id-1",
                UpdateTicketRequest::new()
                    .ticket_attributes([("key", Value::from("anything"))])
                    .state(UpdateTicketRequestState::InProgress)
                    .is_shared(true)
                    .assignment(
                        UpdateTicketRequestAssignment::new()
                            .admin_id("admin_id-1")
                            .assignee_id("assignee_id-1"),
                    ),
            ),
        ),
    ])
}
