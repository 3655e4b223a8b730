// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{
    Extra, Id, List, Timestamp, Value, object, open_enum, union,
};
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
    pub part_type: Option<TicketPartPartType>,
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
    /// The attribute that was changed. New in version 2.14.
    pub updated_attribute_data: Option<UpdatedAttribute>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(TicketPart {
    r#type = "type", id, part_type, body, previous_ticket_state, ticket_state, created_at,
    updated_at, assigned_to, author, attachments, external_id, redacted, app_package_code,
    updated_attribute_data
});

/// What kind of entry it is. The values differ between API versions.
///
/// Part of [`TicketPart`]. Read from responses. One of `comment`, `note`, `quick_reply`,
/// `assignment`, `snoozed`, `ticket_state_updated_by_admin`,
/// `ticket_attribute_updated_by_admin`, `conversation_tags_updated`, `attribute_collected`,
/// `title_changed`, `language_detection_details`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TicketPartPartType {
    /// The contact sees it.
    Comment,
    /// Only teammates see it.
    Note,
    /// It was chosen from several replies.
    QuickReply,
    /// The conversation was assigned to somebody.
    Assignment,
    /// It was hidden for some time.
    Snoozed,
    /// A teammate moved the ticket to another state.
    TicketStateUpdatedByAdmin,
    /// A teammate changed one of the ticket's attributes.
    TicketAttributeUpdatedByAdmin,
    /// Tags were put on it or taken off.
    ConversationTagsUpdated,
    /// The contact filled in an attribute.
    AttributeCollected,
    /// The ticket got another title.
    TitleChanged,
    /// The language of the contact was recognized.
    LanguageDetectionDetails,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(TicketPartPartType {
    Comment = "comment", Note = "note", QuickReply = "quick_reply", Assignment = "assignment",
    Snoozed = "snoozed", TicketStateUpdatedByAdmin = "ticket_state_updated_by_admin",
    TicketAttributeUpdatedByAdmin = "ticket_attribute_updated_by_admin",
    ConversationTagsUpdated = "conversation_tags_updated",
    AttributeCollected = "attribute_collected", TitleChanged = "title_changed",
    LanguageDetectionDetails = "language_detection_details"
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

/// Which attribute it was.
///
/// Part of [`TicketPart`]. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TicketPartUpdatedAttributeDataAttribute {
    /// The name of this kind of object. Always `attribute`.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// The name that people see.
    pub label: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(TicketPartUpdatedAttributeDataAttribute { r#type = "type", id, label });

/// The id that Intercom gave it.
///
/// Part of [`TicketPart`]. Read from responses.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TicketPartUpdatedAttributeDataValueId {
    /// A string.
    Text(String),
    /// A list of integers.
    List(List<i64>),
    /// Any other JSON.
    Other(Value),
}
union!(TicketPartUpdatedAttributeDataValueId { Text(String), List(List<i64>) });

impl From<&str> for TicketPartUpdatedAttributeDataValueId {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

/// The name that people see.
///
/// Part of [`TicketPart`]. Read from responses.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TicketPartUpdatedAttributeDataValueLabel {
    /// A string.
    Text(String),
    /// A list of strings.
    List(List<String>),
    /// Any other JSON.
    Other(Value),
}
union!(TicketPartUpdatedAttributeDataValueLabel { Text(String), List(List<String>) });

impl From<&str> for TicketPartUpdatedAttributeDataValueLabel {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

/// The values before and after.
///
/// Part of [`TicketPart`]. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TicketPartUpdatedAttributeDataValue {
    /// The name of this kind of object. Always `value`.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<TicketPartUpdatedAttributeDataValueId>,
    /// The name that people see.
    pub label: Option<TicketPartUpdatedAttributeDataValueLabel>,
    /// The value before the change.
    pub previous: Option<Value>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(TicketPartUpdatedAttributeDataValue { r#type = "type", id, label, previous });

/// The attribute that was changed.
///
/// Part of [`TicketPart`]. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdatedAttribute {
    /// Which attribute it was.
    pub attribute: Option<TicketPartUpdatedAttributeDataAttribute>,
    /// The values before and after.
    pub value: Option<TicketPartUpdatedAttributeDataValue>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(UpdatedAttribute { attribute, value });
