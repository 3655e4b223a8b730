// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! The contacts that take part in a conversation.
//!
//! Operations of the tag `Conversation Participants`.

use intercom_runtime::codegen::{Endpoint, Method, Operation, RequestParts, call_debug};
use intercom_runtime::model::Id;
use super::VERSION;
use super::super::models::{
    AttachContactToConversationRequest, Conversation,
    DetachContactFromConversationRequest,
};

/// Adds a contact to a conversation, in the name of an admin or of another contact.
///
/// `POST /conversations/{id}/customers`, operation `attachContactToConversation`. Returns
/// [`Conversation`].
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::unstable::{
///     AttachContactToConversation, AttachContactToConversationRequest,
/// };
///
/// let response = AttachContactToConversation::new(
///         "123",
///         AttachContactToConversationRequest::new(),
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/conversations/{id}/customers")]
#[doc(alias = "attach contact to conversation")]
#[doc(alias = "add participant")]
#[doc(alias = "conversations.attachContactAsAdmin")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AttachContactToConversation {
    /// Intercom's id of the conversation. Path parameter `id`.
    pub id: Id,
    /// The request body.
    pub body: AttachContactToConversationRequest,
}

call_debug!(AttachContactToConversation);

impl AttachContactToConversation {
    /// Makes the call with its required arguments.
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

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
        parts.json(&self.body);
    }
}

/// Removes a contact from a conversation, in the name of an admin.
///
/// `DELETE /conversations/{conversation_id}/customers/{contact_id}`, operation
/// `detachContactFromConversation`. Returns [`Conversation`].
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::unstable::{
///     DetachContactFromConversation, DetachContactFromConversationRequest,
/// };
///
/// let response = DetachContactFromConversation::new(
///         "123",
///         "123",
///         DetachContactFromConversationRequest::new("123"),
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/conversations/{conversation_id}/customers/{contact_id}")]
#[doc(alias = "detach contact from conversation")]
#[doc(alias = "remove participant")]
#[doc(alias = "conversations.detachContactAsAdmin")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DetachContactFromConversation {
    /// Intercom's id of the conversation. Path parameter `conversation_id`.
    pub conversation_id: Id,
    /// Intercom's id of the contact. Path parameter `contact_id`.
    pub contact_id: Id,
    /// The request body.
    pub body: DetachContactFromConversationRequest,
}

call_debug!(DetachContactFromConversation);

impl DetachContactFromConversation {
    /// Makes the call with its required arguments.
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

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("conversation_id", &self.conversation_id);
        parts.path("contact_id", &self.contact_id);
        parts.json(&self.body);
    }
}
