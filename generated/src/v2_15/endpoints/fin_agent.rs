// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Conversations with the AI agent over its own interface.
//!
//! Operations of the tag `Fin Agent`.

use intercom_runtime::codegen::{Endpoint, Method, Operation, RequestParts, call_debug};
use super::VERSION;
use super::super::models::{
    ReplyToFinRequest, ReplyToFinResponse, StartFinConversationRequest,
    StartFinConversationResponse, SubmitFinCsatRequest, SubmitFinCsatResponse,
};

/// Starts a conversation with Fin.
///
/// `POST /fin/start`, operation `startFinConversation`. Returns
/// [`StartFinConversationResponse`]. New in version 2.14.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_15::{
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
///                 "2024-02-29T12:30:00Z",
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

/// Sends Fin a further message of a conversation.
///
/// `POST /fin/reply`, operation `replyToFin`. Returns [`ReplyToFinResponse`]. New in version
/// 2.14.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_15::{
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
///                 "2024-02-29T12:30:00Z",
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

/// Records how satisfied a person was with a conversation.
///
/// `POST /fin/csat`, operation `submitFinCsat`. Returns [`SubmitFinCsatResponse`]. New in
/// version 2.14.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_15::{
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
