// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Procedures that the AI agent follows.
//!
//! Operations of the tag `Procedures`.

use intercom_runtime::codegen::{Endpoint, Method, Operation, RequestParts, call_debug};
use intercom_runtime::model::{Id, Map, Value};
use super::VERSION;
use super::super::models::CollectAgentInputRequest;

/// Supplies the values that a procedure of Fin waits for in a conversation.
///
/// `POST /procedures/{conversation_id}/collect_agent_input`, operation
/// `collectProcedureAgentInput`. Returns JSON. New in the version `unstable`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::unstable::{
///     CollectAgentInputRequest, CollectAgentInputRequestAttributeValue,
///     CollectProcedureAgentInput,
/// };
///
/// let response = CollectProcedureAgentInput::new(
///         "123",
///         CollectAgentInputRequest::new(
///             "123",
///             [CollectAgentInputRequestAttributeValue::new("123", "anything")],
///         ),
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/procedures/{conversation_id}/collect_agent_input")]
#[doc(alias = "collect procedure agent input")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CollectProcedureAgentInput {
    /// Intercom's id of the conversation. Path parameter `conversation_id`.
    pub conversation_id: Id,
    /// The request body.
    pub body: CollectAgentInputRequest,
}

call_debug!(CollectProcedureAgentInput);

impl CollectProcedureAgentInput {
    /// Makes the call with its required arguments.
    pub fn new(
        conversation_id: impl Into<Id>,
        body: impl Into<CollectAgentInputRequest>,
    ) -> Self {
        Self {
            conversation_id: Id::of(conversation_id),
            body: body.into(),
        }
    }
}

impl Endpoint for CollectProcedureAgentInput {
    type Response = Map<Value>;
    const OPERATION: Operation = Operation::new(
            "collectProcedureAgentInput",
            Method::Post,
            "/procedures/{conversation_id}/collect_agent_input",
            VERSION,
        )
        .tag("Procedures");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("conversation_id", &self.conversation_id);
        parts.json(&self.body);
    }
}
