// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_api::unstable::*;
use intercom_tests::wire::Wire;

/// `POST /contacts/{contact_id}/tags`
pub(crate) fn attach_tag_to_contact(wire: &Wire) {
    let call = AttachTagToContact::new(
        "contact_id-1",
        AttachTagToContactBody::new("id-1"),
    );
    wire.sends(call, "POST", "/contacts/contact_id-1/tags")
        .body(r#"{"id":"id-1"}"#)
        .reads(
            200,
            r#"{"type":"some type","id":"id-1","name":"some name","applied_at":1700000000,"applied_by":{"type":"some type","id":"id-1"}}"#,
        );
}

/// `DELETE /contacts/{contact_id}/tags/{id}`
pub(crate) fn detach_tag_from_contact(wire: &Wire) {
    let call = DetachTagFromContact::new("contact_id-1", "id-1");
    wire.sends(call, "DELETE", "/contacts/contact_id-1/tags/id-1")
        .reads(
            200,
            r#"{"type":"some type","id":"id-1","name":"some name","applied_at":1700000000,"applied_by":{"type":"some type","id":"id-1"}}"#,
        );
}

/// `POST /conversations/{conversation_id}/tags`
pub(crate) fn attach_tag_to_conversation(wire: &Wire) {
    let call = AttachTagToConversation::new(
        "conversation_id-1",
        AttachTagToConversationBody::new("id-1", "admin_id-1"),
    );
    wire.sends(call, "POST", "/conversations/conversation_id-1/tags")
        .body(r#"{"id":"id-1","admin_id":"admin_id-1"}"#)
        .reads(
            200,
            r#"{"type":"some type","id":"id-1","name":"some name","applied_at":1700000000,"applied_by":{"type":"some type","id":"id-1"}}"#,
        );
}

/// `DELETE /conversations/{conversation_id}/tags/{id}`
pub(crate) fn detach_tag_from_conversation(wire: &Wire) {
    let call = DetachTagFromConversation::new(
        "conversation_id-1",
        "id-1",
        DetachTagFromConversationBody::new("admin_id-1"),
    );
    wire.sends(call, "DELETE", "/conversations/conversation_id-1/tags/id-1")
        .body(r#"{"admin_id":"admin_id-1"}"#)
        .reads(
            200,
            r#"{"type":"some type","id":"id-1","name":"some name","applied_at":1700000000,"applied_by":{"type":"some type","id":"id-1"}}"#,
        );
}

/// `GET /tags`
pub(crate) fn list_tags(wire: &Wire) {
    let call = ListTags::new();
    wire.sends(call, "GET", "/tags")
        .reads(
            200,
            r#"{"type":"list","data":[{"type":"some type","id":"id-1","name":"some name","applied_at":1700000000,"applied_by":{"type":"some type","id":"id-1"}}]}"#,
        );
}

/// `POST /tags`
pub(crate) fn create_tag(wire: &Wire) {
    let call = CreateTag::new(
        CreateTagBody::CreateOrUpdateTag(
            CreateOrUpdateTagRequest::new("some name").id("id-1"),
        ),
    );
    wire.sends(call, "POST", "/tags")
        .body(r#"{"name":"some name","id":"id-1"}"#)
        .reads(
            200,
            r#"{"type":"some type","id":"id-1","name":"some name","users":[{"id":"id-1","tagged":true}],"companies":[{"id":"id-1","tagged":true}]}"#,
        );
}

/// `GET /tags/{id}`
pub(crate) fn find_tag(wire: &Wire) {
    let call = FindTag::new("id-1");
    wire.sends(call, "GET", "/tags/id-1")
        .reads(200, r#"{"type":"some type","id":"id-1","name":"some name"}"#);
}

/// `DELETE /tags/{id}`
pub(crate) fn delete_tag(wire: &Wire) {
    let call = DeleteTag::new("id-1");
    wire.sends(call, "DELETE", "/tags/id-1").reads_nothing(200);
}

/// `POST /tickets/{ticket_id}/tags`
pub(crate) fn attach_tag_to_ticket(wire: &Wire) {
    let call = AttachTagToTicket::new(
        "ticket_id-1",
        AttachTagToTicketBody::new("id-1", "admin_id-1"),
    );
    wire.sends(call, "POST", "/tickets/ticket_id-1/tags")
        .body(r#"{"id":"id-1","admin_id":"admin_id-1"}"#)
        .reads(
            200,
            r#"{"type":"some type","id":"id-1","name":"some name","applied_at":1700000000,"applied_by":{"type":"some type","id":"id-1"}}"#,
        );
}

/// `DELETE /tickets/{ticket_id}/tags/{id}`
pub(crate) fn detach_tag_from_ticket(wire: &Wire) {
    let call = DetachTagFromTicket::new(
        "ticket_id-1",
        "id-1",
        DetachTagFromTicketBody::new("admin_id-1"),
    );
    wire.sends(call, "DELETE", "/tickets/ticket_id-1/tags/id-1")
        .body(r#"{"admin_id":"admin_id-1"}"#)
        .reads(
            200,
            r#"{"type":"some type","id":"id-1","name":"some name","applied_at":1700000000,"applied_by":{"type":"some type","id":"id-1"}}"#,
        );
}
