// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Operations of the tag `Tickets`.
//!
//! Requests that are tracked from state to state.

use intercom_runtime::{
    Endpoint, Method, Operation, Page, Paged, PagingStrategy, RequestParts,
};
use intercom_runtime::model::Id;
use super::VERSION;
use super::super::models::{
    CreateTicketBody, ReplyTicketBody, SearchRequest, Ticket, TicketDeleted, TicketList,
    TicketReply, UpdateTicketBody,
};

/// `POST /tickets/{id}/reply`
///
/// Adds a reply of a teammate or of a contact to a ticket, or a note.
///
/// Operation `replyTicket`. Answers with [`TicketReply`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ReplyTicket {
    /// The id that Intercom gave to what the request is about. Path parameter `id`.
    pub id: String,
    /// The request body.
    pub body: ReplyTicketBody,
}

impl ReplyTicket {
    /// The call, with what it needs.
    pub fn new(id: impl Into<Id>, body: impl Into<ReplyTicketBody>) -> Self {
        Self {
            id: Id::text(id),
            body: body.into(),
        }
    }
}

impl Endpoint for ReplyTicket {
    type Response = TicketReply;
    const OPERATION: Operation = Operation::new(
            "replyTicket",
            Method::Post,
            "/tickets/{id}/reply",
            VERSION,
        )
        .tag("Tickets");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
        parts.json(&self.body);
    }
}

/// `POST /tickets`
///
/// Opens a ticket of a type for a contact.
///
/// Operation `createTicket`. Answers with [`Ticket`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateTicket {
    /// The request body.
    pub body: CreateTicketBody,
}

impl CreateTicket {
    /// The call, with what it needs.
    pub fn new(body: impl Into<CreateTicketBody>) -> Self {
        Self { body: body.into() }
    }
}

impl Endpoint for CreateTicket {
    type Response = Ticket;
    const OPERATION: Operation = Operation::new(
            "createTicket",
            Method::Post,
            "/tickets",
            VERSION,
        )
        .tag("Tickets");
    fn fill(&self, parts: &mut RequestParts) {
        parts.json(&self.body);
    }
}

/// `GET /tickets/{id}`
///
/// One ticket by the id that the API uses.
///
/// Operation `getTicket`. Answers with [`Ticket`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetTicket {
    /// The id that Intercom gave to what the request is about. Path parameter `id`.
    pub id: String,
}

impl GetTicket {
    /// The call, with what it needs.
    pub fn new(id: impl Into<Id>) -> Self {
        Self { id: Id::text(id) }
    }
}

impl Endpoint for GetTicket {
    type Response = Ticket;
    const OPERATION: Operation = Operation::new(
            "getTicket",
            Method::Get,
            "/tickets/{id}",
            VERSION,
        )
        .tag("Tickets");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
    }
}

/// `PUT /tickets/{id}`
///
/// Changes attributes, state, assignment or visibility of a ticket.
///
/// Operation `updateTicket`. Answers with [`Ticket`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateTicket {
    /// The id that Intercom gave to what the request is about. Path parameter `id`.
    pub id: String,
    /// The request body.
    pub body: UpdateTicketBody,
}

impl UpdateTicket {
    /// The call, with what it needs.
    pub fn new(id: impl Into<Id>, body: impl Into<UpdateTicketBody>) -> Self {
        Self {
            id: Id::text(id),
            body: body.into(),
        }
    }
}

impl Endpoint for UpdateTicket {
    type Response = Ticket;
    const OPERATION: Operation = Operation::new(
            "updateTicket",
            Method::Put,
            "/tickets/{id}",
            VERSION,
        )
        .tag("Tickets");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
        parts.json(&self.body);
    }
}

/// `DELETE /tickets/{id}`
///
/// Operation `deleteTicket`. Answers with [`TicketDeleted`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteTicket {
    /// The id that Intercom gave to what the request is about. Path parameter `id`.
    pub id: String,
}

impl DeleteTicket {
    /// The call, with what it needs.
    pub fn new(id: impl Into<Id>) -> Self {
        Self { id: Id::text(id) }
    }
}

impl Endpoint for DeleteTicket {
    type Response = TicketDeleted;
    const OPERATION: Operation = Operation::new(
            "deleteTicket",
            Method::Delete,
            "/tickets/{id}",
            VERSION,
        )
        .tag("Tickets");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
    }
}

/// `POST /tickets/search`
///
/// Tickets by their attributes. At most two levels of AND and OR, with up to 15 filters each.
///
/// Operation `searchTickets`. Answers with [`TicketList`]. Comes in pages.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SearchTickets {
    /// The request body.
    pub body: SearchRequest,
}

impl SearchTickets {
    /// The call, with what it needs.
    pub fn new(body: impl Into<SearchRequest>) -> Self {
        Self { body: body.into() }
    }
}

impl Endpoint for SearchTickets {
    type Response = TicketList;
    const OPERATION: Operation = Operation::new(
            "searchTickets",
            Method::Post,
            "/tickets/search",
            VERSION,
        )
        .tag("Tickets");
    fn fill(&self, parts: &mut RequestParts) {
        parts.json(&self.body);
    }
}

impl Paged for SearchTickets {
    type Item = Ticket;
    const PAGING: PagingStrategy = PagingStrategy::CursorInBody(
        &["pagination", "starting_after"],
    );

    fn page(response: TicketList) -> Page<Ticket> {
        Page::new(response.tickets).pages(response.pages).total(response.total_count)
    }
}
