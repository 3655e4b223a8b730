// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Operations without a tag.

use intercom_runtime::{Endpoint, Method, Operation, RequestParts, Text};
use super::VERSION;

/// `GET /text`
///
/// Operation `text`. Answers with text.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TextCall {}

impl TextCall {
    /// The call, with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Endpoint for TextCall {
    type Response = Text;
    const OPERATION: Operation = Operation::new("text", Method::Get, "/text", VERSION);

    fn fill(&self, _parts: &mut RequestParts) {}
}
