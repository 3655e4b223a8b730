// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, Map, Value, object, open_enum};

/// The ticket that a conversation was converted to, in short.
///
/// Schema `conversation_ticket`. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationTicket {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// The URL under which it can be opened.
    pub url: Option<String>,
    /// How far the work on it is.
    pub state: Option<ConversationTicketState>,
    /// The type of the ticket, as people see it.
    pub ticket_type: Option<String>,
    /// What the type is for.
    pub ticket_type_description: Option<String>,
    /// The emoji that stands for the type.
    pub ticket_type_emoji: Option<String>,
    /// The state in the words that teammates see.
    pub ticket_custom_state_admin_label: Option<String>,
    /// The state in the words that customers see.
    pub ticket_custom_state_user_label: Option<String>,
    /// Values of the attributes that the workspace defined, by name.
    pub custom_attributes: Option<Map<ConversationTicketCustomAttributesValue>>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ConversationTicket {
    r#type = "type", id, url, state, ticket_type, ticket_type_description, ticket_type_emoji,
    ticket_custom_state_admin_label, ticket_custom_state_user_label, custom_attributes
});

/// How far the work on it is.
///
/// Part of [`ConversationTicket`]. Read from responses. One of `submitted`, `in_progress`,
/// `waiting_on_customer`, `on_hold`, `resolved`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConversationTicketState {
    /// Nobody has begun yet.
    Submitted,
    /// Somebody works on it.
    InProgress,
    /// The customer has to reply first.
    WaitingOnCustomer,
    /// It waits for somebody else.
    OnHold,
    /// It is done.
    Resolved,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(ConversationTicketState {
    Submitted = "submitted", InProgress = "in_progress",
    WaitingOnCustomer = "waiting_on_customer", OnHold = "on_hold", Resolved = "resolved"
});

/// An attribute of the ticket.
///
/// Part of [`ConversationTicket`]. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationTicketCustomAttributesValue {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// What the attribute is set to.
    pub value: Option<Value>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ConversationTicketCustomAttributesValue { r#type = "type", value });
