// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, Timestamp, object, open_enum};
use super::{
    ConversationPartAuthor, EmailMessageMetadata, EventDetails, PartAttachment,
    Reference, TagBasic,
};

/// One entry of a conversation: a reply, a note, or an event such as an assignment.
///
/// Schema `conversation_part`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationPart {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<String>,
    /// What kind of entry it is. The values differ between API versions.
    pub part_type: Option<String>,
    /// HTML, or plain text where the call asks for it; null if it is an event without words.
    pub body: Option<String>,
    /// The time at which it was created. Unix time in seconds.
    pub created_at: Option<Timestamp>,
    /// The time of its last change. Unix time in seconds.
    pub updated_at: Option<Timestamp>,
    /// When the contact was told of it. Unix time in seconds.
    pub notified_at: Option<Timestamp>,
    /// The admin or team that it was assigned to by this part.
    pub assigned_to: Option<Reference>,
    pub author: Option<ConversationPartAuthor>,
    pub attachments: Option<List<PartAttachment>>,
    /// Its id in another system, if it came from one.
    pub external_id: Option<String>,
    /// Whether the content was blanked.
    pub redacted: Option<bool>,
    pub email_message_metadata: Option<EmailMessageMetadata>,
    pub state: Option<ConversationPartState>,
    pub tags: Option<List<TagBasic>>,
    pub event_details: Option<EventDetails>,
    pub app_package_code: Option<String>,
    pub external_reply_send_state: Option<String>,
    pub seen_state: Option<ConversationPartSeenState>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(ConversationPart {
    r#type = "type", id, part_type, body, created_at, updated_at, notified_at, assigned_to,
    author, attachments, external_id, redacted, email_message_metadata, state, tags,
    event_details, app_package_code, external_reply_send_state, seen_state
});

/// Part of [`ConversationPart`]. Read from answers. One of `open`, `closed`, `snoozed`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConversationPartState {
    Open,
    Closed,
    Snoozed,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(ConversationPartState { Open = "open", Closed = "closed", Snoozed = "snoozed" });

/// Part of [`ConversationPart`]. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationPartSeenState {
    pub admin_seen: Option<bool>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(ConversationPartSeenState { admin_seen });
