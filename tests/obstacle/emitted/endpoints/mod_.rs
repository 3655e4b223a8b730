// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Operations of the tag `mod`.

use intercom_runtime::codegen::{Endpoint, Method, Operation, RequestParts, call_debug};
use intercom_runtime::model::List;
use super::VERSION;
use super::super::models::Tree;

/// Sends `POST /endpoint`.
///
/// `POST /endpoint`, operation `Endpoint`. Returns JSON.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::test::EndpointCall;
///
/// let response = EndpointCall::new().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/endpoint")]
#[doc(alias = "Endpoint")]
#[doc(alias = "endpoint call")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EndpointCall {
    /// The request body, which may be left out.
    pub body: Option<Tree>,
}

call_debug!(EndpointCall);

impl EndpointCall {
    /// Makes the call with no argument set.
    #[must_use]
    pub fn new() -> Self {
        Self { body: None }
    }

    /// Sets the request body.
    #[must_use]
    pub fn body(mut self, body: impl Into<Tree>) -> Self {
        self.body = Some(body.into());
        self
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

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        if let Some(body) = &self.body {
            parts.json(body);
        }
    }
}
