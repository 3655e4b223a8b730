// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Operations of the tag `Fin Agent`.
//!
//! Conversations with the AI agent over its own interface.

use intercom_runtime::{Endpoint, Method, Operation, RequestParts};
use intercom_runtime::model::Id;
use super::VERSION;
use super::super::models::{
    AskFinBody, AskFinResponse, EscalateFinConversationBody,
    EscalateFinConversationResponse, ListFinCapabilitiesBody,
    ListFinCapabilitiesResponse, ReplyToFinBody, ReplyToFinResponse, RunFinProcedureBody,
    RunFinProcedureResponse, StartFinConversationBody, StartFinConversationResponse,
    SubmitFinCsatBody, SubmitFinCsatResponse,
};

/// `POST /fin/capabilities`
///
/// Operation `listFinCapabilities`. Answers with [`ListFinCapabilitiesResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListFinCapabilities {
    /// The request body.
    pub body: ListFinCapabilitiesBody,
}

impl ListFinCapabilities {
    /// The call, with what it needs.
    pub fn new(body: impl Into<ListFinCapabilitiesBody>) -> Self {
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
    fn fill(&self, parts: &mut RequestParts) {
        parts.json(&self.body);
    }
}

/// `POST /fin/ask`
///
/// Operation `askFin`. Answers with [`AskFinResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AskFin {
    /// The request body.
    pub body: AskFinBody,
}

impl AskFin {
    /// The call, with what it needs.
    pub fn new(body: impl Into<AskFinBody>) -> Self {
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

/// `POST /fin/procedures/{procedure_id}/run`
///
/// Operation `runFinProcedure`. Answers with [`RunFinProcedureResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RunFinProcedure {
    /// Path parameter `procedure_id`.
    pub procedure_id: Id,
    /// The request body.
    pub body: RunFinProcedureBody,
}

impl RunFinProcedure {
    /// The call, with what it needs.
    pub fn new(
        procedure_id: impl Into<Id>,
        body: impl Into<RunFinProcedureBody>,
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
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("procedure_id", &self.procedure_id);
        parts.json(&self.body);
    }
}

/// `POST /fin/escalate`
///
/// Operation `escalateFinConversation`. Answers with [`EscalateFinConversationResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EscalateFinConversation {
    /// The request body.
    pub body: EscalateFinConversationBody,
}

impl EscalateFinConversation {
    /// The call, with what it needs.
    pub fn new(body: impl Into<EscalateFinConversationBody>) -> Self {
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
