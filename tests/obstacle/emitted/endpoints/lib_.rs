// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Operations of the tag `lib`.

use intercom_runtime::{Endpoint, Method, Operation, Redirect, RequestParts};
use super::VERSION;

/// `GET /clone`
///
/// Operation `clone`. Answers with the address of what was asked for.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CloneCall {}

impl CloneCall {
    /// The call, with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Endpoint for CloneCall {
    type Response = Redirect;
    const OPERATION: Operation = Operation::new("clone", Method::Get, "/clone", VERSION)
        .tag("lib");

    fn fill(&self, _parts: &mut RequestParts) {}
}
