// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, List, object};
use super::{
    CreateTicketRequestAssignment, CreateTicketRequestContact,
    TicketRequestCustomAttributes,
};

/// Part of `POST /tickets`. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateTicketBody {
    /// Intercom's id of the ticket type. Required.
    pub ticket_type_id: String,
    /// Required.
    pub contacts: List<CreateTicketRequestContact>,
    pub conversation_to_link_id: Option<String>,
    pub company_id: Option<String>,
    /// The time at which it was created.
    pub created_at: Option<i64>,
    pub ticket_attributes: Option<TicketRequestCustomAttributes>,
    pub assignment: Option<CreateTicketRequestAssignment>,
    pub skip_notifications: Option<bool>,
    /// Members beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(CreateTicketBody {
    conversation_to_link_id, company_id, created_at, ticket_attributes, assignment,
    skip_notifications;
    required ticket_type_id, contacts
});

impl CreateTicketBody {
    /// With what is required.
    pub fn new(
        ticket_type_id: impl Into<Id>,
        contacts: impl Into<List<CreateTicketRequestContact>>,
    ) -> Self {
        Self {
            ticket_type_id: Id::text(ticket_type_id),
            contacts: contacts.into(),
            ..Self::default()
        }
    }

    /// Sets `conversation_to_link_id`.
    #[must_use]
    pub fn conversation_to_link_id(
        mut self,
        conversation_to_link_id: impl Into<Id>,
    ) -> Self {
        self.conversation_to_link_id = Some(Id::text(conversation_to_link_id));
        self
    }

    /// Sets `company_id`.
    #[must_use]
    pub fn company_id(mut self, company_id: impl Into<Id>) -> Self {
        self.company_id = Some(Id::text(company_id));
        self
    }

    /// Sets `created_at`.
    #[must_use]
    pub fn created_at(mut self, created_at: i64) -> Self {
        self.created_at = Some(created_at);
        self
    }

    /// Sets `ticket_attributes`.
    #[must_use]
    pub fn ticket_attributes(
        mut self,
        ticket_attributes: impl Into<TicketRequestCustomAttributes>,
    ) -> Self {
        self.ticket_attributes = Some(ticket_attributes.into());
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
