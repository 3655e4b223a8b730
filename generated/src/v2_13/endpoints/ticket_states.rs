// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Operations of the tag `Ticket States`.
//!
//! The stations of a ticket, as the workspace has named them.

use intercom_runtime::{
    Endpoint, Method, Operation, Page, Paged, PagingStrategy, RequestParts,
};
use super::VERSION;
use super::super::models::{TicketStateDetailed, TicketStateList};

/// `GET /ticket_states`
///
/// Operation `listTicketStates`. Answers with [`TicketStateList`]. A list that comes whole.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListTicketStates {}
impl ListTicketStates {
    /// The call, with nothing set.
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
    fn fill(&self, _parts: &mut RequestParts) {}
}

impl Paged for ListTicketStates {
    type Item = TicketStateDetailed;
    const PAGING: PagingStrategy = PagingStrategy::SinglePage;

    fn page(response: TicketStateList) -> Page<TicketStateDetailed> {
        Page::new(response.data)
    }
}
