// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Calls of the operations of the tag `Conversation Participants`.

use intercom_api::unstable::*;
use intercom_wire as wire;

pub(crate) fn calls() -> Vec<wire::Call<intercom_api::Api>> {
    Vec::from([
        wire::json(
            "POST /conversations/{id}/customers",
            || AttachContactToConversation::new(
                "id-1",
                AttachContactToConversationRequest::new()
                    .admin_id("admin_id-1")
                    .customer(
                        AttachContactToConversationRequestCustomer::IntercomUserId(
                            AttachContactToConversationRequestIntercomUserId::new(
                                    "intercom_user_id-1",
                                )
                                .customer(
                                    CustomerRequest::IntercomUserId(
                                        CustomerRequestIntercomUserId::new("intercom_user_id-1"),
                                    ),
                                ),
                        ),
                    ),
            ),
        ),
        wire::json(
            "DELETE /conversations/{conversation_id}/customers/{contact_id}",
            || DetachContactFromConversation::new(
                "conversation_id-1",
                "contact_id-1",
                DetachContactFromConversationRequest::new("admin_id-1")
                    .customer(
                        DetachContactFromConversationRequestCustomer::new()
                            .intercom_user_id("intercom_user_id-1")
                            .user_id("user_id-1")
                            .email("some email"),
                    ),
            ),
        ),
    ])
}
