// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Operations of the tag `Ticket Types`.
//!
//! The kinds of tickets that the workspace has.

use intercom_runtime::{
    Endpoint, Method, Operation, Page, Paged, PagingStrategy, RequestParts,
};
use intercom_runtime::model::Id;
use super::VERSION;
use super::super::models::{
    CreateTicketTypeRequest, TicketType, TicketTypeList, UpdateTicketTypeRequest,
};

/// `GET /ticket_types`
///
/// All ticket types of the workspace with their attributes.
///
/// Operation `listTicketTypes`. Answers with [`TicketTypeList`]. A list that comes whole.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListTicketTypes {}
impl ListTicketTypes {
    /// The call, with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Endpoint for ListTicketTypes {
    type Response = TicketTypeList;
    const OPERATION: Operation = Operation::new(
            "listTicketTypes",
            Method::Get,
            "/ticket_types",
            VERSION,
        )
        .tag("Ticket Types");
    fn fill(&self, _parts: &mut RequestParts) {}
}

impl Paged for ListTicketTypes {
    type Item = TicketType;
    const PAGING: PagingStrategy = PagingStrategy::SinglePage;

    fn page(response: TicketTypeList) -> Page<TicketType> {
        Page::new(response.data)
    }
}

/// `POST /ticket_types`
///
/// Operation `createTicketType`. Answers with [`TicketType`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateTicketType {
    /// The request body.
    pub body: CreateTicketTypeRequest,
}

impl CreateTicketType {
    /// The call, with what it needs.
    pub fn new(body: impl Into<CreateTicketTypeRequest>) -> Self {
        Self { body: body.into() }
    }
}

impl Endpoint for CreateTicketType {
    type Response = TicketType;
    const OPERATION: Operation = Operation::new(
            "createTicketType",
            Method::Post,
            "/ticket_types",
            VERSION,
        )
        .tag("Ticket Types");
    fn fill(&self, parts: &mut RequestParts) {
        parts.json(&self.body);
    }
}

/// `GET /ticket_types/{id}`
///
/// Operation `getTicketType`. Answers with [`TicketType`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetTicketType {
    /// The id that Intercom gave to what the request is about. Path parameter `id`.
    pub id: String,
}

impl GetTicketType {
    /// The call, with what it needs.
    pub fn new(id: impl Into<Id>) -> Self {
        Self { id: Id::text(id) }
    }
}

impl Endpoint for GetTicketType {
    type Response = TicketType;
    const OPERATION: Operation = Operation::new(
            "getTicketType",
            Method::Get,
            "/ticket_types/{id}",
            VERSION,
        )
        .tag("Ticket Types");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
    }
}

/// `PUT /ticket_types/{id}`
///
/// Operation `updateTicketType`. Answers with [`TicketType`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateTicketType {
    /// The id that Intercom gave to what the request is about. Path parameter `id`.
    pub id: String,
    /// The request body.
    pub body: UpdateTicketTypeRequest,
}

impl UpdateTicketType {
    /// The call, with what it needs.
    pub fn new(id: impl Into<Id>, body: impl Into<UpdateTicketTypeRequest>) -> Self {
        Self {
            id: Id::text(id),
            body: body.into(),
        }
    }
}

impl Endpoint for UpdateTicketType {
    type Response = TicketType;
    const OPERATION: Operation = Operation::new(
            "updateTicketType",
            Method::Put,
            "/ticket_types/{id}",
            VERSION,
        )
        .tag("Ticket Types");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
        parts.json(&self.body);
    }
}
