// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_api::unstable::*;
use intercom_tests::wire::Wire;

/// `GET /conversations/attributes`
pub(crate) fn list_conversation_attributes(wire: &Wire) {
    let call = ListConversationAttributes::new().include_archived(true);
    wire.sends(call, "GET", "/conversations/attributes")
        .query(&[("include_archived", "true")])
        .reads(
            200,
            r#"{"type":"list","data":[{"type":"conversation_attribute","id":1,"name":"some name","description":"some description","data_type":"files","required":true,"visible_to_team_ids":["some text"],"archived":true,"created_at":1700000000,"updated_at":1700000000,"admin_id":"admin_id-1"}]}"#,
        );
}

/// `POST /conversations/attributes`
pub(crate) fn create_conversation_attribute(wire: &Wire) {
    let call = CreateConversationAttribute::new(
        CreateConversationAttributeRequest::String(
            CreateConversationAttributeStringRequest::new(
                    "some name",
                    CreateConversationAttributeRequestBaseDataTypeKind::String,
                )
                .description("some description")
                .required(true)
                .visible_to_team_ids(vec![String::from("some visible_to_team_ids")])
                .multiline(true),
        ),
    );
    wire.sends(call, "POST", "/conversations/attributes")
        .body(
            r#"{"name":"some name","description":"some description","data_type":"string","required":true,"visible_to_team_ids":["some visible_to_team_ids"],"multiline":true}"#,
        )
        .reads(
            200,
            r#"{"type":"conversation_attribute","id":1,"name":"some name","description":"some description","data_type":"files","required":true,"visible_to_team_ids":["some text"],"archived":true,"created_at":1700000000,"updated_at":1700000000,"admin_id":"admin_id-1"}"#,
        );
}

/// `GET /conversations/attributes/{id}`
pub(crate) fn get_conversation_attribute(wire: &Wire) {
    let call = GetConversationAttribute::new("1");
    wire.sends(call, "GET", "/conversations/attributes/1")
        .reads(
            200,
            r#"{"type":"conversation_attribute","id":1,"name":"some name","description":"some description","data_type":"files","required":true,"visible_to_team_ids":["some text"],"archived":true,"created_at":1700000000,"updated_at":1700000000,"admin_id":"admin_id-1"}"#,
        );
}

/// `PUT /conversations/attributes/{id}`
pub(crate) fn update_conversation_attribute(wire: &Wire) {
    let call = UpdateConversationAttribute::new(
        "1",
        UpdateConversationAttributeRequest::new()
            .name("some name")
            .description("some description")
            .multiline(true)
            .required(true)
            .visible_to_team_ids(vec![String::from("some visible_to_team_ids")])
            .reference(
                UpdateConversationAttributeRequestReference::new(
                        UpdateConversationAttributeRequestReferenceType::One,
                    )
                    .object_type_id("object_type_id-1"),
            ),
    );
    wire.sends(call, "PUT", "/conversations/attributes/1")
        .body(
            r#"{"name":"some name","description":"some description","multiline":true,"required":true,"visible_to_team_ids":["some visible_to_team_ids"],"reference":{"type":"one","object_type_id":"object_type_id-1"}}"#,
        )
        .reads(
            200,
            r#"{"type":"conversation_attribute","id":1,"name":"some name","description":"some description","data_type":"files","required":true,"visible_to_team_ids":["some text"],"archived":true,"created_at":1700000000,"updated_at":1700000000,"admin_id":"admin_id-1"}"#,
        );
}

/// `DELETE /conversations/attributes/{id}`
pub(crate) fn delete_conversation_attribute(wire: &Wire) {
    let call = DeleteConversationAttribute::new("1");
    wire.sends(call, "DELETE", "/conversations/attributes/1")
        .reads(
            200,
            r#"{"type":"conversation_attribute","id":1,"name":"some name","description":"some description","data_type":"files","required":true,"visible_to_team_ids":["some text"],"archived":true,"created_at":1700000000,"updated_at":1700000000,"admin_id":"admin_id-1"}"#,
        );
}

/// `POST /conversations/attributes/{id}/options`
pub(crate) fn create_conversation_attribute_option(wire: &Wire) {
    let call = CreateConversationAttributeOption::new(
        "1",
        CreateConversationAttributeOptionRequest::new("some label"),
    );
    wire.sends(call, "POST", "/conversations/attributes/1/options")
        .body(r#"{"label":"some label"}"#)
        .reads(
            200,
            r#"{"type":"conversation_attribute","id":1,"name":"some name","description":"some description","data_type":"files","required":true,"visible_to_team_ids":["some text"],"archived":true,"created_at":1700000000,"updated_at":1700000000,"admin_id":"admin_id-1"}"#,
        );
}

/// `PUT /conversations/attributes/{id}/options/{option_id}`
pub(crate) fn update_conversation_attribute_option(wire: &Wire) {
    let call = UpdateConversationAttributeOption::new(
        "1",
        "option_id-1",
        UpdateConversationAttributeOptionRequest::new("some label"),
    );
    wire.sends(call, "PUT", "/conversations/attributes/1/options/option_id-1")
        .body(r#"{"label":"some label"}"#)
        .reads(
            200,
            r#"{"type":"conversation_attribute","id":1,"name":"some name","description":"some description","data_type":"files","required":true,"visible_to_team_ids":["some text"],"archived":true,"created_at":1700000000,"updated_at":1700000000,"admin_id":"admin_id-1"}"#,
        );
}

/// `DELETE /conversations/attributes/{id}/options/{option_id}`
pub(crate) fn delete_conversation_attribute_option(wire: &Wire) {
    let call = DeleteConversationAttributeOption::new("1", "option_id-1");
    wire.sends(call, "DELETE", "/conversations/attributes/1/options/option_id-1")
        .reads(
            200,
            r#"{"type":"conversation_attribute","id":1,"name":"some name","description":"some description","data_type":"files","required":true,"visible_to_team_ids":["some text"],"archived":true,"created_at":1700000000,"updated_at":1700000000,"admin_id":"admin_id-1"}"#,
        );
}
