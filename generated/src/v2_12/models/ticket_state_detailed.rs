// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, List, object, open_enum};
use super::TicketType;

/// A state that tickets can be in, and the ticket types that use it.
///
/// Schema `ticket_state_detailed`. Listed by
/// [`ListTicketStates`](super::super::ListTicketStates). New in version 2.12.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TicketStateDetailed {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// The kind of state, which does not depend on how the workspace calls it.
    pub category: Option<TicketStateDetailedCategory>,
    /// The name that teammates see.
    pub internal_label: Option<String>,
    /// The name that customers see.
    pub external_label: Option<String>,
    /// Whether tickets can no longer be put into this state.
    pub archived: Option<bool>,
    /// The ticket types that use this state.
    pub ticket_types: Option<TicketStateDetailedTicketTypes>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(TicketStateDetailed {
    r#type = "type", id, category, internal_label, external_label, archived, ticket_types
});

/// The kind of state, which does not depend on how the workspace calls it.
///
/// Part of [`TicketStateDetailed`]. Read from responses. One of `submitted`, `in_progress`,
/// `waiting_on_customer`, `resolved`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TicketStateDetailedCategory {
    /// Nobody has begun yet.
    Submitted,
    /// Somebody works on the ticket.
    InProgress,
    /// The customer has to reply first.
    WaitingOnCustomer,
    /// The ticket is done.
    Resolved,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(TicketStateDetailedCategory {
    Submitted = "submitted", InProgress = "in_progress",
    WaitingOnCustomer = "waiting_on_customer", Resolved = "resolved"
});

/// The ticket types that use this state.
///
/// Part of [`TicketStateDetailed`]. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TicketStateDetailedTicketTypes {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// The elements of the list, or of this page of it.
    pub data: Option<List<TicketType>>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(TicketStateDetailedTicketTypes { r#type = "type", data });
