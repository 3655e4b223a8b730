// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_api::v2_8::*;
use intercom_tests::wire::Wire;

/// `GET /data_attributes`
pub(crate) fn list_data_attributes(wire: &Wire) {
    let call = ListDataAttributes::new()
        .model(ListDataAttributesModel::Contact)
        .include_archived(true);
    wire.sends(call, "GET", "/data_attributes")
        .query(&[("model", "contact"), ("include_archived", "true")])
        .reads(
            200,
            r#"{"type":"list","data":[{"type":"data_attribute","id":1,"model":"contact","name":"some name","full_name":"some full_name","label":"some label","description":"some description","data_type":"string","options":["some text"],"api_writable":true,"messenger_writable":true,"ui_writable":true,"custom":true,"archived":true,"created_at":1700000000,"updated_at":1700000000,"admin_id":"admin_id-1"}]}"#,
        );
}

/// `POST /data_attributes`
pub(crate) fn create_data_attribute(wire: &Wire) {
    let call = CreateDataAttribute::new(
        CreateDataAttributeRequest::new(
                "some name",
                CreateDataAttributeRequestModel::Contact,
                CreateDataAttributeRequestDataType::String,
            )
            .description("some description")
            .options(vec![CreateDataAttributeRequestOption::new().value("some value")])
            .messenger_writable(true),
    );
    wire.sends(call, "POST", "/data_attributes")
        .body(
            r#"{"name":"some name","model":"contact","data_type":"string","description":"some description","options":[{"value":"some value"}],"messenger_writable":true}"#,
        )
        .reads(
            200,
            r#"{"type":"data_attribute","id":1,"model":"contact","name":"some name","full_name":"some full_name","label":"some label","description":"some description","data_type":"string","options":["some text"],"api_writable":true,"messenger_writable":true,"ui_writable":true,"custom":true,"archived":true,"created_at":1700000000,"updated_at":1700000000,"admin_id":"admin_id-1"}"#,
        );
}

/// `PUT /data_attributes/{id}`
pub(crate) fn update_data_attribute(wire: &Wire) {
    let call = UpdateDataAttribute::new(
        "1",
        UpdateDataAttributeRequest::new()
            .archived(true)
            .description("some description")
            .options(vec![UpdateDataAttributeRequestOption::new().value("some value")])
            .messenger_writable(true),
    );
    wire.sends(call, "PUT", "/data_attributes/1")
        .body(
            r#"{"archived":true,"description":"some description","options":[{"value":"some value"}],"messenger_writable":true}"#,
        )
        .reads(
            200,
            r#"{"type":"data_attribute","id":1,"model":"contact","name":"some name","full_name":"some full_name","label":"some label","description":"some description","data_type":"string","options":["some text"],"api_writable":true,"messenger_writable":true,"ui_writable":true,"custom":true,"archived":true,"created_at":1700000000,"updated_at":1700000000,"admin_id":"admin_id-1"}"#,
        );
}
