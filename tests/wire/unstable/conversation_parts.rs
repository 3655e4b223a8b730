// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Calls of the operations of the tag `Conversation Parts`.

use intercom_api::unstable::*;
use intercom_wire as wire;

pub(crate) fn calls() -> Vec<wire::Call<intercom_api::Api>> {
    Vec::from([
        wire::json(
            "PUT /conversations/{conversation_id}/conversation_parts/{id}",
            || UpdateConversationPart::new(
                "conversation_id-1",
                "id-1",
                UpdateConversationPartRequest::new(true, "some secret")
                    .send_state("some send_state")
                    .info_message("some info_message")
                    .seen(true)
                    .admin_id("admin_id-1"),
            ),
        ),
        wire::json(
            "POST /conversations/redact",
            || RedactConversation::new(
                RedactConversationRequest::Part(
                    RedactConversationPartRequest::new(
                        "conversation_id-1",
                        "conversation_part_id-1",
                    ),
                ),
            ),
        ),
    ])
}
