// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, Timestamp, object, open_enum};
use super::{TicketState, TicketTypeAttributeList};

/// A kind of ticket and the attributes that its tickets have.
///
/// Schema `ticket_type`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TicketType {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<String>,
    /// Whether tickets of this kind are for customers, for other departments, or gather several
    /// conversations.
    pub category: Option<TicketTypeCategory>,
    /// The name that people see.
    pub name: Option<String>,
    /// A description for people.
    pub description: Option<String>,
    pub icon: Option<String>,
    /// Intercom's id of the workspace, also called its app id.
    pub workspace_id: Option<String>,
    pub ticket_type_attributes: Option<TicketTypeAttributeList>,
    pub ticket_states: Option<TicketTypeTicketStates>,
    pub archived: Option<bool>,
    /// The time at which it was created. Unix time in seconds.
    pub created_at: Option<Timestamp>,
    /// The time of its last change. Unix time in seconds.
    pub updated_at: Option<Timestamp>,
    pub is_internal: Option<bool>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(TicketType {
    r#type = "type", id, category, name, description, icon, workspace_id,
    ticket_type_attributes, ticket_states, archived, created_at, updated_at, is_internal
});

/// Whether tickets of this kind are for customers, for other departments, or gather several
/// conversations.
///
/// Part of [`TicketType`]. Read from answers. One of `Customer`, `Back-office`, `Tracker`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TicketTypeCategory {
    Customer,
    BackOffice,
    Tracker,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(TicketTypeCategory {
    Customer = "Customer", BackOffice = "Back-office", Tracker = "Tracker"
});

/// Part of [`TicketType`]. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TicketTypeTicketStates {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// The elements of the list, or of this page of it.
    pub data: Option<List<TicketState>>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(TicketTypeTicketStates { r#type = "type", data });
