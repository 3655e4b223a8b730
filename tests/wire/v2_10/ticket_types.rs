// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_api::v2_10::*;
use intercom_tests::wire::Wire;

/// `GET /ticket_types`
pub(crate) fn list_ticket_types(wire: &Wire) {
    let call = ListTicketTypes::new();
    wire.sends(call, "GET", "/ticket_types")
        .reads(
            200,
            r#"{"type":"some type","ticket_types":[{"type":"some type","id":"id-1","category":"Customer","name":"some name","description":"some description","icon":"some icon","workspace_id":"workspace_id-1","ticket_type_attributes":{"type":"some type"},"archived":true,"created_at":1700000000,"updated_at":1700000000,"is_internal":true}],"data":[{"type":"some type","id":"id-1","category":"Customer","name":"some name","description":"some description","icon":"some icon","workspace_id":"workspace_id-1","ticket_type_attributes":{"type":"some type"},"archived":true,"created_at":1700000000,"updated_at":1700000000,"is_internal":true}]}"#,
        );
}

/// `POST /ticket_types`
pub(crate) fn create_ticket_type(wire: &Wire) {
    let call = CreateTicketType::new(
        CreateTicketTypeRequest::new("some name")
            .description("some description")
            .category(CreateTicketTypeRequestCategory::Customer)
            .icon("some icon")
            .is_internal(true),
    );
    wire.sends(call, "POST", "/ticket_types")
        .body(
            r#"{"name":"some name","description":"some description","category":"Customer","icon":"some icon","is_internal":true}"#,
        )
        .reads(
            200,
            r#"{"type":"some type","id":"id-1","category":"Customer","name":"some name","description":"some description","icon":"some icon","workspace_id":"workspace_id-1","ticket_type_attributes":{"type":"some type","ticket_type_attributes":[{"type":"some type","id":"id-1","workspace_id":"workspace_id-1","name":"some name","description":"some description","data_type":"some data_type","order":1,"required_to_create":true,"required_to_create_for_contacts":true,"visible_on_create":true,"visible_to_contacts":true,"default":true,"ticket_type_id":1,"archived":true,"created_at":1700000000,"updated_at":1700000000}],"data":[{"type":"some type","id":"id-1","workspace_id":"workspace_id-1","name":"some name","description":"some description","data_type":"some data_type","order":1,"required_to_create":true,"required_to_create_for_contacts":true,"visible_on_create":true,"visible_to_contacts":true,"default":true,"ticket_type_id":1,"archived":true,"created_at":1700000000,"updated_at":1700000000}]},"archived":true,"created_at":1700000000,"updated_at":1700000000,"is_internal":true}"#,
        );
}

/// `GET /ticket_types/{id}`
pub(crate) fn get_ticket_type(wire: &Wire) {
    let call = GetTicketType::new("id-1");
    wire.sends(call, "GET", "/ticket_types/id-1")
        .reads(
            200,
            r#"{"type":"some type","id":"id-1","category":"Customer","name":"some name","description":"some description","icon":"some icon","workspace_id":"workspace_id-1","ticket_type_attributes":{"type":"some type","ticket_type_attributes":[{"type":"some type","id":"id-1","workspace_id":"workspace_id-1","name":"some name","description":"some description","data_type":"some data_type","order":1,"required_to_create":true,"required_to_create_for_contacts":true,"visible_on_create":true,"visible_to_contacts":true,"default":true,"ticket_type_id":1,"archived":true,"created_at":1700000000,"updated_at":1700000000}],"data":[{"type":"some type","id":"id-1","workspace_id":"workspace_id-1","name":"some name","description":"some description","data_type":"some data_type","order":1,"required_to_create":true,"required_to_create_for_contacts":true,"visible_on_create":true,"visible_to_contacts":true,"default":true,"ticket_type_id":1,"archived":true,"created_at":1700000000,"updated_at":1700000000}]},"archived":true,"created_at":1700000000,"updated_at":1700000000,"is_internal":true}"#,
        );
}

/// `PUT /ticket_types/{id}`
pub(crate) fn update_ticket_type(wire: &Wire) {
    let call = UpdateTicketType::new(
        "id-1",
        UpdateTicketTypeRequest::new()
            .name("some name")
            .description("some description")
            .category(UpdateTicketTypeRequestCategory::Customer)
            .icon("some icon")
            .archived(true)
            .is_internal(true),
    );
    wire.sends(call, "PUT", "/ticket_types/id-1")
        .body(
            r#"{"name":"some name","description":"some description","category":"Customer","icon":"some icon","archived":true,"is_internal":true}"#,
        )
        .reads(
            200,
            r#"{"type":"some type","id":"id-1","category":"Customer","name":"some name","description":"some description","icon":"some icon","workspace_id":"workspace_id-1","ticket_type_attributes":{"type":"some type","ticket_type_attributes":[{"type":"some type","id":"id-1","workspace_id":"workspace_id-1","name":"some name","description":"some description","data_type":"some data_type","order":1,"required_to_create":true,"required_to_create_for_contacts":true,"visible_on_create":true,"visible_to_contacts":true,"default":true,"ticket_type_id":1,"archived":true,"created_at":1700000000,"updated_at":1700000000}],"data":[{"type":"some type","id":"id-1","workspace_id":"workspace_id-1","name":"some name","description":"some description","data_type":"some data_type","order":1,"required_to_create":true,"required_to_create_for_contacts":true,"visible_on_create":true,"visible_to_contacts":true,"default":true,"ticket_type_id":1,"archived":true,"created_at":1700000000,"updated_at":1700000000}]},"archived":true,"created_at":1700000000,"updated_at":1700000000,"is_internal":true}"#,
        );
}
