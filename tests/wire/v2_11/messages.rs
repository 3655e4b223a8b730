// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_api::v2_11::*;
use intercom_tests::wire::Wire;

/// `POST /messages`
pub(crate) fn create_message(wire: &Wire) {
    let call = CreateMessage::new(
        CreateMessageRequest::new(
                CreateMessageRequestMessageType::InApp,
                "some body",
                CreateMessageRequestFrom::new(
                    CreateMessageRequestFromType::Lead,
                    "id-1",
                ),
                CreateMessageRequestTo::new(CreateMessageRequestToType::User, "id-1")
                    .user_id("user_id-1"),
            )
            .subject("some subject")
            .template("some template")
            .created_at(1i64)
            .create_conversation_without_contact_reply(true),
    );
    wire.sends(call, "POST", "/messages")
        .body(
            r#"{"message_type":"in_app","subject":"some subject","body":"some body","template":"some template","from":{"type":"lead","id":"id-1"},"to":{"type":"user","id":"id-1","user_id":"user_id-1"},"created_at":1,"create_conversation_without_contact_reply":true}"#,
        )
        .reads(
            200,
            r#"{"type":"some type","id":"id-1","created_at":1700000000,"subject":"some subject","body":"some body","message_type":"email","conversation_id":"conversation_id-1","owner":{"type":"admin","id":"id-1","name":"some name","email":"some email","job_title":"some job_title","away_mode_enabled":true,"away_mode_reassign":true,"has_inbox_seat":true,"team_ids":[1],"avatar":{"image_url":"https://example.com/page"},"team_priority_level":{}}}"#,
        );
}
