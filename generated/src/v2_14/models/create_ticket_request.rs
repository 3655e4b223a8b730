// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, List, Value, object, union};
use super::TicketRequestCustomAttributes;

/// Schema `create_ticket_request`. No operation of this version uses it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateTicketRequest {
    /// Intercom's id of the ticket type.
    pub ticket_type_id: Option<String>,
    pub contacts: Option<List<CreateTicketRequestContact>>,
    pub conversation_to_link_id: Option<String>,
    pub company_id: Option<String>,
    /// The time at which it was created.
    pub created_at: Option<i64>,
    pub ticket_attributes: Option<TicketRequestCustomAttributes>,
    pub assignment: Option<CreateTicketRequestAssignment>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(CreateTicketRequest {
    ticket_type_id, contacts, conversation_to_link_id, company_id, created_at,
    ticket_attributes, assignment
});

/// Part of [`CreateTicketRequest`]. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateTicketRequestContactId {
    /// The id that Intercom gave it. Required.
    pub id: String,
    /// Members beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(CreateTicketRequestContactId {; required id });

impl CreateTicketRequestContactId {
    /// With what is required.
    pub fn new(id: impl Into<Id>) -> Self {
        Self {
            id: Id::text(id),
            ..Self::default()
        }
    }
}

/// Part of [`CreateTicketRequest`]. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateTicketRequestContactExternalId {
    /// Your own id for it. Required.
    pub external_id: String,
    /// Members beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(CreateTicketRequestContactExternalId {; required external_id });

impl CreateTicketRequestContactExternalId {
    /// With what is required.
    pub fn new(external_id: impl Into<Id>) -> Self {
        Self {
            external_id: Id::text(external_id),
            ..Self::default()
        }
    }
}

/// Part of [`CreateTicketRequest`]. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateTicketRequestContactEmail {
    /// The email address. Required.
    pub email: String,
    /// Members beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(CreateTicketRequestContactEmail {; required email });

impl CreateTicketRequestContactEmail {
    /// With what is required.
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            email: email.into(),
            ..Self::default()
        }
    }
}

/// Part of [`CreateTicketRequest`]. Sent in requests.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CreateTicketRequestContact {
    Id(CreateTicketRequestContactId),
    ExternalId(CreateTicketRequestContactExternalId),
    Email(CreateTicketRequestContactEmail),
    /// Any other JSON.
    Other(Value),
}
union!(CreateTicketRequestContact {
    Id(CreateTicketRequestContactId), ExternalId(CreateTicketRequestContactExternalId),
    Email(CreateTicketRequestContactEmail)
});

/// Part of [`CreateTicketRequest`]. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateTicketRequestAssignment {
    pub admin_assignee_id: Option<String>,
    pub team_assignee_id: Option<String>,
    /// Members beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(CreateTicketRequestAssignment { admin_assignee_id, team_assignee_id });

impl CreateTicketRequestAssignment {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `admin_assignee_id`.
    #[must_use]
    pub fn admin_assignee_id(mut self, admin_assignee_id: impl Into<Id>) -> Self {
        self.admin_assignee_id = Some(Id::text(admin_assignee_id));
        self
    }

    /// Sets `team_assignee_id`.
    #[must_use]
    pub fn team_assignee_id(mut self, team_assignee_id: impl Into<Id>) -> Self {
        self.team_assignee_id = Some(Id::text(team_assignee_id));
        self
    }
}
