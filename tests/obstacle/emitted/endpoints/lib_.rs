// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Operations of the tag `lib`.

use intercom_runtime::codegen::{
    Endpoint, Method, Operation, Redirect, RequestParts, call_debug,
};
use super::VERSION;

/// Sends `GET /clone`.
///
/// `GET /clone`, operation `clone`. Returns the URL of what was asked for.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::test::CloneCall;
///
/// let response = CloneCall::new().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/clone")]
#[doc(alias = "clone")]
#[doc(alias = "clone call")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CloneCall {}

call_debug!(CloneCall);

impl CloneCall {
    /// Makes the call with no argument set.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Endpoint for CloneCall {
    type Response = Redirect;
    const OPERATION: Operation = Operation::new("clone", Method::Get, "/clone", VERSION)
        .tag("lib");

    #[inline]
    fn fill(&self, _parts: &mut RequestParts) {}
}
