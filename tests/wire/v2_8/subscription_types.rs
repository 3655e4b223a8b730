// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_api::v2_8::*;
use intercom_tests::wire::Wire;

/// `POST /contacts/{contact_id}/subscriptions`
pub(crate) fn attach_subscription_type_to_contact(wire: &Wire) {
    let call = AttachSubscriptionTypeToContact::new(
        "contact_id-1",
        AttachSubscriptionTypeToContactBody::new("id-1", "some consent_type"),
    );
    wire.sends(call, "POST", "/contacts/contact_id-1/subscriptions")
        .body(r#"{"id":"id-1","consent_type":"some consent_type"}"#)
        .reads(
            200,
            r#"{"type":"some type","id":"id-1","state":"live","default_translation":{"name":"some name","description":"some description","locale":"some locale"},"translations":[{"name":"some name","description":"some description","locale":"some locale"}],"consent_type":"opt_out","content_types":["email"]}"#,
        );
}

/// `DELETE /contacts/{contact_id}/subscriptions/{id}`
pub(crate) fn detach_subscription_type_to_contact(wire: &Wire) {
    let call = DetachSubscriptionTypeToContact::new("contact_id-1", "id-1");
    wire.sends(call, "DELETE", "/contacts/contact_id-1/subscriptions/id-1")
        .reads(
            200,
            r#"{"type":"some type","id":"id-1","state":"live","default_translation":{"name":"some name","description":"some description","locale":"some locale"},"translations":[{"name":"some name","description":"some description","locale":"some locale"}],"consent_type":"opt_out","content_types":["email"]}"#,
        );
}

/// `GET /subscription_types`
pub(crate) fn list_subscription_types(wire: &Wire) {
    let call = ListSubscriptionTypes::new();
    wire.sends(call, "GET", "/subscription_types")
        .reads(
            200,
            r#"{"type":"list","data":[{"type":"some type","id":"id-1","state":"live","default_translation":{"name":"some name","description":"some description","locale":"some locale"},"translations":[{"name":"some name","description":"some description","locale":"some locale"}],"consent_type":"opt_out","content_types":["email"]}]}"#,
        );
}
