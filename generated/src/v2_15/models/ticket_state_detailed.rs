// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object, open_enum};
use super::TicketType;

/// Schema `ticket_state_detailed`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TicketStateDetailed {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<String>,
    pub category: Option<TicketStateDetailedCategory>,
    pub internal_label: Option<String>,
    pub external_label: Option<String>,
    pub archived: Option<bool>,
    pub ticket_types: Option<TicketStateDetailedTicketTypes>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(TicketStateDetailed {
    r#type = "type", id, category, internal_label, external_label, archived, ticket_types
});

/// Part of [`TicketStateDetailed`]. Read from answers. One of `submitted`, `in_progress`,
/// `waiting_on_customer`, `resolved`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TicketStateDetailedCategory {
    Submitted,
    InProgress,
    WaitingOnCustomer,
    Resolved,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(TicketStateDetailedCategory {
    Submitted = "submitted", InProgress = "in_progress",
    WaitingOnCustomer = "waiting_on_customer", Resolved = "resolved"
});

/// Part of [`TicketStateDetailed`]. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TicketStateDetailedTicketTypes {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// The elements of the list, or of this page of it.
    pub data: Option<List<TicketType>>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(TicketStateDetailedTicketTypes { r#type = "type", data });
