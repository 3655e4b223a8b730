// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Operations of the tag `Fin Agent`.
//!
//! Conversations with the AI agent over its own interface.

use intercom_runtime::{Endpoint, Method, Operation, RequestParts};
use super::VERSION;
use super::super::models::{
    ReplyToFinBody, ReplyToFinResponse, StartFinConversationBody,
    StartFinConversationResponse, SubmitFinCsatBody, SubmitFinCsatResponse,
};

/// `POST /fin/start`
///
/// Operation `startFinConversation`. Answers with [`StartFinConversationResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct StartFinConversation {
    /// The request body.
    pub body: StartFinConversationBody,
}

impl StartFinConversation {
    /// The call, with what it needs.
    pub fn new(body: impl Into<StartFinConversationBody>) -> Self {
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
    fn fill(&self, parts: &mut RequestParts) {
        parts.json(&self.body);
    }
}

/// `POST /fin/reply`
///
/// Operation `replyToFin`. Answers with [`ReplyToFinResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ReplyToFin {
    /// The request body.
    pub body: ReplyToFinBody,
}

impl ReplyToFin {
    /// The call, with what it needs.
    pub fn new(body: impl Into<ReplyToFinBody>) -> Self {
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
    fn fill(&self, parts: &mut RequestParts) {
        parts.json(&self.body);
    }
}

/// `POST /fin/csat`
///
/// Operation `submitFinCsat`. Answers with [`SubmitFinCsatResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SubmitFinCsat {
    /// The request body.
    pub body: SubmitFinCsatBody,
}

impl SubmitFinCsat {
    /// The call, with what it needs.
    pub fn new(body: impl Into<SubmitFinCsatBody>) -> Self {
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
    fn fill(&self, parts: &mut RequestParts) {
        parts.json(&self.body);
    }
}
