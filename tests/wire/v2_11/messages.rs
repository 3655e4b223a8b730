// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Calls of the operations of the tag `Messages`.

use intercom_api::v2_11::*;
use intercom_wire as wire;

pub(crate) fn calls() -> Vec<wire::Call<intercom_api::Api>> {
    Vec::from([
        wire::json(
            "POST /messages",
            || CreateMessage::new(
                CreateMessageRequest::new(
                        CreateMessageRequestMessageType::InApp,
                        "some body",
                        CreateMessageRequestFrom::new(
                            CreateMessageRequestFromType::Lead,
                            "id-1",
                        ),
                        CreateMessageRequestTo::new(
                                CreateMessageRequestToType::User,
                                "id-1",
                            )
                            .user_id("user_id-1"),
                    )
                    .subject("some subject")
                    .template(CreateMessageRequestTemplate::Plain)
                    .created_at(1)
                    .create_conversation_without_contact_reply(true),
            ),
        ),
    ])
}
