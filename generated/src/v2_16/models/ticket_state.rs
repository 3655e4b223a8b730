// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, object, open_enum};

/// How far the work on a ticket is, as the workspace names it.
///
/// Schema `ticket_state`. Read from responses. New in version 2.12.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TicketState {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// The kind of state, which does not depend on how the workspace calls it.
    pub category: Option<TicketStateCategory>,
    /// The name that teammates see.
    pub internal_label: Option<String>,
    /// The name that customers see.
    pub external_label: Option<String>,
    /// Whether it was put away and can no longer be used.
    pub archived: Option<bool>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(TicketState {
    r#type = "type", id, category, internal_label, external_label, archived
});

/// The kind of state, which does not depend on how the workspace calls it.
///
/// Part of [`TicketState`]. Read from responses. One of `submitted`, `in_progress`,
/// `waiting_on_customer`, `resolved`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TicketStateCategory {
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
open_enum!(TicketStateCategory {
    Submitted = "submitted", InProgress = "in_progress",
    WaitingOnCustomer = "waiting_on_customer", Resolved = "resolved"
});
