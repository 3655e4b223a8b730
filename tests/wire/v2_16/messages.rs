// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Calls of the operations of the tag `Messages`.

use intercom_api::v2_16::*;
use intercom_wire as wire;

pub(crate) fn calls() -> Vec<wire::Call<intercom_api::Api>> {
    Vec::from([
        wire::json(
            "POST /messages",
            || CreateMessage::new(
                CreateMessageRequest::new(
                        CreateMessageRequestMessageType::InApp,
                        CreateMessageRequestFrom::new(
                            CreateMessageRequestFromType::Admin,
                            "id-1",
                        ),
                        CreateMessageRequestTo::Recipient(
                            Recipient::new()
                                .r#type(RecipientType::User)
                                .id("id-1")
                                .user_id("user_id-1")
                                .phone("some phone")
                                .name("some name"),
                        ),
                    )
                    .subject("some subject")
                    .body("some body")
                    .template(CreateMessageRequestTemplate::Plain)
                    .cc(CreateMessageRequestCc::Recipient(Recipient::new()))
                    .bcc(CreateMessageRequestBcc::Recipient(Recipient::new()))
                    .created_at(1)
                    .create_conversation_without_contact_reply(true)
                    .components([
                        CreateMessageRequestComponent::new()
                            .r#type("some type")
                            .parameters([
                                CreateMessageRequestComponentParameter::new()
                                    .r#type("some type")
                                    .text("some text"),
                            ]),
                    ])
                    .locale("some locale"),
            ),
        ),
        wire::json(
            "GET /messages/whatsapp/status",
            || RetrieveWhatsAppMessageStatus::new("message_id-1"),
        ),
        wire::json(
            "GET /messages/status",
            || {
                ListWhatsAppMessageStatuses::new("ruleset_id-1")
                    .per_page(1)
                    .starting_after("starting_after-1")
            },
        ),
    ])
}
