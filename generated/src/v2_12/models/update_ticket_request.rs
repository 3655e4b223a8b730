// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, Map, Timestamp, Value, object};

/// Schema `update_ticket_request`. Sent in requests.
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
    /// Members beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(UpdateTicketRequest {
    ticket_attributes, ticket_state_id, company_id, open, is_shared, snoozed_until, assignment
});

impl UpdateTicketRequest {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `ticket_attributes`.
    #[must_use]
    pub fn ticket_attributes(
        mut self,
        ticket_attributes: impl Into<Map<Value>>,
    ) -> Self {
        self.ticket_attributes = Some(ticket_attributes.into());
        self
    }

    /// Sets `ticket_state_id`.
    #[must_use]
    pub fn ticket_state_id(mut self, ticket_state_id: impl Into<Id>) -> Self {
        self.ticket_state_id = Some(Id::text(ticket_state_id));
        self
    }

    /// Sets `company_id`.
    #[must_use]
    pub fn company_id(mut self, company_id: impl Into<Id>) -> Self {
        self.company_id = Some(Id::text(company_id));
        self
    }

    /// Sets `open`.
    #[must_use]
    pub fn open(mut self, open: bool) -> Self {
        self.open = Some(open);
        self
    }

    /// Sets `is_shared`.
    #[must_use]
    pub fn is_shared(mut self, is_shared: bool) -> Self {
        self.is_shared = Some(is_shared);
        self
    }

    /// Sets `snoozed_until`.
    #[must_use]
    pub fn snoozed_until(mut self, snoozed_until: impl Into<Timestamp>) -> Self {
        self.snoozed_until = Some(snoozed_until.into());
        self
    }

    /// Sets `assignment`.
    #[must_use]
    pub fn assignment(
        mut self,
        assignment: impl Into<UpdateTicketRequestAssignment>,
    ) -> Self {
        self.assignment = Some(assignment.into());
        self
    }
}

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
