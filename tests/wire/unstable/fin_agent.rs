// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_api::model::Value;
use intercom_api::unstable::*;
use intercom_tests::wire::Wire;

/// `POST /fin/capabilities`
pub(crate) fn list_fin_capabilities(wire: &Wire) {
    let call = ListFinCapabilities::new(
        ListFinCapabilitiesBody::new(
            ListFinCapabilitiesBodyUser::new("id-1")
                .name("some name")
                .email("person@example.com")
                .attributes([("key", Value::from("anything"))]),
        ),
    );
    wire.sends(call, "POST", "/fin/capabilities")
        .body(
            r#"{"user":{"id":"id-1","name":"some name","email":"person@example.com","attributes":{"key":"anything"}}}"#,
        )
        .reads(
            200,
            r#"{"version":"some version","capabilities":[{"type":"some type","id":"id-1","name":"some name","description":"some description","endpoint":"some endpoint","method":"some method"}]}"#,
        );
}

/// `POST /fin/ask`
pub(crate) fn ask_fin(wire: &Wire) {
    let call = AskFin::new(
        AskFinBody::new(
                "conversation_id-1",
                FinAgentMessage::new(FinAgentMessageAuthor::User, "some body")
                    .timestamp("2024-02-29T12:30:00Z")
                    .timestamp_ms("2024-02-29T12:30:00Z"),
                FinAgentUser::new("id-1")
                    .name("some name")
                    .email("person@example.com")
                    .attributes([("key", Value::from("anything"))]),
            )
            .conversation_metadata(
                FinAgentConversationMetadata::new()
                    .history(
                        vec![
                            FinAgentMessage::new(FinAgentMessageAuthor::User,
                            "some body").timestamp("2024-02-29T12:30:00Z")
                            .timestamp_ms("2024-02-29T12:30:00Z")
                        ],
                    )
                    .attributes([("key", Value::from("anything"))]),
            )
            .attachments(
                vec![
                    FinAgentAttachment::new(FinAgentAttachmentType::Url)
                    .url("https://example.com/page").name("some name")
                    .content_type("some content_type").data("c2FtcGxl")
                ],
            ),
    );
    wire.sends(call, "POST", "/fin/ask")
        .body(
            r#"{"conversation_id":"conversation_id-1","message":{"author":"user","body":"some body","timestamp":"2024-02-29T12:30:00Z","timestamp_ms":"2024-02-29T12:30:00Z"},"user":{"id":"id-1","name":"some name","email":"person@example.com","attributes":{"key":"anything"}},"conversation_metadata":{"history":[{"author":"user","body":"some body","timestamp":"2024-02-29T12:30:00Z","timestamp_ms":"2024-02-29T12:30:00Z"}],"attributes":{"key":"anything"}},"attachments":[{"type":"url","url":"https://example.com/page","name":"some name","content_type":"some content_type","data":"c2FtcGxl"}]}"#,
        )
        .reads(
            200,
            r#"{"conversation_id":"conversation_id-1","user_id":"user_id-1","status":"thinking","created_at_ms":"2024-02-29T12:30:00Z","errors":{"user":{},"conversation":{}},"sse_subscription_url":"some sse_subscription_url"}"#,
        );
}

/// `POST /fin/reply`
pub(crate) fn reply_to_fin(wire: &Wire) {
    let call = ReplyToFin::new(
        ReplyToFinBody::new(
                "conversation_id-1",
                FinAgentMessage::new(FinAgentMessageAuthor::User, "some body")
                    .timestamp("2024-02-29T12:30:00Z")
                    .timestamp_ms("2024-02-29T12:30:00Z"),
                FinAgentUser::new("id-1")
                    .name("some name")
                    .email("person@example.com")
                    .attributes([("key", Value::from("anything"))]),
            )
            .attachments(
                vec![
                    FinAgentAttachment::new(FinAgentAttachmentType::Url)
                    .url("https://example.com/page").name("some name")
                    .content_type("some content_type").data("c2FtcGxl")
                ],
            )
            .settings(FinAgentSettings::new().follow_up_questions(true).email(true)),
    );
    wire.sends(call, "POST", "/fin/reply")
        .body(
            r#"{"conversation_id":"conversation_id-1","message":{"author":"user","body":"some body","timestamp":"2024-02-29T12:30:00Z","timestamp_ms":"2024-02-29T12:30:00Z"},"user":{"id":"id-1","name":"some name","email":"person@example.com","attributes":{"key":"anything"}},"attachments":[{"type":"url","url":"https://example.com/page","name":"some name","content_type":"some content_type","data":"c2FtcGxl"}],"settings":{"follow_up_questions":true,"email":true}}"#,
        )
        .reads(
            200,
            r#"{"conversation_id":"conversation_id-1","user_id":"user_id-1","status":"thinking","created_at_ms":"2024-02-29T12:30:00Z","errors":{"user":{},"conversation":{}},"sse_subscription_url":"some sse_subscription_url"}"#,
        );
}

