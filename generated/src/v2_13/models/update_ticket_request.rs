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
    /// Who makes the assignment, and who the ticket goes to.
    pub assignment: Option<UpdateTicketRequestAssignment>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(UpdateTicketRequest {
    ticket_attributes, ticket_state_id, company_id, open, is_shared, snoozed_until, assignment
});

impl UpdateTicketRequest {
    /// Makes a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

/// Who makes the assignment, and who the ticket goes to.
///
/// Part of [`UpdateTicketRequest`]. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateTicketRequestAssignment {
    /// Intercom's id of the admin.
    pub admin_id: Option<Id>,
    /// Intercom's id of the admin or team that the ticket goes to; `0` for nobody.
    pub assignee_id: Option<Id>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(UpdateTicketRequestAssignment { admin_id, assignee_id });

impl UpdateTicketRequestAssignment {
    /// Makes a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `admin_id`.
    #[must_use]
    pub fn admin_id(mut self, admin_id: impl Into<Id>) -> Self {
        self.admin_id = Some(Id::of(admin_id));
        self
    }

    /// Sets `assignee_id`.
    #[must_use]
    pub fn assignee_id(mut self, assignee_id: impl Into<Id>) -> Self {
        self.assignee_id = Some(Id::of(assignee_id));
        self
    }
}
