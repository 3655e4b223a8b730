// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Operations of the tag `Tickets`.
//!
//! Requests that are tracked from state to state.

use intercom_runtime::{Endpoint, Method, Operation, RequestParts};
use intercom_runtime::model::Id;
use super::VERSION;
use super::super::models::{
    CreateTicketReplyRequest, CreateTicketRequest, Ticket, TicketNote,
    UpdateTicketRequest,
};

/// `POST /tickets/{id}/reply`
///
/// Adds a reply of a teammate or of a contact to a ticket, or a note.
///
/// Operation `replyTicket`. Answers with [`TicketNote`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ReplyTicket {
    /// The id that Intercom gave to what the request is about. Path parameter `id`.
    pub id: String,
    /// The request body.
    pub body: CreateTicketReplyRequest,
}

impl ReplyTicket {
    /// The call, with what it needs.
    pub fn new(id: impl Into<Id>, body: impl Into<CreateTicketReplyRequest>) -> Self {
        Self {
            id: Id::text(id),
            body: body.into(),
        }
    }
}

impl Endpoint for ReplyTicket {
    type Response = TicketNote;
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
    pub body: CreateTicketRequest,
}

impl CreateTicket {
    /// The call, with what it needs.
    pub fn new(body: impl Into<CreateTicketRequest>) -> Self {
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
    pub body: UpdateTicketRequest,
}

impl UpdateTicket {
    /// The call, with what it needs.
    pub fn new(id: impl Into<Id>, body: impl Into<UpdateTicketRequest>) -> Self {
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
