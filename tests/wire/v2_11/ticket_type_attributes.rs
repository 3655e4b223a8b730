// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_api::v2_11::*;
use intercom_tests::wire::Wire;

/// `POST /ticket_types/{ticket_type_id}/attributes`
pub(crate) fn create_ticket_type_attribute(wire: &Wire) {
    let call = CreateTicketTypeAttribute::new(
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
    );
    wire.sends(call, "POST", "/ticket_types/ticket_type_id-1/attributes")
        .body(
            r#"{"name":"some name","description":"some description","data_type":"string","required_to_create":true,"required_to_create_for_contacts":true,"visible_on_create":true,"visible_to_contacts":true,"multiline":true,"list_items":"some list_items","allow_multiple_values":true}"#,
        )
        .reads(
            200,
            r#"{"type":"ticket_type_attribute","id":"id-1","workspace_id":"workspace_id-1","name":"some name","description":"some description","data_type":"some data_type","input_options":{"key":"anything"},"order":1,"required_to_create":true,"required_to_create_for_contacts":true,"visible_on_create":true,"visible_to_contacts":true,"default":true,"ticket_type_id":1,"archived":true,"created_at":1700000000,"updated_at":1700000000}"#,
        );
}

/// `PUT /ticket_types/{ticket_type_id}/attributes/{attribute_id}`
pub(crate) fn update_ticket_type_attribute(wire: &Wire) {
    let call = UpdateTicketTypeAttribute::new(
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
    );
    wire.sends(call, "PUT", "/ticket_types/ticket_type_id-1/attributes/attribute_id-1")
        .body(
            r#"{"name":"some name","description":"some description","required_to_create":true,"required_to_create_for_contacts":true,"visible_on_create":true,"visible_to_contacts":true,"multiline":true,"list_items":"some list_items","allow_multiple_values":true,"archived":true}"#,
        )
        .reads(
            200,
            r#"{"type":"ticket_type_attribute","id":"id-1","workspace_id":"workspace_id-1","name":"some name","description":"some description","data_type":"some data_type","input_options":{"key":"anything"},"order":1,"required_to_create":true,"required_to_create_for_contacts":true,"visible_on_create":true,"visible_to_contacts":true,"default":true,"ticket_type_id":1,"archived":true,"created_at":1700000000,"updated_at":1700000000}"#,
        );
}
