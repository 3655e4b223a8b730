// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! The kinds of tickets that the workspace has, and the attributes that tickets of each kind
//! carry.
//!
//! Operations of the tag `Ticket Types`.

use intercom_runtime::codegen::{
    Endpoint, Method, Operation, Page, Paged, PagingStrategy, RequestParts, call_debug,
};
use intercom_runtime::model::Id;
use super::VERSION;
use super::super::models::{
    CreateTicketTypeRequest, TicketType, TicketTypeList, UpdateTicketTypeRequest,
};

/// Lists the ticket types of the workspace with their attributes.
///
/// `GET /ticket_types`, operation `listTicketTypes`. Returns [`TicketTypeList`]. The list comes
/// whole. New in version 2.9.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_15::ListTicketTypes;
///
/// let response = ListTicketTypes::new().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/ticket_types")]
#[doc(alias = "list ticket types")]
#[doc(alias = "ticketTypes.list")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListTicketTypes {}

call_debug!(ListTicketTypes);

impl ListTicketTypes {
    /// Makes the call with no argument set.
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

    #[inline]
    fn fill(&self, _parts: &mut RequestParts) {}
}

impl Paged for ListTicketTypes {
    type Item = TicketType;
    const PAGING: PagingStrategy = PagingStrategy::SinglePage;

    #[inline]
    fn page(response: TicketTypeList) -> Page<TicketType> {
        Page::new(response.data)
    }
}

/// Creates a ticket type.
///
/// It starts with two attributes, for the title and the description.
///
/// `POST /ticket_types`, operation `createTicketType`. Returns [`TicketType`]. New in version
/// 2.9.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_15::{CreateTicketType, CreateTicketTypeRequest};
///
/// let response = CreateTicketType::new(CreateTicketTypeRequest::new("name"))
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/ticket_types")]
#[doc(alias = "create ticket type")]
#[doc(alias = "ticketTypes.create")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateTicketType {
    /// The request body.
    pub body: CreateTicketTypeRequest,
}

call_debug!(CreateTicketType);

impl CreateTicketType {
    /// Makes the call with its required arguments.
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

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.json(&self.body);
    }
}

/// Retrieves a ticket type with its attributes.
///
/// `GET /ticket_types/{ticket_type_id}`, operation `getTicketType`. Returns [`TicketType`]. New
/// in version 2.9.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_15::GetTicketType;
///
/// let response = GetTicketType::new("123").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/ticket_types/{ticket_type_id}")]
#[doc(alias = "get ticket type")]
#[doc(alias = "ticketTypes.get")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetTicketType {
    /// Intercom's id of the ticket type. Path parameter `ticket_type_id`.
    pub ticket_type_id: Id,
}

call_debug!(GetTicketType);

impl GetTicketType {
    /// Makes the call with its required arguments.
    pub fn new(ticket_type_id: impl Into<Id>) -> Self {
        Self {
            ticket_type_id: Id::of(ticket_type_id),
        }
    }
}

impl Endpoint for GetTicketType {
    type Response = TicketType;
    const OPERATION: Operation = Operation::new(
            "getTicketType",
            Method::Get,
            "/ticket_types/{ticket_type_id}",
            VERSION,
        )
        .tag("Ticket Types");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("ticket_type_id", &self.ticket_type_id);
    }
}

/// Changes a ticket type.
///
/// What is not sent stays as it is.
///
/// `PUT /ticket_types/{ticket_type_id}`, operation `updateTicketType`. Returns [`TicketType`].
/// New in version 2.9.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_15::{UpdateTicketType, UpdateTicketTypeRequest};
///
/// let response = UpdateTicketType::new("123", UpdateTicketTypeRequest::new())
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/ticket_types/{ticket_type_id}")]
#[doc(alias = "update ticket type")]
#[doc(alias = "archive ticket type")]
#[doc(alias = "ticketTypes.update")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateTicketType {
    /// Intercom's id of the ticket type. Path parameter `ticket_type_id`.
    pub ticket_type_id: Id,
    /// The request body.
    pub body: UpdateTicketTypeRequest,
}

call_debug!(UpdateTicketType);

impl UpdateTicketType {
    /// Makes the call with its required arguments.
    pub fn new(
        ticket_type_id: impl Into<Id>,
        body: impl Into<UpdateTicketTypeRequest>,
    ) -> Self {
        Self {
            ticket_type_id: Id::of(ticket_type_id),
            body: body.into(),
        }
    }
}

impl Endpoint for UpdateTicketType {
    type Response = TicketType;
    const OPERATION: Operation = Operation::new(
            "updateTicketType",
            Method::Put,
            "/ticket_types/{ticket_type_id}",
            VERSION,
        )
        .tag("Ticket Types");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("ticket_type_id", &self.ticket_type_id);
        parts.json(&self.body);
    }
}
