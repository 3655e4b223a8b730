// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Calls of the operations of the tag `Conversations Attributes`.

use intercom_api::model::Id;
use intercom_api::v2_16::*;
use intercom_wire as wire;

pub(crate) fn calls() -> Vec<wire::Call<intercom_api::Api>> {
    Vec::from([
        wire::json(
            "GET /conversations/attributes",
            || ListConversationAttributes::new().include_archived(true),
        ),
        wire::json(
            "POST /conversations/attributes",
            || CreateConversationAttribute::new(
                CreateConversationAttributeRequest::String(
                    CreateConversationAttributeStringRequest::new("some name")
                        .description("some description")
                        .required(true)
                        .visible_to_team_ids([Id::from("some visible_to_team_ids")])
                        .multiline(true),
                ),
            ),
        ),
        wire::json(
            "GET /conversations/attributes/{id}",
            || GetConversationAttribute::new("1"),
        ),
        wire::json(
            "PUT /conversations/attributes/{id}",
            || UpdateConversationAttribute::new(
                "1",
                UpdateConversationAttributeRequest::new()
                    .name("some name")
                    .description("some description")
                    .multiline(true)
                    .required(true)
                    .visible_to_team_ids([Id::from("some visible_to_team_ids")])
                    .reference(
                        UpdateConversationAttributeRequestReference::new(
                                UpdateConversationAttributeRequestReferenceType::One,
                            )
                            .object_type_id("object_type_id-1"),
                    ),
            ),
        ),
        wire::json(
            "DELETE /conversations/attributes/{id}",
            || DeleteConversationAttribute::new("1"),
        ),
        wire::json(
            "POST /conversations/attributes/{id}/options",
            || CreateConversationAttributeOption::new(
                "1",
                CreateConversationAttributeOptionRequest::new("some label"),
            ),
        ),
        wire::json(
            "PUT /conversations/attributes/{id}/options/{option_id}",
            || UpdateConversationAttributeOption::new(
                "1",
                "option_id-1",
                UpdateConversationAttributeOptionRequest::new("some label"),
            ),
        ),
        wire::json(
            "DELETE /conversations/attributes/{id}/options/{option_id}",
            || DeleteConversationAttributeOption::new("1", "option_id-1"),
        ),
    ])
}
