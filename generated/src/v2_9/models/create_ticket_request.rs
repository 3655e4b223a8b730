// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, List, Value, object, union};
use super::TicketRequestCustomAttributes;

/// What a new ticket needs, which is its type, its contact and its attributes.
///
/// Schema `create_ticket_request`. Sent by [`CreateTicket`](super::super::CreateTicket). New in
/// version 2.9.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateTicketRequest {
    /// Intercom's id of the ticket type. Required.
    pub ticket_type_id: Id,
    /// The contact that the ticket is for. Only one is allowed at the time of writing. Required.
    pub contacts: List<CreateTicketRequestContact>,
    /// Intercom's id of the company that the ticket is for.
    pub company_id: Option<Id>,
    /// Attributes of the ticket, by name. Title and description are called `_default_title_` and
    /// `_default_description_`.
    pub ticket_attributes: Option<TicketRequestCustomAttributes>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(CreateTicketRequest {
    company_id, ticket_attributes;
    required ticket_type_id, contacts
});

impl CreateTicketRequest {
    /// Makes a value of what is required.
    pub fn new(
        ticket_type_id: impl Into<Id>,
        contacts: impl IntoIterator<Item = impl Into<CreateTicketRequestContact>>,
    ) -> Self {
        Self {
            ticket_type_id: Id::of(ticket_type_id),
            contacts: contacts.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }

    /// Sets `company_id`.
    #[must_use]
    pub fn company_id(mut self, company_id: impl Into<Id>) -> Self {
        self.company_id = Some(Id::of(company_id));
        self
    }

    /// Sets `ticket_attributes`.
    #[must_use]
    pub fn ticket_attributes(
        mut self,
        ticket_attributes: impl IntoIterator<
            Item = (impl Into<String>, impl Into<Value>),
        >,
    ) -> Self {
        self.ticket_attributes = Some(ticket_attributes.into_iter().collect());
        self
    }
}

/// A contact by Intercom's id.
///
/// Part of [`CreateTicketRequest`]. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateTicketRequestContactId {
    /// The id that Intercom gave it. Required.
    pub id: Id,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(CreateTicketRequestContactId {; required id });

impl CreateTicketRequestContactId {
    /// Makes a value of what is required.
    pub fn new(id: impl Into<Id>) -> Self {
        Self {
            id: Id::of(id),
            ..Self::default()
        }
    }
}

impl<T: Into<Id>> From<T> for CreateTicketRequestContactId {
    fn from(id: T) -> Self {
        Self::new(id)
    }
}

/// A contact by your own id.
///
/// Part of [`CreateTicketRequest`]. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateTicketRequestContactExternalId {
    /// Your own id for it. Required.
    pub external_id: Id,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(CreateTicketRequestContactExternalId {; required external_id });

impl CreateTicketRequestContactExternalId {
    /// Makes a value of what is required.
    pub fn new(external_id: impl Into<Id>) -> Self {
        Self {
            external_id: Id::of(external_id),
            ..Self::default()
        }
    }
}

impl<T: Into<Id>> From<T> for CreateTicketRequestContactExternalId {
    fn from(external_id: T) -> Self {
        Self::new(external_id)
    }
}

/// A contact by email address. If there is none, it is created.
///
/// Part of [`CreateTicketRequest`]. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateTicketRequestContactEmail {
    /// The email address. Required.
    pub email: String,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(CreateTicketRequestContactEmail {; required email });

impl CreateTicketRequestContactEmail {
    /// Makes a value of what is required.
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            email: email.into(),
            ..Self::default()
        }
    }
}

impl<T: AsRef<str>> From<T> for CreateTicketRequestContactEmail {
    fn from(email: T) -> Self {
        Self::new(email.as_ref())
    }
}

/// A contact, named in one of three ways.
///
/// Part of [`CreateTicketRequest`]. Sent in requests.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CreateTicketRequestContact {
    /// A contact by Intercom's id.
    Id(CreateTicketRequestContactId),
    /// A contact by your own id.
    ExternalId(CreateTicketRequestContactExternalId),
    /// A contact by email address.
    Email(CreateTicketRequestContactEmail),
    /// Any other JSON.
    Other(Value),
}
union!(CreateTicketRequestContact {
    Id(CreateTicketRequestContactId), ExternalId(CreateTicketRequestContactExternalId),
    Email(CreateTicketRequestContactEmail)
});
