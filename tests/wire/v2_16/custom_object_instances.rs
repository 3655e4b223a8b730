// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Calls of the operations of the tag `Custom Object Instances`.

use intercom_api::model::Value;
use intercom_api::v2_16::*;
use intercom_wire as wire;

pub(crate) fn calls() -> Vec<wire::Call<intercom_api::Api>> {
    Vec::from([
        wire::json(
            "GET /custom_object_instances/{custom_object_type_identifier}",
            || {
                ListCustomObjectInstances::new("custom_object_type_identifier-1")
                    .references_contact_id("references_contact_id-1")
                    .references_conversation_id("references_conversation_id-1")
                    .external_id("external_id-1")
                    .page(1)
                    .per_page(1)
            },
        ),
        wire::json(
            "POST /custom_object_instances/{custom_object_type_identifier}",
            || CreateCustomObjectInstances::new(
                "custom_object_type_identifier-1",
                CreateOrUpdateCustomObjectInstanceRequest::new()
                    .external_id("external_id-1")
                    .external_created_at(1)
                    .external_updated_at(1)
                    .custom_attributes([("key", Value::from("anything"))]),
            ),
        ),
        wire::json(
            "DELETE /custom_object_instances/{custom_object_type_identifier}",
            || DeleteCustomObjectInstancesByExternalId::new(
                "custom_object_type_identifier-1",
                "external_id-1",
            ),
        ),
        wire::json(
            "GET /custom_object_instances/{custom_object_type_identifier}/{custom_object_instance_id}",
            || GetCustomObjectInstancesById::new(
                "custom_object_type_identifier-1",
                "custom_object_instance_id-1",
            ),
        ),
        wire::json(
            "DELETE /custom_object_instances/{custom_object_type_identifier}/{custom_object_instance_id}",
            || DeleteCustomObjectInstancesById::new(
                "custom_object_type_identifier-1",
                "custom_object_instance_id-1",
            ),
        ),
    ])
}
