// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, Timestamp, object, open_enum};
use super::{
    LinkedObjectList, TicketContacts, TicketCustomAttributes, TicketParts, TicketType,
};

/// A ticket with its attributes and parts.
///
/// Schema `ticket`. Returned by
/// [`ConvertConversationToTicket`](super::super::ConvertConversationToTicket),
/// [`CreateTicket`](super::super::CreateTicket), [`GetTicket`](super::super::GetTicket),
/// [`UpdateTicket`](super::super::UpdateTicket). Listed by
/// [`SearchTickets`](super::super::SearchTickets). New in version 2.9.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Ticket {
    /// The name of this kind of object. Always `ticket`.
    pub r#type: Option<String>,
    /// The id that the API uses; paths want this one.
    pub id: Option<Id>,
    /// The number that people see in the inbox.
    pub ticket_id: Option<Id>,
    /// Who tickets of this type are for. New in version 2.10.
    pub category: Option<TicketCategory>,
    /// Its attributes, by name.
    pub ticket_attributes: Option<TicketCustomAttributes>,
    /// How far the work on it is.
    pub ticket_state: Option<TicketTicketState>,
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
    /// Whether somebody should work on it; false if it is closed. New in version 2.10.
    pub open: Option<bool>,
    /// The time at which it opens again; null if it is not snoozed. Unix time in seconds. New in
    /// version 2.10.
    pub snoozed_until: Option<Timestamp>,
    /// The tickets and conversations that are linked to it. New in version 2.10.
    pub linked_objects: Option<LinkedObjectList>,
    /// What was said and done.
    pub ticket_parts: Option<TicketParts>,
    /// Whether the customer sees the ticket.
    pub is_shared: Option<bool>,
    /// The state in the words that teammates see.
    pub ticket_state_internal_label: Option<String>,
    /// The state in the words that customers see.
    pub ticket_state_external_label: Option<String>,
    /// Intercom's id of the company that it is for; null if none.
    pub company_id: Option<Id>,
    /// The channel that it came by.
    pub channel: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(Ticket {
    r#type = "type", id, ticket_id, category, ticket_attributes, ticket_state, ticket_type,
    contacts, admin_assignee_id, team_assignee_id, created_at, updated_at, open, snoozed_until,
    linked_objects, ticket_parts, is_shared, ticket_state_internal_label,
    ticket_state_external_label, company_id, channel
});

/// Who tickets of this type are for.
///
/// Part of [`Ticket`]. Read from responses. One of `Customer`, `Back-office`, `Tracker`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TicketCategory {
    /// The customer sees them and is kept up to date.
    Customer,
    /// Teammates use them among themselves.
    #[doc(alias = "Back-office")]
    BackOffice,
    /// They gather several conversations about one problem.
    Tracker,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(TicketCategory {
    Customer = "Customer", BackOffice = "Back-office", Tracker = "Tracker"
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
