// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, List, Timestamp, Value, object, union};
use super::TicketRequestCustomAttributes;

/// What a new ticket needs, which is its type, its contact and its attributes.
///
/// Schema `create_ticket_request`. Sent by [`CreateTicket`](super::super::CreateTicket),
/// [`EnqueueCreateTicket`](super::super::EnqueueCreateTicket). New in version 2.9.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateTicketRequest {
    /// Intercom's id of the ticket type. Required.
    pub ticket_type_id: Id,
    /// The contact that the ticket is for. Only one is allowed at the time of writing. Required.
    pub contacts: List<CreateTicketRequestContact>,
    /// Intercom's id of the conversation to link to the ticket. New in version 2.14.
    pub conversation_to_link_id: Option<Id>,
    /// Intercom's id of the company that the ticket is for.
    pub company_id: Option<Id>,
    /// The time at which it was created. Unix time in seconds. New in version 2.11.
    pub created_at: Option<Timestamp>,
    /// Attributes of the ticket, by name. Title and description are called `_default_title_` and
    /// `_default_description_`.
    pub ticket_attributes: Option<TicketRequestCustomAttributes>,
    /// The admin and the team that the ticket goes to. New in version 2.14.
    pub assignment: Option<CreateTicketRequestAssignment>,
    /// Whether to create the ticket without notifying anybody. New in version 2.13.
    pub skip_notifications: Option<bool>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(CreateTicketRequest {
    conversation_to_link_id, company_id, created_at, ticket_attributes, assignment,
    skip_notifications;
    required ticket_type_id, contacts
});

impl CreateTicketRequest {
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

/// A contact by Intercom's id.
///
/// Part of [`CreateTicketRequest`]. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateTicketRequestContactId {
    /// The id that Intercom gave it. Required.
    pub id: Id,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(CreateTicketRequestContactId {; required id });

impl CreateTicketRequestContactId {
    /// Makes a value of what is required.
    pub fn new(id: impl Into<Id>) -> Self {
        Self {
            id: Id::of(id),
            ..Self::default()
        }
    }
}

impl<T: Into<Id>> From<T> for CreateTicketRequestContactId {
    fn from(id: T) -> Self {
        Self::new(id)
    }
}

/// A contact by your own id.
///
/// Part of [`CreateTicketRequest`]. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateTicketRequestContactExternalId {
    /// Your own id for it. Required.
    pub external_id: Id,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(CreateTicketRequestContactExternalId {; required external_id });

impl CreateTicketRequestContactExternalId {
    /// Makes a value of what is required.
    pub fn new(external_id: impl Into<Id>) -> Self {
        Self {
            external_id: Id::of(external_id),
            ..Self::default()
        }
    }
}

impl<T: Into<Id>> From<T> for CreateTicketRequestContactExternalId {
    fn from(external_id: T) -> Self {
        Self::new(external_id)
    }
}

/// A contact by email address. If there is none, it is created.
///
/// Part of [`CreateTicketRequest`]. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateTicketRequestContactEmail {
    /// The email address. Required.
    pub email: String,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(CreateTicketRequestContactEmail {; required email });

impl CreateTicketRequestContactEmail {
    /// Makes a value of what is required.
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            email: email.into(),
            ..Self::default()
        }
    }
}

impl<T: AsRef<str>> From<T> for CreateTicketRequestContactEmail {
    fn from(email: T) -> Self {
        Self::new(email.as_ref())
    }
}

/// A contact, named in one of three ways.
///
/// Part of [`CreateTicketRequest`]. Sent in requests.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CreateTicketRequestContact {
    /// A contact by Intercom's id.
    Id(CreateTicketRequestContactId),
    /// A contact by your own id.
    ExternalId(CreateTicketRequestContactExternalId),
    /// A contact by email address.
    Email(CreateTicketRequestContactEmail),
    /// Any other JSON.
    Other(Value),
}
union!(CreateTicketRequestContact {
    Id(CreateTicketRequestContactId), ExternalId(CreateTicketRequestContactExternalId),
    Email(CreateTicketRequestContactEmail)
});

/// The admin and the team that the ticket goes to.
///
/// Part of [`CreateTicketRequest`]. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateTicketRequestAssignment {
    /// Intercom's id of the admin. Left out, the ticket has no admin.
    pub admin_assignee_id: Option<Id>,
    /// Intercom's id of the team. Left out, the ticket has no team.
    pub team_assignee_id: Option<Id>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(CreateTicketRequestAssignment { admin_assignee_id, team_assignee_id });

impl CreateTicketRequestAssignment {
    /// Makes a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `admin_assignee_id`.
    #[must_use]
    pub fn admin_assignee_id(mut self, admin_assignee_id: impl Into<Id>) -> Self {
        self.admin_assignee_id = Some(Id::of(admin_assignee_id));
        self
    }

    /// Sets `team_assignee_id`.
    #[must_use]
    pub fn team_assignee_id(mut self, team_assignee_id: impl Into<Id>) -> Self {
        self.team_assignee_id = Some(Id::of(team_assignee_id));
        self
    }
}
