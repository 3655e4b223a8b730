// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Operations of the tag `Ticket Type Attributes`.
//!
//! The fields that tickets of one type have.

use intercom_runtime::{Endpoint, Method, Operation, RequestParts};
use intercom_runtime::model::Id;
use super::VERSION;
use super::super::models::{
    CreateTicketTypeAttributeRequest, TicketTypeAttribute,
    UpdateTicketTypeAttributeRequest,
};

/// `POST /ticket_types/{ticket_type_id}/attributes`
///
/// Operation `createTicketTypeAttribute`. Answers with [`TicketTypeAttribute`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateTicketTypeAttribute {
    /// Intercom's id of the ticket type. Path parameter `ticket_type_id`.
    pub ticket_type_id: String,
    /// The request body.
    pub body: CreateTicketTypeAttributeRequest,
}

impl CreateTicketTypeAttribute {
    /// The call, with what it needs.
    pub fn new(
        ticket_type_id: impl Into<Id>,
        body: impl Into<CreateTicketTypeAttributeRequest>,
    ) -> Self {
        Self {
            ticket_type_id: Id::text(ticket_type_id),
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
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("ticket_type_id", &self.ticket_type_id);
        parts.json(&self.body);
    }
}

/// `PUT /ticket_types/{ticket_type_id}/attributes/{attribute_id}`
///
/// Operation `updateTicketTypeAttribute`. Answers with [`TicketTypeAttribute`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateTicketTypeAttribute {
    /// Intercom's id of the ticket type. Path parameter `ticket_type_id`.
    pub ticket_type_id: String,
    /// Path parameter `attribute_id`.
    pub attribute_id: String,
    /// The request body.
    pub body: UpdateTicketTypeAttributeRequest,
}

impl UpdateTicketTypeAttribute {
    /// The call, with what it needs.
    pub fn new(
        ticket_type_id: impl Into<Id>,
        attribute_id: impl Into<Id>,
        body: impl Into<UpdateTicketTypeAttributeRequest>,
    ) -> Self {
        Self {
            ticket_type_id: Id::text(ticket_type_id),
            attribute_id: Id::text(attribute_id),
            body: body.into(),
        }
    }
}

impl Endpoint for UpdateTicketTypeAttribute {
    type Response = TicketTypeAttribute;
    const OPERATION: Operation = Operation::new(
            "updateTicketTypeAttribute",
            Method::Put,
            "/ticket_types/{ticket_type_id}/attributes/{attribute_id}",
            VERSION,
        )
        .tag("Ticket Type Attributes");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("ticket_type_id", &self.ticket_type_id);
        parts.path("attribute_id", &self.attribute_id);
        parts.json(&self.body);
    }
}