/// `POST /fin/procedures/{procedure_id}/run`
pub(crate) fn run_fin_procedure(wire: &Wire) {
    let call = RunFinProcedure::new(
        "procedure_id-1",
        RunFinProcedureBody::new(
                "conversation_id-1",
                FinAgentUser::new("id-1")
                    .name("some name")
                    .email("person@example.com")
                    .attributes([("key", Value::from("anything"))]),
            )
            .message(
                FinAgentMessage::new(FinAgentMessageAuthor::User, "some body")
                    .timestamp("2024-02-29T12:30:00Z")
                    .timestamp_ms("2024-02-29T12:30:00Z"),
            )
            .conversation_metadata(
                RunFinProcedureBodyConversationMetadata::new()
                    .attributes([("key", Value::from("anything"))]),
            )
            .settings(RunFinProcedureBodySettings::new().email(true)),
    );
    wire.sends(call, "POST", "/fin/procedures/procedure_id-1/run")
        .body(
            r#"{"conversation_id":"conversation_id-1","user":{"id":"id-1","name":"some name","email":"person@example.com","attributes":{"key":"anything"}},"message":{"author":"user","body":"some body","timestamp":"2024-02-29T12:30:00Z","timestamp_ms":"2024-02-29T12:30:00Z"},"conversation_metadata":{"attributes":{"key":"anything"}},"settings":{"email":true}}"#,
        )
        .reads(
            200,
            r#"{"conversation_id":"conversation_id-1","user_id":"user_id-1","procedure_id":"procedure_id-1","status":"thinking","created_at_ms":"2024-02-29T12:30:00Z","errors":{"user":{},"conversation":{}},"sse_subscription_url":"some sse_subscription_url"}"#,
        );
}

/// `POST /fin/escalate`
pub(crate) fn escalate_fin_conversation(wire: &Wire) {
    let call = EscalateFinConversation::new(
        EscalateFinConversationBody::new()
            .conversation_id("conversation_id-1")
            .user(
                EscalateFinConversationBodyUser::new("id-1")
                    .name("some name")
                    .email("person@example.com")
                    .attributes([("key", Value::from("anything"))]),
            )
            .message("some message")
            .context("some context"),
    );
    wire.sends(call, "POST", "/fin/escalate")
        .body(
            r#"{"conversation_id":"conversation_id-1","user":{"id":"id-1","name":"some name","email":"person@example.com","attributes":{"key":"anything"}},"message":"some message","context":"some context"}"#,
        )
        .reads(
            200,
            r#"{"conversation_id":"conversation_id-1","intercom_conversation_id":"intercom_conversation_id-1","sse_subscription_url":"some sse_subscription_url","status":"escalated"}"#,
        );
}

/// `POST /fin/csat`
pub(crate) fn submit_fin_csat(wire: &Wire) {
    let call = SubmitFinCsat::new(
        SubmitFinCsatBody::new("conversation_id-1", SubmitFinCsatBodyRating::Terrible)
            .remark("some remark"),
    );
    wire.sends(call, "POST", "/fin/csat")
        .body(
            r#"{"conversation_id":"conversation_id-1","rating":"terrible","remark":"some remark"}"#,
        )
        .reads(
            200,
            r#"{"conversation_id":"conversation_id-1","rating":"terrible","status":"rated"}"#,
        );
}

/// `POST /fin/start`
pub(crate) fn start_fin_conversation(wire: &Wire) {
    let call = StartFinConversation::new(
        StartFinConversationBody::new(
                "conversation_id-1",
                FinAgentMessage::new(FinAgentMessageAuthor::User, "some body")
                    .timestamp("2024-02-29T12:30:00Z")
                    .timestamp_ms("2024-02-29T12:30:00Z"),
                FinAgentUser::new("id-1")
                    .name("some name")
                    .email("person@example.com")
                    .attributes([("key", Value::from("anything"))]),
            )
            .attachments(
                vec![
                    FinAgentAttachment::new(FinAgentAttachmentType::Url)
                    .url("https://example.com/page").name("some name")
                    .content_type("some content_type").data("c2FtcGxl")
                ],
            )
            .conversation_metadata(
                FinAgentConversationMetadata::new()
                    .history(
                        vec![
                            FinAgentMessage::new(FinAgentMessageAuthor::User,
                            "some body").timestamp("2024-02-29T12:30:00Z")
                            .timestamp_ms("2024-02-29T12:30:00Z")
                        ],
                    )
                    .attributes([("key", Value::from("anything"))]),
            )
            .settings(FinAgentSettings::new().follow_up_questions(true).email(true)),
    );
    wire.sends(call, "POST", "/fin/start")
        .body(
            r#"{"conversation_id":"conversation_id-1","message":{"author":"user","body":"some body","timestamp":"2024-02-29T12:30:00Z","timestamp_ms":"2024-02-29T12:30:00Z"},"user":{"id":"id-1","name":"some name","email":"person@example.com","attributes":{"key":"anything"}},"attachments":[{"type":"url","url":"https://example.com/page","name":"some name","content_type":"some content_type","data":"c2FtcGxl"}],"conversation_metadata":{"history":[{"author":"user","body":"some body","timestamp":"2024-02-29T12:30:00Z","timestamp_ms":"2024-02-29T12:30:00Z"}],"attributes":{"key":"anything"}},"settings":{"follow_up_questions":true,"email":true}}"#,
        )
        .reads(
            200,
            r#"{"conversation_id":"conversation_id-1","user_id":"user_id-1","status":"thinking","created_at_ms":"2024-02-29T12:30:00Z","errors":{"user":{},"conversation":{}},"sse_subscription_url":"some sse_subscription_url"}"#,
        );
}
