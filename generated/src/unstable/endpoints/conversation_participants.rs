// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Operations of the tag `Conversation Participants`.
//!
//! The contacts that take part in a conversation.

use intercom_runtime::{Endpoint, Method, Operation, RequestParts};
use intercom_runtime::model::Id;
use super::VERSION;
use super::super::models::{
    AttachContactToConversationRequest, Conversation,
    DetachContactFromConversationRequest,
};

/// `POST /conversations/{id}/customers`
///
/// Adds a contact to a conversation, in the name of a teammate or of another contact.
///
/// Operation `attachContactToConversation`. Answers with [`Conversation`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AttachContactToConversation {
    /// The id that Intercom gave to what the request is about. Path parameter `id`.
    pub id: Id,
    /// The request body.
    pub body: AttachContactToConversationRequest,
}

impl AttachContactToConversation {
    /// The call, with what it needs.
    pub fn new(
        id: impl Into<Id>,
        body: impl Into<AttachContactToConversationRequest>,
    ) -> Self {
        Self {
            id: Id::of(id),
            body: body.into(),
        }
    }
}

impl Endpoint for AttachContactToConversation {
    type Response = Conversation;
    const OPERATION: Operation = Operation::new(
            "attachContactToConversation",
            Method::Post,
            "/conversations/{id}/customers",
            VERSION,
        )
        .tag("Conversation Participants");

    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
        parts.json(&self.body);
    }
}

/// `DELETE /conversations/{conversation_id}/customers/{contact_id}`
///
/// Removes a contact from a conversation, in the name of a teammate.
///
/// Operation `detachContactFromConversation`. Answers with [`Conversation`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DetachContactFromConversation {
    /// Intercom's id of the conversation. Path parameter `conversation_id`.
    pub conversation_id: Id,
    /// Intercom's id of the contact. Path parameter `contact_id`.
    pub contact_id: Id,
    /// The request body.
    pub body: DetachContactFromConversationRequest,
}

impl DetachContactFromConversation {
    /// The call, with what it needs.
    pub fn new(
        conversation_id: impl Into<Id>,
        contact_id: impl Into<Id>,
        body: impl Into<DetachContactFromConversationRequest>,
    ) -> Self {
        Self {
            conversation_id: Id::of(conversation_id),
            contact_id: Id::of(contact_id),
            body: body.into(),
        }
    }
}

impl Endpoint for DetachContactFromConversation {
    type Response = Conversation;
    const OPERATION: Operation = Operation::new(
            "detachContactFromConversation",
            Method::Delete,
            "/conversations/{conversation_id}/customers/{contact_id}",
            VERSION,
        )
        .tag("Conversation Participants");

    fn fill(&self, parts: &mut RequestParts) {
        parts.path("conversation_id", &self.conversation_id);
        parts.path("contact_id", &self.contact_id);
        parts.json(&self.body);
    }
}
