// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object, open_enum};

/// Schema `ticket_state`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TicketState {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<String>,
    pub category: Option<TicketStateCategory>,
    pub internal_label: Option<String>,
    pub external_label: Option<String>,
    pub archived: Option<bool>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(TicketState {
    r#type = "type", id, category, internal_label, external_label, archived
});

/// Part of [`TicketState`]. Read from answers. One of `submitted`, `in_progress`,
/// `waiting_on_customer`, `resolved`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TicketStateCategory {
    Submitted,
    InProgress,
    WaitingOnCustomer,
    Resolved,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(TicketStateCategory {
    Submitted = "submitted", InProgress = "in_progress",
    WaitingOnCustomer = "waiting_on_customer", Resolved = "resolved"
});
