// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Calls of the operations of the tag `Fin Agent`.

use intercom_api::model::Value;
use intercom_api::v2_15::*;
use intercom_wire as wire;

pub(crate) fn calls() -> Vec<wire::Call<intercom_api::Api>> {
    Vec::from([
        wire::json(
            "POST /fin/start",
            || StartFinConversation::new(
                StartFinConversationRequest::new(
                        "conversation_id-1",
                        FinAgentMessage::new(
                                FinAgentMessageAuthor::User,
                                "some body",
                                "2024-02-29T12:30:00Z",
                            )
                            .timestamp_ms("2024-02-29T12:30:00Z"),
                        FinAgentUser::new("id-1")
                            .name("some name")
                            .email("person@example.com")
                            .attributes([("key", Value::from("anything"))]),
                    )
                    .attachments([
                        FinAgentAttachment::new(FinAgentAttachmentType::Url)
                            .url("https://example.com/page")
                            .name("some name")
                            .content_type("some content_type")
                            .data("c2FtcGxl"),
                    ])
                    .conversation_metadata(
                        FinAgentConversationMetadata::new()
                            .history([
                                FinAgentMessage::new(
                                    FinAgentMessageAuthor::User,
                                    "some body",
                                    "2024-02-29T12:30:00Z",
                                ),
                            ])
                            .attributes([("key", Value::from("anything"))]),
                    ),
            ),
        ),
        wire::json(
            "POST /fin/reply",
            || ReplyToFin::new(
                ReplyToFinRequest::new(
                        "conversation_id-1",
                        FinAgentMessage::new(
                            FinAgentMessageAuthor::User,
                            "some body",
                            "2024-02-29T12:30:00Z",
                        ),
                        FinAgentUser::new("id-1"),
                    )
                    .attachments([FinAgentAttachment::new(FinAgentAttachmentType::Url)]),
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
    ])
}
