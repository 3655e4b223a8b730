// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Conversations with the AI agent over its own interface.
//!
//! Operations of the tag `Fin Agent`.

use intercom_runtime::codegen::{Endpoint, Method, Operation, RequestParts, call_debug};
use intercom_runtime::model::Id;
use super::VERSION;
use super::super::models::{
    AskFinRequest, AskFinResponse, EscalateFinConversationRequest,
    EscalateFinConversationResponse, ListFinCapabilitiesRequest,
    ListFinCapabilitiesResponse, ReplyToFinRequest, ReplyToFinResponse,
    RunFinProcedureRequest, RunFinProcedureResponse, StartFinConversationRequest,
    StartFinConversationResponse, SubmitFinCsatRequest, SubmitFinCsatResponse,
};

/// Lists what Fin can do for a person, and by which calls.
///
/// `POST /fin/capabilities`, operation `listFinCapabilities`. Returns
/// [`ListFinCapabilitiesResponse`]. New in the version `unstable`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::unstable::{
///     FinAgentUser, ListFinCapabilities, ListFinCapabilitiesRequest,
/// };
///
/// let response = ListFinCapabilities::new(
///         ListFinCapabilitiesRequest::new(FinAgentUser::new("123")),
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/fin/capabilities")]
#[doc(alias = "list fin capabilities")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListFinCapabilities {
    /// The request body.
    pub body: ListFinCapabilitiesRequest,
}

call_debug!(ListFinCapabilities);

impl ListFinCapabilities {
    /// Makes the call with its required arguments.
    pub fn new(body: impl Into<ListFinCapabilitiesRequest>) -> Self {
        Self { body: body.into() }
    }
}

impl Endpoint for ListFinCapabilities {
    type Response = ListFinCapabilitiesResponse;
    const OPERATION: Operation = Operation::new(
            "listFinCapabilities",
            Method::Post,
            "/fin/capabilities",
            VERSION,
        )
        .tag("Fin Agent")
        .safe();

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.json(&self.body);
    }
}

/// Asks Fin a single question and gets a single reply, without a conversation.
///
/// `POST /fin/ask`, operation `askFin`. Returns [`AskFinResponse`]. New in the version
/// `unstable`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::unstable::{
///     AskFin, AskFinRequest, FinAgentMessage, FinAgentMessageAuthor, FinAgentUser,
/// };
///
/// let response = AskFin::new(
///         AskFinRequest::new(
///             "123",
///             FinAgentMessage::new(
///                 FinAgentMessageAuthor::User,
///                 "Thank you for writing.",
///             ),
///             FinAgentUser::new("123"),
///         ),
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/fin/ask")]
#[doc(alias = "ask fin")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AskFin {
    /// The request body.
    pub body: AskFinRequest,
}

call_debug!(AskFin);

impl AskFin {
    /// Makes the call with its required arguments.
    pub fn new(body: impl Into<AskFinRequest>) -> Self {
        Self { body: body.into() }
    }
}

impl Endpoint for AskFin {
    type Response = AskFinResponse;
    const OPERATION: Operation = Operation::new(
            "askFin",
            Method::Post,
            "/fin/ask",
            VERSION,
        )
        .tag("Fin Agent");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.json(&self.body);
    }
}

/// Sends Fin a further message of a conversation.
///
/// `POST /fin/reply`, operation `replyToFin`. Returns [`ReplyToFinResponse`]. New in version
/// 2.14.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::unstable::{
///     FinAgentMessage, FinAgentMessageAuthor, FinAgentUser, ReplyToFin,
///     ReplyToFinRequest,
/// };
///
/// let response = ReplyToFin::new(
///         ReplyToFinRequest::new(
///             "123",
///             FinAgentMessage::new(
///                 FinAgentMessageAuthor::User,
///                 "Thank you for writing.",
///             ),
///             FinAgentUser::new("123"),
///         ),
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/fin/reply")]
#[doc(alias = "reply to fin")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ReplyToFin {
    /// The request body.
    pub body: ReplyToFinRequest,
}

call_debug!(ReplyToFin);

impl ReplyToFin {
    /// Makes the call with its required arguments.
    pub fn new(body: impl Into<ReplyToFinRequest>) -> Self {
        Self { body: body.into() }
    }
}

impl Endpoint for ReplyToFin {
    type Response = ReplyToFinResponse;
    const OPERATION: Operation = Operation::new(
            "replyToFin",
            Method::Post,
            "/fin/reply",
            VERSION,
        )
        .tag("Fin Agent");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.json(&self.body);
    }
}

