// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! The fields that tickets of one type have.
//!
//! Operations of the tag `Ticket Type Attributes`.

use intercom_runtime::codegen::{Endpoint, Method, Operation, RequestParts, call_debug};
use intercom_runtime::model::Id;
use super::VERSION;
use super::super::models::{
    CreateTicketTypeAttributeRequest, TicketTypeAttribute,
    UpdateTicketTypeAttributeRequest,
};

/// Creates an attribute for the tickets of a type.
///
/// `POST /ticket_types/{ticket_type_id}/attributes`, operation `createTicketTypeAttribute`.
/// Returns [`TicketTypeAttribute`]. New in version 2.9.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_13::{
///     CreateTicketTypeAttribute, CreateTicketTypeAttributeRequest,
///     CreateTicketTypeAttributeRequestDataType,
/// };
///
/// let response = CreateTicketTypeAttribute::new(
///         "123",
///         CreateTicketTypeAttributeRequest::new(
///             "name",
///             "description",
///             CreateTicketTypeAttributeRequestDataType::String,
///         ),
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/ticket_types/{ticket_type_id}/attributes")]
#[doc(alias = "create ticket type attribute")]
#[doc(alias = "ticketTypes.attributes.create")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateTicketTypeAttribute {
    /// Intercom's id of the ticket type. Path parameter `ticket_type_id`.
    pub ticket_type_id: Id,
    /// The request body.
    pub body: CreateTicketTypeAttributeRequest,
}

call_debug!(CreateTicketTypeAttribute);

impl CreateTicketTypeAttribute {
    /// Makes the call with its required arguments.
    pub fn new(
        ticket_type_id: impl Into<Id>,
        body: impl Into<CreateTicketTypeAttributeRequest>,
    ) -> Self {
        Self {
            ticket_type_id: Id::of(ticket_type_id),
            body: body.into(),
        }
    }
}

impl Endpoint for CreateTicketTypeAttribute {
    type Response = TicketTypeAttribute;
    const OPERATION: Operation = Operation::new(
            "createTicketTypeAttribute",
            Method::Post,
            "/ticket_types/{ticket_type_id}/attributes",
            VERSION,
        )
        .tag("Ticket Type Attributes");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("ticket_type_id", &self.ticket_type_id);
        parts.json(&self.body);
    }
}

/// Changes or archives an attribute of a ticket type.
///
/// `PUT /ticket_types/{ticket_type_id}/attributes/{id}`, operation `updateTicketTypeAttribute`.
/// Returns [`TicketTypeAttribute`]. New in version 2.9.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_13::{
///     UpdateTicketTypeAttribute, UpdateTicketTypeAttributeRequest,
/// };
///
/// let response = UpdateTicketTypeAttribute::new(
///         "123",
///         "123",
///         UpdateTicketTypeAttributeRequest::new(),
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/ticket_types/{ticket_type_id}/attributes/{id}")]
#[doc(alias = "update ticket type attribute")]
#[doc(alias = "ticketTypes.attributes.update")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateTicketTypeAttribute {
    /// Intercom's id of the ticket type. Path parameter `ticket_type_id`.
    pub ticket_type_id: Id,
    /// Intercom's id of the attribute. Path parameter `id`.
    pub id: Id,
    /// The request body.
    pub body: UpdateTicketTypeAttributeRequest,
}

call_debug!(UpdateTicketTypeAttribute);

impl UpdateTicketTypeAttribute {
    /// Makes the call with its required arguments.
    pub fn new(
        ticket_type_id: impl Into<Id>,
        id: impl Into<Id>,
        body: impl Into<UpdateTicketTypeAttributeRequest>,
    ) -> Self {
        Self {
            ticket_type_id: Id::of(ticket_type_id),
            id: Id::of(id),
            body: body.into(),
        }
    }
}

impl Endpoint for UpdateTicketTypeAttribute {
    type Response = TicketTypeAttribute;
    const OPERATION: Operation = Operation::new(
            "updateTicketTypeAttribute",
            Method::Put,
            "/ticket_types/{ticket_type_id}/attributes/{id}",
            VERSION,
        )
        .tag("Ticket Type Attributes");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("ticket_type_id", &self.ticket_type_id);
        parts.path("id", &self.id);
        parts.json(&self.body);
    }
}
