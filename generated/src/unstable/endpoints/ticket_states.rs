// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! The states that tickets go through, as the workspace has named them.
//!
//! Operations of the tag `Ticket States`.

use intercom_runtime::codegen::{
    Endpoint, Method, Operation, Page, Paged, PagingStrategy, RequestParts, call_debug,
};
use super::VERSION;
use super::super::models::{TicketStateDetailed, TicketStateList};

/// Lists the states that the workspace has defined for its tickets.
///
/// `GET /ticket_states`, operation `listTicketStates`. Returns [`TicketStateList`]. The list
/// comes whole. New in version 2.12.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::unstable::ListTicketStates;
///
/// let response = ListTicketStates::new().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/ticket_states")]
#[doc(alias = "list ticket states")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListTicketStates {}

call_debug!(ListTicketStates);

impl ListTicketStates {
    /// Makes the call with no argument set.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Endpoint for ListTicketStates {
    type Response = TicketStateList;
    const OPERATION: Operation = Operation::new(
            "listTicketStates",
            Method::Get,
            "/ticket_states",
            VERSION,
        )
        .tag("Ticket States");

    #[inline]
    fn fill(&self, _parts: &mut RequestParts) {}
}

impl Paged for ListTicketStates {
    type Item = TicketStateDetailed;
    const PAGING: PagingStrategy = PagingStrategy::SinglePage;

    #[inline]
    fn page(response: TicketStateList) -> Page<TicketStateDetailed> {
        Page::new(response.data)
    }
}
