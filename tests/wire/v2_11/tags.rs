// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Calls of the operations of the tag Tags.

use intercom_api::v2_11::*;
use intercom_wire::Call;

pub(crate) fn calls() -> Vec<Call> {
    Vec::from([
        Call::json(
            "POST /contacts/{contact_id}/tags",
            || AttachTagToContact::new(
                "contact_id-1",
                AttachTagToContactBody::new("id-1"),
            ),
        ),
        Call::json(
            "DELETE /contacts/{contact_id}/tags/{tag_id}",
            || DetachTagFromContact::new("contact_id-1", "tag_id-1"),
        ),
        Call::json(
            "POST /conversations/{conversation_id}/tags",
            || AttachTagToConversation::new(
                "conversation_id-1",
                AttachTagToConversationBody::new("id-1", "admin_id-1"),
            ),
        ),
        Call::json(
            "DELETE /conversations/{conversation_id}/tags/{tag_id}",
            || DetachTagFromConversation::new(
                "conversation_id-1",
                "tag_id-1",
                DetachTagFromConversationBody::new("admin_id-1"),
            ),
        ),
        Call::json("GET /tags", || ListTags::new()),
        Call::json(
            "POST /tags",
            || CreateTag::new(
                CreateTagBody::CreateOrUpdateTag(
                    CreateOrUpdateTagRequest::new("some name").id("id-1"),
                ),
            ),
        ),
        Call::json("GET /tags/{tag_id}", || FindTag::new("tag_id-1")),
        Call::empty("DELETE /tags/{tag_id}", || DeleteTag::new("tag_id-1")),
        Call::json(
            "POST /tickets/{ticket_id}/tags",
            || AttachTagToTicket::new(
                "ticket_id-1",
                AttachTagToTicketBody::new("id-1", "admin_id-1"),
            ),
        ),
        Call::json(
            "DELETE /tickets/{ticket_id}/tags/{tag_id}",
            || DetachTagFromTicket::new(
                "ticket_id-1",
                "tag_id-1",
                DetachTagFromTicketBody::new("admin_id-1"),
            ),
        ),
    ])
}
