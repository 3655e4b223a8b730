// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Operations of the tag `mod`.

use intercom_runtime::{Endpoint, Method, Operation, RequestParts};
use intercom_runtime::model::List;
use super::VERSION;
use super::super::models::Tree;

/// `POST /endpoint`
///
/// Operation `Endpoint`. Answers with JSON.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EndpointCall {
    /// The request body.
    pub body: Tree,
}

impl EndpointCall {
    /// The call, with what it needs.
    pub fn new(body: impl Into<Tree>) -> Self {
        Self { body: body.into() }
    }
}

impl Endpoint for EndpointCall {
    type Response = List<Tree>;
    const OPERATION: Operation = Operation::new(
            "Endpoint",
            Method::Post,
            "/endpoint",
            VERSION,
        )
        .tag("mod");
    fn fill(&self, parts: &mut RequestParts) {
        parts.json(&self.body);
    }
}
