// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Calls of the operations of the tag `Fin Agent`.

use intercom_api::model::Value;
use intercom_api::unstable::*;
use intercom_wire as wire;

pub(crate) fn calls() -> Vec<wire::Call<intercom_api::Api>> {
    Vec::from([
        wire::json(
            "POST /fin/capabilities",
            || ListFinCapabilities::new(
                ListFinCapabilitiesRequest::new(
                    FinAgentUser::new("id-1")
                        .name("some name")
                        .email("person@example.com")
                        .attributes([("key", Value::from("anything"))]),
                ),
            ),
        ),
        wire::json(
            "POST /fin/ask",
            || AskFin::new(
                AskFinRequest::new(
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
                            .history([
                                FinAgentMessage::new(
                                    FinAgentMessageAuthor::User,
                                    "some body",
                                ),
                            ])
                            .attributes([("key", Value::from("anything"))]),
                    )
                    .attachments([
                        FinAgentAttachment::new(FinAgentAttachmentType::Url)
                            .url("https://example.com/page")
                            .name("some name")
                            .content_type("some content_type")
                            .data("c2FtcGxl"),
                    ]),
            ),
        ),
        wire::json(
            "POST /fin/reply",
            || ReplyToFin::new(
                ReplyToFinRequest::new(
                        "conversation_id-1",
                        FinAgentMessage::new(FinAgentMessageAuthor::User, "some body"),
                        FinAgentUser::new("id-1"),
                    )
                    .attachments([FinAgentAttachment::new(FinAgentAttachmentType::Url)])
                    .settings(
                        FinAgentSettings::new().follow_up_questions(true).email(true),
                    ),
            ),
        ),
        wire::json(
            "POST /fin/procedures/{procedure_id}/run",
            || RunFinProcedure::new(
                "procedure_id-1",
                RunFinProcedureRequest::new(
                        "conversation_id-1",
                        FinAgentUser::new("id-1"),
                    )
                    .message(
                        FinAgentMessage::new(FinAgentMessageAuthor::User, "some body"),
                    )
                    .conversation_metadata(
                        RunFinProcedureRequestConversationMetadata::new()
                            .attributes([("key", Value::from("anything"))]),
                    )
                    .settings(RunFinProcedureRequestSettings::new().email(true)),
            ),
        ),
        wire::json(
            "POST /fin/escalate",
            || EscalateFinConversation::new(
                EscalateFinConversationRequest::new()
                    .conversation_id("conversation_id-1")
                    .message("some message")
                    .context("some context"),
            ),
        ),
        wire::json(
            "POST /fin/csat",
            || SubmitFinCsat::new(
                SubmitFinCsatRequest::new(
                        "conversation_id-1",
                        SubmitFinCsatRequestRating::Terrible,
                    )
                    .remark("some remark"),
            ),
        ),
        wire::json(
            "POST /fin/start",
            || StartFinConversation::new(
                StartFinConversationRequest::new(
                        "conversation_id-1",
                        FinAgentMessage::new(FinAgentMessageAuthor::User, "some body"),
                        FinAgentUser::new("id-1"),
                    )
                    .attachments([FinAgentAttachment::new(FinAgentAttachmentType::Url)])
                    .conversation_metadata(FinAgentConversationMetadata::new())
                    .settings(FinAgentSettings::new()),
            ),
        ),
    ])
}
