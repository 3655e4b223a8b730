// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Operations without a tag.

use intercom_runtime::codegen::{
    Endpoint, Method, Operation, RequestParts, Text, call_debug,
};
use super::VERSION;

/// Sends `GET /text`.
///
/// `GET /text`, operation `text`. Returns a string.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::test::TextCall;
///
/// let response = TextCall::new().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/text")]
#[doc(alias = "text")]
#[doc(alias = "text call")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TextCall {}

call_debug!(TextCall);

impl TextCall {
    /// Makes the call with no argument set.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Endpoint for TextCall {
    type Response = Text;
    const OPERATION: Operation = Operation::new("text", Method::Get, "/text", VERSION);

    #[inline]
    fn fill(&self, _parts: &mut RequestParts) {}
}
