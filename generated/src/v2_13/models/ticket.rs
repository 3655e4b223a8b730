// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Timestamp, object, open_enum};
use super::{
    LinkedObjectList, TicketContacts, TicketCustomAttributes, TicketParts, TicketState,
    TicketType,
};

/// A ticket with its attributes and parts.
///
/// Schema `ticket`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Ticket {
    /// The name of this kind of object. Always `ticket`.
    pub r#type: Option<String>,
    /// The id that the API uses; paths want this one.
    pub id: Option<String>,
    /// The number that people see in the inbox.
    pub ticket_id: Option<String>,
    pub category: Option<TicketCategory>,
    pub ticket_attributes: Option<TicketCustomAttributes>,
    pub ticket_state: Option<TicketState>,
    pub ticket_type: Option<TicketType>,
    pub contacts: Option<TicketContacts>,
    /// Whom it is assigned to. Text or number, according to the version; `0` for nobody.
    pub admin_assignee_id: Option<String>,
    /// Whom it is assigned to. Text or number, according to the version; `0` for nobody.
    pub team_assignee_id: Option<String>,
    /// The time at which it was created. Unix time in seconds.
    pub created_at: Option<Timestamp>,
    /// The time of its last change. Unix time in seconds.
    pub updated_at: Option<Timestamp>,
    pub open: Option<bool>,
    /// Unix time in seconds.
    pub snoozed_until: Option<Timestamp>,
    pub linked_objects: Option<LinkedObjectList>,
    /// What was said and done.
    pub ticket_parts: Option<TicketParts>,
    /// Whether the customer sees the ticket.
    pub is_shared: Option<bool>,
    pub company_id: Option<String>,
    pub channel: Option<String>,
    /// The state in the words that teammates see.
    pub ticket_state_internal_label: Option<String>,
    /// The state in the words that customers see.
    pub ticket_state_external_label: Option<String>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(Ticket {
    r#type = "type", id, ticket_id, category, ticket_attributes, ticket_state, ticket_type,
    contacts, admin_assignee_id, team_assignee_id, created_at, updated_at, open, snoozed_until,
    linked_objects, ticket_parts, is_shared, company_id, channel, ticket_state_internal_label,
    ticket_state_external_label
});

/// Part of [`Ticket`]. Read from answers. One of `Customer`, `Back-office`, `Tracker`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TicketCategory {
    Customer,
    BackOffice,
    Tracker,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(TicketCategory {
    Customer = "Customer", BackOffice = "Back-office", Tracker = "Tracker"
});
