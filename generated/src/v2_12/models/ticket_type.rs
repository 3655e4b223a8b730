// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, List, Timestamp, object, open_enum};
use super::{TicketState, TicketTypeAttributeList};

/// A kind of ticket and the attributes that its tickets have.
///
/// Schema `ticket_type`. Returned by [`CreateTicketType`](super::super::CreateTicketType),
/// [`GetTicketType`](super::super::GetTicketType),
/// [`UpdateTicketType`](super::super::UpdateTicketType). Listed by
/// [`ListTicketTypes`](super::super::ListTicketTypes). New in version 2.9.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TicketType {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// Who tickets of this type are for. New in version 2.10.
    pub category: Option<TicketTypeCategory>,
    /// The name that people see.
    pub name: Option<String>,
    /// A description for people.
    pub description: Option<String>,
    /// The emoji that stands for the type.
    pub icon: Option<String>,
    /// Intercom's id of the workspace, also called its app id.
    pub workspace_id: Option<Id>,
    /// The attributes that tickets of this type carry.
    pub ticket_type_attributes: Option<TicketTypeAttributeList>,
    /// The states that tickets of this type go through. New in version 2.12.
    pub ticket_states: Option<TicketTypeTicketStates>,
    /// Whether the type can no longer be given to new tickets.
    pub archived: Option<bool>,
    /// The time at which it was created. Unix time in seconds.
    pub created_at: Option<Timestamp>,
    /// The time of its last change. Unix time in seconds.
    pub updated_at: Option<Timestamp>,
    /// Whether only teammates see tickets of this type.
    pub is_internal: Option<bool>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(TicketType {
    r#type = "type", id, category, name, description, icon, workspace_id,
    ticket_type_attributes, ticket_states, archived, created_at, updated_at, is_internal
});

/// Who tickets of this type are for.
///
/// Part of [`TicketType`]. Read from responses. One of `Customer`, `Back-office`, `Tracker`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TicketTypeCategory {
    /// The customer sees them and is kept up to date.
    Customer,
    /// Teammates use them among themselves.
    #[doc(alias = "Back-office")]
    BackOffice,
    /// They gather several conversations about one problem.
    Tracker,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(TicketTypeCategory {
    Customer = "Customer", BackOffice = "Back-office", Tracker = "Tracker"
});

/// The states that tickets of this type go through.
///
/// Part of [`TicketType`]. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TicketTypeTicketStates {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// The elements of the list, or of this page of it.
    pub data: Option<List<TicketState>>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(TicketTypeTicketStates { r#type = "type", data });
