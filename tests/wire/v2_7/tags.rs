// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Calls of the operations of the tag `Tags`.

use intercom_api::v2_7::*;
use intercom_wire as wire;

pub(crate) fn calls() -> Vec<wire::Call<intercom_api::Api>> {
    Vec::from([
        wire::json(
            "POST /contacts/{contact_id}/tags",
            || AttachTagToContact::new(
                "contact_id-1",
                AttachTagToContactRequest::new("id-1"),
            ),
        ),
        wire::json(
            "DELETE /contacts/{contact_id}/tags/{id}",
            || DetachTagFromContact::new("contact_id-1", "id-1"),
        ),
        wire::json(
            "POST /conversations/{conversation_id}/tags",
            || AttachTagToConversation::new(
                "conversation_id-1",
                AttachTagToConversationRequest::new("id-1", "admin_id-1"),
            ),
        ),
        wire::json(
            "DELETE /conversations/{conversation_id}/tags/{id}",
            || DetachTagFromConversation::new(
                "conversation_id-1",
                "id-1",
                DetachTagFromConversationRequest::new("admin_id-1"),
            ),
        ),
        wire::json("GET /tags", ListTags::new),
        wire::json(
            "POST /tags",
            || CreateTag::new(
                CreateTagRequest::CreateOrUpdateTag(
                    CreateOrUpdateTagRequest::new("some name").id("id-1"),
                ),
            ),
        ),
        wire::json("GET /tags/{id}", || FindTag::new("id-1")),
        wire::empty("DELETE /tags/{id}", || DeleteTag::new("id-1")),
    ])
}
