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
    CreateTicketBody, EnqueueCreateTicketBody, Jobs, ReplyTicketBody, SearchRequest,
    Ticket, TicketDeleted, TicketList, TicketReply, UpdateTicketBody,
};

/// `POST /tickets/{ticket_id}/reply`
///
/// Adds a reply of a teammate or of a contact to a ticket, or a note.
///
/// Operation `replyTicket`. Answers with [`TicketReply`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ReplyTicket {
    /// Intercom's id of the ticket, which is not the number that people see in the inbox. Path
    /// parameter `ticket_id`.
    pub ticket_id: String,
    /// The request body.
    pub body: ReplyTicketBody,
}

impl ReplyTicket {
    /// The call, with what it needs.
    pub fn new(ticket_id: impl Into<Id>, body: impl Into<ReplyTicketBody>) -> Self {
        Self {
            ticket_id: Id::text(ticket_id),
            body: body.into(),
        }
    }
}

impl Endpoint for ReplyTicket {
    type Response = TicketReply;
    const OPERATION: Operation = Operation::new(
            "replyTicket",
            Method::Post,
            "/tickets/{ticket_id}/reply",
            VERSION,
        )
        .tag("Tickets");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("ticket_id", &self.ticket_id);
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

/// `POST /tickets/enqueue`
///
/// Operation `enqueueCreateTicket`. Answers with [`Jobs`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EnqueueCreateTicket {
    /// The request body.
    pub body: EnqueueCreateTicketBody,
}

impl EnqueueCreateTicket {
    /// The call, with what it needs.
    pub fn new(body: impl Into<EnqueueCreateTicketBody>) -> Self {
        Self { body: body.into() }
    }
}

impl Endpoint for EnqueueCreateTicket {
    type Response = Jobs;
    const OPERATION: Operation = Operation::new(
            "enqueueCreateTicket",
            Method::Post,
            "/tickets/enqueue",
            VERSION,
        )
        .tag("Tickets");
    fn fill(&self, parts: &mut RequestParts) {
        parts.json(&self.body);
    }
}

/// `GET /tickets/{ticket_id}`
///
/// One ticket by the id that the API uses.
///
/// Operation `getTicket`. Answers with [`Ticket`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetTicket {
    /// Intercom's id of the ticket, which is not the number that people see in the inbox. Path
    /// parameter `ticket_id`.
    pub ticket_id: String,
}

impl GetTicket {
    /// The call, with what it needs.
    pub fn new(ticket_id: impl Into<Id>) -> Self {
        Self {
            ticket_id: Id::text(ticket_id),
        }
    }
}

impl Endpoint for GetTicket {
    type Response = Ticket;
    const OPERATION: Operation = Operation::new(
            "getTicket",
            Method::Get,
            "/tickets/{ticket_id}",
            VERSION,
        )
        .tag("Tickets");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("ticket_id", &self.ticket_id);
    }
}

/// `PUT /tickets/{ticket_id}`
///
/// Changes attributes, state, assignment or visibility of a ticket.
///
/// Operation `updateTicket`. Answers with [`Ticket`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateTicket {
    /// Intercom's id of the ticket, which is not the number that people see in the inbox. Path
    /// parameter `ticket_id`.
    pub ticket_id: String,
    /// The request body.
    pub body: UpdateTicketBody,
}

impl UpdateTicket {
    /// The call, with what it needs.
    pub fn new(ticket_id: impl Into<Id>, body: impl Into<UpdateTicketBody>) -> Self {
        Self {
            ticket_id: Id::text(ticket_id),
            body: body.into(),
        }
    }
}

impl Endpoint for UpdateTicket {
    type Response = Ticket;
    const OPERATION: Operation = Operation::new(
            "updateTicket",
            Method::Put,
            "/tickets/{ticket_id}",
            VERSION,
        )
        .tag("Tickets");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("ticket_id", &self.ticket_id);
        parts.json(&self.body);
    }
}

/// `DELETE /tickets/{ticket_id}`
///
/// Operation `deleteTicket`. Answers with [`TicketDeleted`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteTicket {
    /// Intercom's id of the ticket, which is not the number that people see in the inbox. Path
    /// parameter `ticket_id`.
    pub ticket_id: String,
}

impl DeleteTicket {
    /// The call, with what it needs.
    pub fn new(ticket_id: impl Into<Id>) -> Self {
        Self {
            ticket_id: Id::text(ticket_id),
        }
    }
}

impl Endpoint for DeleteTicket {
    type Response = TicketDeleted;
    const OPERATION: Operation = Operation::new(
            "deleteTicket",
            Method::Delete,
            "/tickets/{ticket_id}",
            VERSION,
        )
        .tag("Tickets");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("ticket_id", &self.ticket_id);
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
