// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Timestamp, object, open_enum};

/// Schema `whatsapp_message_status`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WhatsappMessageStatus {
    /// Intercom's id of the conversation.
    pub conversation_id: Option<String>,
    pub status: Option<WhatsappMessageStatusKind>,
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// The time at which it was created. Unix time in seconds.
    pub created_at: Option<Timestamp>,
    /// The time of its last change. Unix time in seconds.
    pub updated_at: Option<Timestamp>,
    pub template_name: Option<String>,
    pub message_id: Option<String>,
    pub error: Option<WhatsappMessageStatusError>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(WhatsappMessageStatus {
    conversation_id, status, r#type = "type", created_at, updated_at, template_name, message_id,
    error
});

/// Part of [`WhatsappMessageStatus`]. Read from answers. One of `sent`, `delivered`, `read`,
/// `failed`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WhatsappMessageStatusKind {
    Sent,
    Delivered,
    Read,
    Failed,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(WhatsappMessageStatusKind {
    Sent = "sent", Delivered = "delivered", Read = "read", Failed = "failed"
});

/// Part of [`WhatsappMessageStatus`]. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WhatsappMessageStatusError {
    pub message: Option<String>,
    pub details: Option<String>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(WhatsappMessageStatusError { message, details });
