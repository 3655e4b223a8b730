// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Calls of the operations of the tag `Ticket Type Attributes`.

use intercom_api::v2_15::*;
use intercom_wire as wire;

pub(crate) fn calls() -> Vec<wire::Call<intercom_api::Api>> {
    Vec::from([
        wire::json(
            "POST /ticket_types/{ticket_type_id}/attributes",
            || CreateTicketTypeAttribute::new(
                "ticket_type_id-1",
                CreateTicketTypeAttributeRequest::new(
                        "some name",
                        "some description",
                        CreateTicketTypeAttributeRequestDataType::String,
                    )
                    .required_to_create(true)
                    .required_to_create_for_contacts(true)
                    .visible_on_create(true)
                    .visible_to_contacts(true)
                    .multiline(true)
                    .list_items("some list_items")
                    .allow_multiple_values(true),
            ),
        ),
        wire::json(
            "PUT /ticket_types/{ticket_type_id}/attributes/{attribute_id}",
            || UpdateTicketTypeAttribute::new(
                "ticket_type_id-1",
                "attribute_id-1",
                UpdateTicketTypeAttributeRequest::new()
                    .name("some name")
                    .description("some description")
                    .required_to_create(true)
                    .required_to_create_for_contacts(true)
                    .visible_on_create(true)
                    .visible_to_contacts(true)
                    .multiline(true)
                    .list_items("some list_items")
                    .allow_multiple_values(true)
                    .archived(true),
            ),
        ),
    ])
}
