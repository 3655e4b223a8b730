// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Map, Timestamp, Value, object};

/// What to change in a ticket.
///
/// Schema `update_ticket_request`. No operation of this version uses it. New in version 2.10.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateTicketRequest {
    /// Attributes to change, by name.
    pub ticket_attributes: Option<Map<Value>>,
    /// Intercom's id of the state that the ticket gets. New in the version `unstable`.
    pub ticket_state_id: Option<String>,
    /// Intercom's id of the company that the ticket is for. Null takes the company away. New in the
    /// version `unstable`.
    pub company_id: Option<String>,
    /// Whether the ticket is open. Closing it also ends its snooze.
    pub open: Option<bool>,
    /// Whether the contact sees the ticket.
    pub is_shared: Option<bool>,
    /// The time at which the ticket opens again. Unix time in seconds.
    pub snoozed_until: Option<Timestamp>,
    /// Intercom's id of the admin who makes the change. Workflows need it. New in the version
    /// `unstable`.
    pub admin_id: Option<i64>,
    /// Intercom's id of the admin or team that the ticket goes to; `0` for nobody. New in the
    /// version `unstable`.
    pub assignee_id: Option<String>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(UpdateTicketRequest {
    ticket_attributes, ticket_state_id, company_id, open, is_shared, snoozed_until, admin_id,
    assignee_id
});
