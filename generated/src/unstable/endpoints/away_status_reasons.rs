// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! The reasons that teammates can give for being away.
//!
//! Operations of the tag `Away Status Reasons`.

use intercom_runtime::codegen::{
    Endpoint, Method, Operation, Page, Paged, PagingStrategy, RequestParts, call_debug,
};
use super::VERSION;
use super::super::models::{AwayStatusReason, AwayStatusReasonList};

/// Lists the reasons that teammates can give for being away.
///
/// `GET /away_status_reasons`, operation `listAwayStatusReasons`. Returns
/// [`AwayStatusReasonList`]. The list comes whole. New in version 2.14.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::unstable::ListAwayStatusReasons;
///
/// let response = ListAwayStatusReasons::new().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/away_status_reasons")]
#[doc(alias = "list away status reasons")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListAwayStatusReasons {}

call_debug!(ListAwayStatusReasons);

impl ListAwayStatusReasons {
    /// Makes the call with no argument set.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Endpoint for ListAwayStatusReasons {
    type Response = AwayStatusReasonList;
    const OPERATION: Operation = Operation::new(
            "listAwayStatusReasons",
            Method::Get,
            "/away_status_reasons",
            VERSION,
        )
        .tag("Away Status Reasons");

    #[inline]
    fn fill(&self, _parts: &mut RequestParts) {}
}

impl Paged for ListAwayStatusReasons {
    type Item = AwayStatusReason;
    const PAGING: PagingStrategy = PagingStrategy::SinglePage;

    #[inline]
    fn page(response: AwayStatusReasonList) -> Page<AwayStatusReason> {
        Page::new(response.data)
    }
}
