// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_api::unstable::*;
use intercom_tests::wire::Wire;

/// `POST /messages`
pub(crate) fn create_message(wire: &Wire) {
    let call = CreateMessage::new(
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
            .template("some template")
            .cc(
                CreateMessageRequestCc::Recipient(
                    Recipient::new()
                        .r#type(RecipientType::User)
                        .id("id-1")
                        .user_id("user_id-1")
                        .phone("some phone")
                        .name("some name"),
                ),
            )
            .bcc(
                CreateMessageRequestBcc::Recipient(
                    Recipient::new()
                        .r#type(RecipientType::User)
                        .id("id-1")
                        .user_id("user_id-1")
                        .phone("some phone")
                        .name("some name"),
                ),
            )
            .created_at(1i64)
            .create_conversation_without_contact_reply(true)
            .components(
                vec![
                    CreateMessageRequestComponent::new().r#type("some type")
                    .parameters(vec![CreateMessageRequestComponentParameter::new()
                    .r#type("some type").text("some text")])
                ],
            )
            .locale("some locale"),
    );
    wire.sends(call, "POST", "/messages")
        .body(
            r#"{"message_type":"in_app","subject":"some subject","body":"some body","template":"some template","from":{"type":"admin","id":"id-1"},"to":{"type":"user","id":"id-1","user_id":"user_id-1","phone":"some phone","name":"some name"},"cc":{"type":"user","id":"id-1","user_id":"user_id-1","phone":"some phone","name":"some name"},"bcc":{"type":"user","id":"id-1","user_id":"user_id-1","phone":"some phone","name":"some name"},"created_at":1,"create_conversation_without_contact_reply":true,"components":[{"type":"some type","parameters":[{"type":"some type","text":"some text"}]}],"locale":"some locale"}"#,
        )
        .reads(
            200,
            r#"{"type":"some type","id":"id-1","created_at":1700000000,"subject":"some subject","body":"some body","message_type":"email","conversation_id":"conversation_id-1","owner":{"type":"some type","id":"id-1","name":"some name","email":"some email","job_title":"some job_title","away_mode_enabled":true,"away_mode_reassign":true,"away_status_reason_id":1,"has_inbox_seat":true,"team_ids":[1],"avatar":"https://example.com/page","team_priority_level":{},"role":{"type":"some type","id":"id-1","name":"some name"}}}"#,
        );
}

/// `GET /messages/status`
pub(crate) fn get_whats_app_message_status(wire: &Wire) {
    let call = GetWhatsAppMessageStatus::new("ruleset_id-1")
        .per_page(1i64)
        .starting_after("some starting_after");
    wire.sends(call, "GET", "/messages/status")
        .query(
            &[
                ("ruleset_id", "ruleset_id-1"),
                ("per_page", "1"),
                ("starting_after", "some starting_after"),
            ],
        )
        .reads(
            200,
            r#"{"type":"list","ruleset_id":"ruleset_id-1","pages":{"type":"pages","page":1,"per_page":1,"total_pages":1},"total_count":1,"events":[{"id":"id-1","conversation_id":"conversation_id-1","status":"sent","type":"broadcast_outbound","created_at":1,"updated_at":1,"whatsapp_message_id":"whatsapp_message_id-1","template_name":"some template_name","user_id":"user_id-1"}]}"#,
        );
}

/// `GET /messages/whatsapp/status`
pub(crate) fn retrieve_whats_app_message_status(wire: &Wire) {
    let call = RetrieveWhatsAppMessageStatus::new("message_id-1");
    wire.sends(call, "GET", "/messages/whatsapp/status")
        .query(&[("message_id", "message_id-1")])
        .reads(
            200,
            r#"{"conversation_id":"conversation_id-1","status":"sent","type":"some type","created_at":1700000000,"updated_at":1700000000,"template_name":"some template_name","message_id":"message_id-1","error":{"message":"some message","details":"some details"}}"#,
        );
}
