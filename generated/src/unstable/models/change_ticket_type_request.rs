// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, Map, Value, object};

/// The type that a ticket gets in place of its own.
///
/// Schema `change_ticket_type_request`. Sent by
/// [`ChangeTicketType`](super::super::ChangeTicketType). New in version 2.16.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChangeTicketTypeRequest {
    /// Intercom's id of the ticket type. Required.
    pub ticket_type_id: Id,
    /// Intercom's id of the state that the ticket gets. Required.
    pub ticket_state_id: Id,
    /// Attributes for the new type, by name. They win over those that are kept.
    pub ticket_attributes: Option<Map<Value>>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(ChangeTicketTypeRequest {
    ticket_attributes;
    required ticket_type_id, ticket_state_id
});

impl ChangeTicketTypeRequest {
    /// Makes a value of what is required.
    pub fn new(ticket_type_id: impl Into<Id>, ticket_state_id: impl Into<Id>) -> Self {
        Self {
            ticket_type_id: Id::of(ticket_type_id),
            ticket_state_id: Id::of(ticket_state_id),
            ..Self::default()
        }
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
}
