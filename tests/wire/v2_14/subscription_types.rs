// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Calls of the operations of the tag `Subscription Types`.

use intercom_api::v2_14::*;
use intercom_wire as wire;

pub(crate) fn calls() -> Vec<wire::Call<intercom_api::Api>> {
    Vec::from([
        wire::json(
            "POST /contacts/{contact_id}/subscriptions",
            || AttachSubscriptionTypeToContact::new(
                "contact_id-1",
                AttachSubscriptionTypeToContactRequest::new(
                    "id-1",
                    AttachSubscriptionTypeToContactConsentType::OptIn,
                ),
            ),
        ),
        wire::json(
            "DELETE /contacts/{contact_id}/subscriptions/{subscription_id}",
            || DetachSubscriptionTypeFromContact::new(
                "contact_id-1",
                "subscription_id-1",
            ),
        ),
        wire::json("GET /subscription_types", ListSubscriptionTypes::new),
    ])
}
