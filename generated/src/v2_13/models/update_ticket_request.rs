// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, Map, Timestamp, Value, object};

/// Schema `update_ticket_request`. No operation of this version uses it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateTicketRequest {
    pub ticket_attributes: Option<Map<Value>>,
    pub ticket_state_id: Option<String>,
    pub company_id: Option<String>,
    pub open: Option<bool>,
    pub is_shared: Option<bool>,
    /// Unix time in seconds.
    pub snoozed_until: Option<Timestamp>,
    pub assignment: Option<UpdateTicketRequestAssignment>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(UpdateTicketRequest {
    ticket_attributes, ticket_state_id, company_id, open, is_shared, snoozed_until, assignment
});

/// Part of [`UpdateTicketRequest`]. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateTicketRequestAssignment {
    /// Intercom's id of the admin.
    pub admin_id: Option<String>,
    pub assignee_id: Option<String>,
    /// Members beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(UpdateTicketRequestAssignment { admin_id, assignee_id });

impl UpdateTicketRequestAssignment {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `admin_id`.
    #[must_use]
    pub fn admin_id(mut self, admin_id: impl Into<Id>) -> Self {
        self.admin_id = Some(Id::text(admin_id));
        self
    }

    /// Sets `assignee_id`.
    #[must_use]
    pub fn assignee_id(mut self, assignee_id: impl Into<Id>) -> Self {
        self.assignee_id = Some(Id::text(assignee_id));
        self
    }
}
