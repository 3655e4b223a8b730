// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, List, Timestamp, object, open_enum};
use super::{PartAttachment, Reference, TicketPartAuthor};

/// A reply to a ticket, a note on it, or a change of it.
///
/// Schema `ticket_part`. Read from responses. New in version 2.9.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TicketPart {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// What kind of entry it is. The values differ between API versions.
    pub part_type: Option<String>,
    /// HTML, or plain text where the call asks for it; null if it is an event without words.
    pub body: Option<String>,
    /// The state before the change.
    pub previous_ticket_state: Option<TicketPartPreviousTicketState>,
    /// The state after the change.
    pub ticket_state: Option<TicketPartTicketState>,
    /// The time at which it was created. Unix time in seconds.
    pub created_at: Option<Timestamp>,
    /// The time of its last change. Unix time in seconds.
    pub updated_at: Option<Timestamp>,
    /// The admin or team that it was assigned to by this part.
    pub assigned_to: Option<Reference>,
    /// Who wrote or caused it.
    pub author: Option<TicketPartAuthor>,
    /// The files attached to it.
    pub attachments: Option<List<PartAttachment>>,
    /// Its id in another system, if it came from one.
    pub external_id: Option<Id>,
    /// Whether the content was blanked.
    pub redacted: Option<bool>,
    /// The code of the app that wrote it; null if no app did. New in version 2.13.
    pub app_package_code: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(TicketPart {
    r#type = "type", id, part_type, body, previous_ticket_state, ticket_state, created_at,
    updated_at, assigned_to, author, attachments, external_id, redacted, app_package_code
});

/// The state before the change.
///
/// Part of [`TicketPart`]. Read from responses. One of `submitted`, `in_progress`,
/// `waiting_on_customer`, `resolved`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TicketPartPreviousTicketState {
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
open_enum!(TicketPartPreviousTicketState {
    Submitted = "submitted", InProgress = "in_progress",
    WaitingOnCustomer = "waiting_on_customer", Resolved = "resolved"
});

/// The state after the change.
///
/// Part of [`TicketPart`]. Read from responses. One of `submitted`, `in_progress`,
/// `waiting_on_customer`, `resolved`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TicketPartTicketState {
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
open_enum!(TicketPartTicketState {
    Submitted = "submitted", InProgress = "in_progress",
    WaitingOnCustomer = "waiting_on_customer", Resolved = "resolved"
});
