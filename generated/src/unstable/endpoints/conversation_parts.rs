// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! The single entries of a conversation: replies, notes and events.
//!
//! Operations of the tag `Conversation Parts`.

use intercom_runtime::codegen::{Endpoint, Method, Operation, RequestParts, call_debug};
use intercom_runtime::model::Id;
use super::VERSION;
use super::super::models::{
    Conversation, ConversationPart, RedactConversationRequest,
    UpdateConversationPartRequest,
};

/// Changes how a part of a conversation was sent or seen.
///
/// `PUT /conversations/{conversation_id}/conversation_parts/{id}`, operation
/// `updateConversationPart`. Returns [`ConversationPart`]. New in the version `unstable`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::unstable::{UpdateConversationPart, UpdateConversationPartRequest};
///
/// let response = UpdateConversationPart::new(
///         "123",
///         "123",
///         UpdateConversationPartRequest::new(true, "secret"),
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/conversations/{conversation_id}/conversation_parts/{id}")]
#[doc(alias = "update conversation part")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateConversationPart {
    /// Intercom's id of the conversation. Path parameter `conversation_id`.
    pub conversation_id: Id,
    /// Intercom's id of the part. Path parameter `id`.
    pub id: Id,
    /// The request body.
    pub body: UpdateConversationPartRequest,
}

call_debug!(UpdateConversationPart);

impl UpdateConversationPart {
    /// Makes the call with its required arguments.
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

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("conversation_id", &self.conversation_id);
        parts.path("id", &self.id);
        parts.json(&self.body);
    }
}

/// Blanks the content of a part, or of the message that started the conversation.
///
/// It cannot be undone.
///
/// `POST /conversations/redact`, operation `redactConversation`. Returns [`Conversation`].
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::unstable::{
///     RedactConversation, RedactConversationPartRequest, RedactConversationRequest,
/// };
///
/// let response = RedactConversation::new(
///         RedactConversationRequest::Part(
///             RedactConversationPartRequest::new("123", "123"),
///         ),
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/conversations/redact")]
#[doc(alias = "redact conversation")]
#[doc(alias = "redact")]
#[doc(alias = "remove content")]
#[doc(alias = "conversations.redactConversationPart")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RedactConversation {
    /// The request body.
    pub body: RedactConversationRequest,
}

call_debug!(RedactConversation);

impl RedactConversation {
    /// Makes the call with its required arguments.
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

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.json(&self.body);
    }
}