/// Runs a procedure of Fin on a new conversation.
///
/// `POST /fin/procedures/{procedure_id}/run`, operation `runFinProcedure`. Returns
/// [`RunFinProcedureResponse`]. New in the version `unstable`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::unstable::{FinAgentUser, RunFinProcedure, RunFinProcedureRequest};
///
/// let response = RunFinProcedure::new(
///         "123",
///         RunFinProcedureRequest::new("123", FinAgentUser::new("123")),
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/fin/procedures/{procedure_id}/run")]
#[doc(alias = "run fin procedure")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RunFinProcedure {
    /// Intercom's id of the procedure. Path parameter `procedure_id`.
    pub procedure_id: Id,
    /// The request body.
    pub body: RunFinProcedureRequest,
}

call_debug!(RunFinProcedure);

impl RunFinProcedure {
    /// Makes the call with its required arguments.
    pub fn new(
        procedure_id: impl Into<Id>,
        body: impl Into<RunFinProcedureRequest>,
    ) -> Self {
        Self {
            procedure_id: Id::of(procedure_id),
            body: body.into(),
        }
    }
}

impl Endpoint for RunFinProcedure {
    type Response = RunFinProcedureResponse;
    const OPERATION: Operation = Operation::new(
            "runFinProcedure",
            Method::Post,
            "/fin/procedures/{procedure_id}/run",
            VERSION,
        )
        .tag("Fin Agent");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("procedure_id", &self.procedure_id);
        parts.json(&self.body);
    }
}

/// Hands a conversation over to a person.
///
/// `POST /fin/escalate`, operation `escalateFinConversation`. Returns
/// [`EscalateFinConversationResponse`]. New in the version `unstable`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::unstable::{
///     EscalateFinConversation, EscalateFinConversationRequest,
/// };
///
/// let response = EscalateFinConversation::new(EscalateFinConversationRequest::new())
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/fin/escalate")]
#[doc(alias = "escalate fin conversation")]
#[doc(alias = "hand off to a human")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EscalateFinConversation {
    /// The request body.
    pub body: EscalateFinConversationRequest,
}

call_debug!(EscalateFinConversation);

impl EscalateFinConversation {
    /// Makes the call with its required arguments.
    pub fn new(body: impl Into<EscalateFinConversationRequest>) -> Self {
        Self { body: body.into() }
    }
}

impl Endpoint for EscalateFinConversation {
    type Response = EscalateFinConversationResponse;
    const OPERATION: Operation = Operation::new(
            "escalateFinConversation",
            Method::Post,
            "/fin/escalate",
            VERSION,
        )
        .tag("Fin Agent");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.json(&self.body);
    }
}

/// Records how satisfied a person was with a conversation.
///
/// `POST /fin/csat`, operation `submitFinCsat`. Returns [`SubmitFinCsatResponse`]. New in
/// version 2.14.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::unstable::{
///     SubmitFinCsat, SubmitFinCsatRequest, SubmitFinCsatRequestRating,
/// };
///
/// let response = SubmitFinCsat::new(
///         SubmitFinCsatRequest::new("123", SubmitFinCsatRequestRating::Terrible),
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/fin/csat")]
#[doc(alias = "submit fin csat")]
#[doc(alias = "rate conversation")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SubmitFinCsat {
    /// The request body.
    pub body: SubmitFinCsatRequest,
}

call_debug!(SubmitFinCsat);

impl SubmitFinCsat {
    /// Makes the call with its required arguments.
    pub fn new(body: impl Into<SubmitFinCsatRequest>) -> Self {
        Self { body: body.into() }
    }
}

impl Endpoint for SubmitFinCsat {
    type Response = SubmitFinCsatResponse;
    const OPERATION: Operation = Operation::new(
            "submitFinCsat",
            Method::Post,
            "/fin/csat",
            VERSION,
        )
        .tag("Fin Agent");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.json(&self.body);
    }
}

/// Starts a conversation with Fin.
///
/// `POST /fin/start`, operation `startFinConversation`. Returns
/// [`StartFinConversationResponse`]. New in version 2.14.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::unstable::{
///     FinAgentMessage, FinAgentMessageAuthor, FinAgentUser, StartFinConversation,
///     StartFinConversationRequest,
/// };
///
/// let response = StartFinConversation::new(
///         StartFinConversationRequest::new(
///             "123",
///             FinAgentMessage::new(
///                 FinAgentMessageAuthor::User,
///                 "Thank you for writing.",
///             ),
///             FinAgentUser::new("123"),
///         ),
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/fin/start")]
#[doc(alias = "start fin conversation")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StartFinConversation {
    /// The request body.
    pub body: StartFinConversationRequest,
}

call_debug!(StartFinConversation);

impl StartFinConversation {
    /// Makes the call with its required arguments.
    pub fn new(body: impl Into<StartFinConversationRequest>) -> Self {
        Self { body: body.into() }
    }
}

impl Endpoint for StartFinConversation {
    type Response = StartFinConversationResponse;
    const OPERATION: Operation = Operation::new(
            "startFinConversation",
            Method::Post,
            "/fin/start",
            VERSION,
        )
        .tag("Fin Agent");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.json(&self.body);
    }
}
