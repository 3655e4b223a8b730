// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Operations of the tag `Away Status Reasons`.
//!
//! The reasons that teammates can give for being away.

use intercom_runtime::{
    Endpoint, Method, Operation, Page, Paged, PagingStrategy, RequestParts,
};
use super::VERSION;
use super::super::models::{AwayStatusReason, AwayStatusReasonList};

/// `GET /away_status_reasons`
///
/// Operation `listAwayStatusReasons`. Answers with [`AwayStatusReasonList`]. A list that comes
/// whole.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListAwayStatusReasons {}
impl ListAwayStatusReasons {
    /// The call, with nothing set.
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
    fn fill(&self, _parts: &mut RequestParts) {}
}

impl Paged for ListAwayStatusReasons {
    type Item = AwayStatusReason;
    const PAGING: PagingStrategy = PagingStrategy::SinglePage;

    fn page(response: AwayStatusReasonList) -> Page<AwayStatusReason> {
        Page::new(response.data)
    }
}
