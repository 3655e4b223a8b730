// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Calls of the operations of the tag `Ticket Types`.

use intercom_api::v2_15::*;
use intercom_wire as wire;

pub(crate) fn calls() -> Vec<wire::Call<intercom_api::Api>> {
    Vec::from([
        wire::json("GET /ticket_types", ListTicketTypes::new),
        wire::json(
            "POST /ticket_types",
            || CreateTicketType::new(
                CreateTicketTypeRequest::new("some name")
                    .description("some description")
                    .category(CreateTicketTypeRequestCategory::Customer)
                    .icon("some icon")
                    .is_internal(true),
            ),
        ),
        wire::json(
            "GET /ticket_types/{ticket_type_id}",
            || GetTicketType::new("ticket_type_id-1"),
        ),
        wire::json(
            "PUT /ticket_types/{ticket_type_id}",
            || UpdateTicketType::new(
                "ticket_type_id-1",
                UpdateTicketTypeRequest::new()
                    .name("some name")
                    .description("some description")
                    .category(UpdateTicketTypeRequestCategory::Customer)
                    .icon("some icon")
                    .archived(true)
                    .is_internal(true),
            ),
        ),
    ])
}
