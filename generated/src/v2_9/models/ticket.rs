// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, Timestamp, object, open_enum};
use super::{TicketContacts, TicketCustomAttributes, TicketParts, TicketType};

/// A ticket with its attributes and parts.
///
/// Schema `ticket`. Returned by [`CreateTicket`](super::super::CreateTicket),
/// [`GetTicket`](super::super::GetTicket), [`UpdateTicket`](super::super::UpdateTicket). New in
/// version 2.9.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Ticket {
    /// The name of this kind of object. Always `ticket`.
    pub r#type: Option<String>,
    /// The id that the API uses; paths want this one.
    pub id: Option<Id>,
    /// The number that people see in the inbox.
    pub ticket_id: Option<Id>,
    /// Its attributes, by name.
    pub ticket_attributes: Option<TicketCustomAttributes>,
    /// How far the work on it is.
    pub ticket_state: Option<TicketTicketState>,
    /// The state in the words that teammates see.
    pub ticket_state_internal_label: Option<String>,
    /// The state in the words that customers see.
    pub ticket_state_external_label: Option<String>,
    /// The type that says which attributes it has.
    pub ticket_type: Option<TicketType>,
    /// The contacts that belong to it.
    pub contacts: Option<TicketContacts>,
    /// Intercom's id of the admin that it is assigned to, a string or a number depending on the
    /// version; `0` for nobody.
    pub admin_assignee_id: Option<Id>,
    /// Intercom's id of the team that it is assigned to, a string or a number depending on the
    /// version; `0` for none.
    pub team_assignee_id: Option<Id>,
    /// The time at which it was created. Unix time in seconds.
    pub created_at: Option<Timestamp>,
    /// The time of its last change. Unix time in seconds.
    pub updated_at: Option<Timestamp>,
    /// What was said and done.
    pub ticket_parts: Option<TicketParts>,
    /// Whether the customer sees the ticket.
    pub is_shared: Option<bool>,
    /// Intercom's id of the company that it is for; null if none.
    pub company_id: Option<Id>,
    /// The channel that it came by.
    pub channel: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(Ticket {
    r#type = "type", id, ticket_id, ticket_attributes, ticket_state,
    ticket_state_internal_label, ticket_state_external_label, ticket_type, contacts,
    admin_assignee_id, team_assignee_id, created_at, updated_at, ticket_parts, is_shared,
    company_id, channel
});

/// How far the work on it is.
///
/// Part of [`Ticket`]. Read from responses. One of `submitted`, `in_progress`,
/// `waiting_on_customer`, `resolved`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TicketTicketState {
    /// Nobody has begun yet.
    Submitted,
    /// Somebody works on it.
    InProgress,
    /// The customer has to reply first.
    WaitingOnCustomer,
    /// It is done.
    Resolved,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(TicketTicketState {
    Submitted = "submitted", InProgress = "in_progress",
    WaitingOnCustomer = "waiting_on_customer", Resolved = "resolved"
});
