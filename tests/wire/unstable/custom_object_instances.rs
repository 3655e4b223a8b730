// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_api::model::Value;
use intercom_api::unstable::*;
use intercom_tests::wire::Wire;

/// `GET /custom_object_instances/{custom_object_type_identifier}`
pub(crate) fn list_custom_object_instances(wire: &Wire) {
    let call = ListCustomObjectInstances::new("custom_object_type_identifier-1")
        .references_contact_id("references_contact_id-1")
        .references_conversation_id("references_conversation_id-1")
        .external_id("external_id-1")
        .page(1i64)
        .per_page(1i64);
    wire.sends(call, "GET", "/custom_object_instances/custom_object_type_identifier-1")
        .query(
            &[
                ("references_contact_id", "references_contact_id-1"),
                ("references_conversation_id", "references_conversation_id-1"),
                ("external_id", "external_id-1"),
                ("page", "1"),
                ("per_page", "1"),
            ],
        )
        .reads(
            200,
            r#"{"type":"list","pages":{"type":"pages","page":1,"per_page":1,"total_pages":1},"total_count":1,"data":[{"id":"id-1","external_id":"external_id-1","external_created_at":1700000000,"external_updated_at":1700000000,"created_at":1700000000,"updated_at":1700000000,"type":"some type","custom_attributes":{"key":"anything"}}]}"#,
        );
}

/// `POST /custom_object_instances/{custom_object_type_identifier}`
pub(crate) fn create_custom_object_instances(wire: &Wire) {
    let call = CreateCustomObjectInstances::new(
        "custom_object_type_identifier-1",
        CreateOrUpdateCustomObjectInstanceRequest::new()
            .external_id("external_id-1")
            .external_created_at(1_700_000_000)
            .external_updated_at(1_700_000_000)
            .custom_attributes([("key", Value::from("anything"))]),
    );
    wire.sends(call, "POST", "/custom_object_instances/custom_object_type_identifier-1")
        .body(
            r#"{"external_id":"external_id-1","external_created_at":1700000000,"external_updated_at":1700000000,"custom_attributes":{"key":"anything"}}"#,
        )
        .reads(
            200,
            r#"{"id":"id-1","external_id":"external_id-1","external_created_at":1700000000,"external_updated_at":1700000000,"created_at":1700000000,"updated_at":1700000000,"type":"some type","custom_attributes":{"key":"anything"}}"#,
        );
}

/// `DELETE /custom_object_instances/{custom_object_type_identifier}`
pub(crate) fn delete_custom_object_instances_by_external_id(wire: &Wire) {
    let call = DeleteCustomObjectInstancesByExternalId::new(
        "custom_object_type_identifier-1",
        "external_id-1",
    );
    wire.sends(
            call,
            "DELETE",
            "/custom_object_instances/custom_object_type_identifier-1",
        )
        .query(&[("external_id", "external_id-1")])
        .reads(200, r#"{"object":"some object","id":"id-1","deleted":true}"#);
}

/// `GET /custom_object_instances/{custom_object_type_identifier}/{id}`
pub(crate) fn get_custom_object_instances_by_id(wire: &Wire) {
    let call = GetCustomObjectInstancesById::new(
        "custom_object_type_identifier-1",
        "id-1",
    );
    wire.sends(
            call,
            "GET",
            "/custom_object_instances/custom_object_type_identifier-1/id-1",
        )
        .reads(
            200,
            r#"{"id":"id-1","external_id":"external_id-1","external_created_at":1700000000,"external_updated_at":1700000000,"created_at":1700000000,"updated_at":1700000000,"type":"some type","custom_attributes":{"key":"anything"}}"#,
        );
}

/// `DELETE /custom_object_instances/{custom_object_type_identifier}/{id}`
pub(crate) fn delete_custom_object_instances_by_id(wire: &Wire) {
    let call = DeleteCustomObjectInstancesById::new(
        "custom_object_type_identifier-1",
        "id-1",
    );
    wire.sends(
            call,
            "DELETE",
            "/custom_object_instances/custom_object_type_identifier-1/id-1",
        )
        .reads(200, r#"{"object":"some object","id":"id-1","deleted":true}"#);
}
