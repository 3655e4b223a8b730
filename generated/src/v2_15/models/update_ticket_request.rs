// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, Map, Timestamp, Value, object};

/// What to change in a ticket.
///
/// Schema `update_ticket_request`. No operation of this version uses it. New in version 2.9.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateTicketRequest {
    /// Attributes to change, by name.
    pub ticket_attributes: Option<Map<Value>>,
    /// Intercom's id of the state that the ticket gets. New in version 2.12.
    pub ticket_state_id: Option<Id>,
    /// Intercom's id of the company that the ticket is for. Null takes the company away. New in
    /// version 2.12.
    pub company_id: Option<Id>,
    /// Whether the ticket is open. Closing it also ends its snooze. New in version 2.10.
    pub open: Option<bool>,
    /// Whether the contact sees the ticket.
    pub is_shared: Option<bool>,
    /// The time at which the ticket opens again. Unix time in seconds. New in version 2.10.
    pub snoozed_until: Option<Timestamp>,
    /// Intercom's id of the admin who makes the change. Workflows need it. New in version 2.14.
    pub admin_id: Option<Id>,
    /// Intercom's id of the admin or team that the ticket goes to; `0` for nobody. New in version
    /// 2.14.
    pub assignee_id: Option<Id>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(UpdateTicketRequest {
    ticket_attributes, ticket_state_id, company_id, open, is_shared, snoozed_until, admin_id,
    assignee_id;
    numeric "admin_id"
});

impl UpdateTicketRequest {
    /// Makes a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
