// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, List, Timestamp, Value, object};
use super::{
    CreateTicketRequestAssignment, CreateTicketRequestContact,
    TicketRequestCustomAttributes,
};

/// The ticket to create, and whether people are notified.
///
/// Part of `POST /tickets/enqueue`. Sent by
/// [`EnqueueCreateTicket`](super::super::EnqueueCreateTicket).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EnqueueCreateTicketRequest {
    /// Intercom's id of the ticket type. Required.
    pub ticket_type_id: Id,
    /// The contact that the ticket is for. Only one is allowed at the time of writing. Required.
    pub contacts: List<CreateTicketRequestContact>,
    /// Intercom's id of the conversation to link to the ticket.
    pub conversation_to_link_id: Option<Id>,
    /// Intercom's id of the company that the ticket is for.
    pub company_id: Option<Id>,
    /// The time at which it was created. Unix time in seconds.
    pub created_at: Option<Timestamp>,
    /// Attributes of the ticket, by name. Title and description are called `_default_title_` and
    /// `_default_description_`.
    pub ticket_attributes: Option<TicketRequestCustomAttributes>,
    /// The admin and the team that the ticket goes to.
    pub assignment: Option<CreateTicketRequestAssignment>,
    /// Whether to create the ticket without notifying anybody.
    pub skip_notifications: Option<bool>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(EnqueueCreateTicketRequest {
    conversation_to_link_id, company_id, created_at, ticket_attributes, assignment,
    skip_notifications;
    required ticket_type_id, contacts
});

impl EnqueueCreateTicketRequest {
    /// Makes a value of what is required.
    pub fn new(
        ticket_type_id: impl Into<Id>,
        contacts: impl IntoIterator<Item = impl Into<CreateTicketRequestContact>>,
    ) -> Self {
        Self {
            ticket_type_id: Id::of(ticket_type_id),
            contacts: contacts.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }

    /// Sets `conversation_to_link_id`.
    #[must_use]
    pub fn conversation_to_link_id(
        mut self,
        conversation_to_link_id: impl Into<Id>,
    ) -> Self {
        self.conversation_to_link_id = Some(Id::of(conversation_to_link_id));
        self
    }

    /// Sets `company_id`.
    #[must_use]
    pub fn company_id(mut self, company_id: impl Into<Id>) -> Self {
        self.company_id = Some(Id::of(company_id));
        self
    }

    /// Sets `created_at`.
    #[must_use]
    pub fn created_at(mut self, created_at: impl Into<Timestamp>) -> Self {
        self.created_at = Some(created_at.into());
        self
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

    /// Sets `assignment`.
    #[must_use]
    pub fn assignment(
        mut self,
        assignment: impl Into<CreateTicketRequestAssignment>,
    ) -> Self {
        self.assignment = Some(assignment.into());
        self
    }

    /// Sets `skip_notifications`.
    #[must_use]
    pub fn skip_notifications(mut self, skip_notifications: bool) -> Self {
        self.skip_notifications = Some(skip_notifications);
        self
    }
}
