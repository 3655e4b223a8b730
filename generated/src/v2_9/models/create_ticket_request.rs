// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, List, Value, object, union};
use super::TicketRequestCustomAttributes;

/// Schema `create_ticket_request`. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateTicketRequest {
    /// Intercom's id of the ticket type. Required.
    pub ticket_type_id: String,
    /// Required.
    pub contacts: List<CreateTicketRequestContact>,
    pub company_id: Option<String>,
    pub ticket_attributes: Option<TicketRequestCustomAttributes>,
    /// Members beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(CreateTicketRequest {
    company_id, ticket_attributes;
    required ticket_type_id, contacts
});

impl CreateTicketRequest {
    /// With what is required.
    pub fn new(
        ticket_type_id: impl Into<Id>,
        contacts: impl Into<List<CreateTicketRequestContact>>,
    ) -> Self {
        Self {
            ticket_type_id: Id::text(ticket_type_id),
            contacts: contacts.into(),
            ..Self::default()
        }
    }

    /// Sets `company_id`.
    #[must_use]
    pub fn company_id(mut self, company_id: impl Into<Id>) -> Self {
        self.company_id = Some(Id::text(company_id));
        self
    }

    /// Sets `ticket_attributes`.
    #[must_use]
    pub fn ticket_attributes(
        mut self,
        ticket_attributes: impl Into<TicketRequestCustomAttributes>,
    ) -> Self {
        self.ticket_attributes = Some(ticket_attributes.into());
        self
    }
}

/// Part of [`CreateTicketRequest`]. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateTicketRequestContactId {
    /// The id that Intercom gave it. Required.
    pub id: String,
    /// Members beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(CreateTicketRequestContactId {; required id });

impl CreateTicketRequestContactId {
    /// With what is required.
    pub fn new(id: impl Into<Id>) -> Self {
        Self {
            id: Id::text(id),
            ..Self::default()
        }
    }
}

/// Part of [`CreateTicketRequest`]. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateTicketRequestContactExternalId {
    /// Your own id for it. Required.
    pub external_id: String,
    /// Members beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(CreateTicketRequestContactExternalId {; required external_id });

impl CreateTicketRequestContactExternalId {
    /// With what is required.
    pub fn new(external_id: impl Into<Id>) -> Self {
        Self {
            external_id: Id::text(external_id),
            ..Self::default()
        }
    }
}

/// Part of [`CreateTicketRequest`]. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateTicketRequestContactEmail {
    /// The email address. Required.
    pub email: String,
    /// Members beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(CreateTicketRequestContactEmail {; required email });

impl CreateTicketRequestContactEmail {
    /// With what is required.
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            email: email.into(),
            ..Self::default()
        }
    }
}

/// Part of [`CreateTicketRequest`]. Sent in requests.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CreateTicketRequestContact {
    Id(CreateTicketRequestContactId),
    ExternalId(CreateTicketRequestContactExternalId),
    Email(CreateTicketRequestContactEmail),
    /// Any other JSON.
    Other(Value),
}
union!(CreateTicketRequestContact {
    Id(CreateTicketRequestContactId), ExternalId(CreateTicketRequestContactExternalId),
    Email(CreateTicketRequestContactEmail)
});
