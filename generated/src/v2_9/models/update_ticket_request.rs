// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, Map, Value, object, open_enum};

/// Schema `update_ticket_request`. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateTicketRequest {
    pub ticket_attributes: Option<Map<Value>>,
    pub state: Option<UpdateTicketRequestState>,
    pub is_shared: Option<bool>,
    pub assignment: Option<UpdateTicketRequestAssignment>,
    /// Members beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(UpdateTicketRequest { ticket_attributes, state, is_shared, assignment });

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

    /// Sets `state`.
    #[must_use]
    pub fn state(mut self, state: impl Into<UpdateTicketRequestState>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Sets `is_shared`.
    #[must_use]
    pub fn is_shared(mut self, is_shared: bool) -> Self {
        self.is_shared = Some(is_shared);
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

/// Part of [`UpdateTicketRequest`]. Sent in requests. One of `in_progress`,
/// `waiting_on_customer`, `resolved`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpdateTicketRequestState {
    InProgress,
    WaitingOnCustomer,
    Resolved,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(UpdateTicketRequestState {
    InProgress = "in_progress", WaitingOnCustomer = "waiting_on_customer", Resolved = "resolved"
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
