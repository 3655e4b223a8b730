// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Map, Value, object, open_enum};

/// Schema `conversation_ticket`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationTicket {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<String>,
    pub url: Option<String>,
    pub state: Option<ConversationTicketState>,
    pub ticket_type: Option<String>,
    pub ticket_type_description: Option<String>,
    pub ticket_type_emoji: Option<String>,
    pub ticket_custom_state_admin_label: Option<String>,
    pub ticket_custom_state_user_label: Option<String>,
    /// Values of the attributes that the workspace defined, by name.
    pub custom_attributes: Option<Map<ConversationTicketCustomAttributesValue>>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(ConversationTicket {
    r#type = "type", id, url, state, ticket_type, ticket_type_description, ticket_type_emoji,
    ticket_custom_state_admin_label, ticket_custom_state_user_label, custom_attributes
});

/// Part of [`ConversationTicket`]. Read from answers. One of `submitted`, `in_progress`,
/// `waiting_on_customer`, `on_hold`, `resolved`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConversationTicketState {
    Submitted,
    InProgress,
    WaitingOnCustomer,
    OnHold,
    Resolved,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(ConversationTicketState {
    Submitted = "submitted", InProgress = "in_progress",
    WaitingOnCustomer = "waiting_on_customer", OnHold = "on_hold", Resolved = "resolved"
});

/// Part of [`ConversationTicket`]. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationTicketCustomAttributesValue {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    pub value: Option<Value>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(ConversationTicketCustomAttributesValue { r#type = "type", value });
