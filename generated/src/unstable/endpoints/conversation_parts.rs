// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Operations of the tag `Conversation Parts`.
//!
//! The single entries of a conversation: replies, notes and events.

use intercom_runtime::{Endpoint, Method, Operation, RequestParts};
use intercom_runtime::model::Id;
use super::VERSION;
use super::super::models::{
    Conversation, ConversationPart, RedactConversationRequest,
    UpdateConversationPartRequest,
};

/// `PUT /conversations/{conversation_id}/conversation_parts/{id}`
///
/// Operation `updateConversationPart`. Answers with [`ConversationPart`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateConversationPart {
    /// Intercom's id of the conversation. Path parameter `conversation_id`.
    pub conversation_id: Id,
    /// The id that Intercom gave to what the request is about. Path parameter `id`.
    pub id: Id,
    /// The request body.
    pub body: UpdateConversationPartRequest,
}

impl UpdateConversationPart {
    /// The call, with what it needs.
    pub fn new(
        conversation_id: impl Into<Id>,
        id: impl Into<Id>,
        body: impl Into<UpdateConversationPartRequest>,
    ) -> Self {
        Self {
            conversation_id: Id::of(conversation_id),
            id: Id::of(id),
            body: body.into(),
        }
    }
}

impl Endpoint for UpdateConversationPart {
    type Response = ConversationPart;
    const OPERATION: Operation = Operation::new(
            "updateConversationPart",
            Method::Put,
            "/conversations/{conversation_id}/conversation_parts/{id}",
            VERSION,
        )
        .tag("Conversation Parts");

    fn fill(&self, parts: &mut RequestParts) {
        parts.path("conversation_id", &self.conversation_id);
        parts.path("id", &self.id);
        parts.json(&self.body);
    }
}

/// `POST /conversations/redact`
///
/// Blanks the content of a part, or of the message that a conversation began with. It cannot be
/// undone.
///
/// Operation `redactConversation`. Answers with [`Conversation`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RedactConversation {
    /// The request body.
    pub body: RedactConversationRequest,
}

impl RedactConversation {
    /// The call, with what it needs.
    pub fn new(body: impl Into<RedactConversationRequest>) -> Self {
        Self { body: body.into() }
    }
}

impl Endpoint for RedactConversation {
    type Response = Conversation;
    const OPERATION: Operation = Operation::new(
            "redactConversation",
            Method::Post,
            "/conversations/redact",
            VERSION,
        )
        .tag("Conversation Parts");

    fn fill(&self, parts: &mut RequestParts) {
        parts.json(&self.body);
    }
}
