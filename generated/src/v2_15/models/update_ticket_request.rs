// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, Map, Timestamp, Value, object};

/// What to change in a ticket.
///
/// Schema `update_ticket_request`. Sent by [`UpdateTicket`](super::super::UpdateTicket). New in
/// version 2.9.
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
    /// Whether to change the ticket without notifying anybody. New in version 2.13.
    pub skip_notifications: Option<bool>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(UpdateTicketRequest {
    ticket_attributes, ticket_state_id, company_id, open, is_shared, snoozed_until, admin_id,
    assignee_id, skip_notifications;
    numeric "admin_id"
});

impl UpdateTicketRequest {
    /// Makes a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
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

    /// Sets `ticket_state_id`.
    #[must_use]
    pub fn ticket_state_id(mut self, ticket_state_id: impl Into<Id>) -> Self {
        self.ticket_state_id = Some(Id::of(ticket_state_id));
        self
    }

    /// Sets `company_id`.
    #[must_use]
    pub fn company_id(mut self, company_id: impl Into<Id>) -> Self {
        self.company_id = Some(Id::of(company_id));
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

    /// Sets `skip_notifications`.
    #[must_use]
    pub fn skip_notifications(mut self, skip_notifications: bool) -> Self {
        self.skip_notifications = Some(skip_notifications);
        self
    }
}
