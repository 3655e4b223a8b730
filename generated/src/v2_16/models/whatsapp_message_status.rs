// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, Timestamp, object, open_enum};

/// What became of a message on WhatsApp.
///
/// Schema `whatsapp_message_status`. Returned by
/// [`RetrieveWhatsAppMessageStatus`](super::super::RetrieveWhatsAppMessageStatus). New in
/// version 2.16.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WhatsappMessageStatus {
    /// Intercom's id of the conversation.
    pub conversation_id: Option<Id>,
    /// How far the message is.
    pub status: Option<WhatsappMessageStatusKind>,
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// The time at which it was created. Unix time in seconds.
    pub created_at: Option<Timestamp>,
    /// The time of its last change. Unix time in seconds.
    pub updated_at: Option<Timestamp>,
    /// The name of the template that the message was made from.
    pub template_name: Option<String>,
    /// Intercom's id of the message.
    pub message_id: Option<Id>,
    /// Why the message failed; absent if it did not.
    pub error: Option<WhatsappMessageStatusError>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(WhatsappMessageStatus {
    conversation_id, status, r#type = "type", created_at, updated_at, template_name, message_id,
    error
});

/// How far the message is.
///
/// Part of [`WhatsappMessageStatus`]. Read from responses. One of `sent`, `delivered`, `read`,
/// `failed`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WhatsappMessageStatusKind {
    /// WhatsApp took it.
    Sent,
    /// It reached the phone.
    Delivered,
    /// The recipient opened it.
    Read,
    /// It ended with an error.
    Failed,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(WhatsappMessageStatusKind {
    Sent = "sent", Delivered = "delivered", Read = "read", Failed = "failed"
});

/// Why the message failed; absent if it did not.
///
/// Part of [`WhatsappMessageStatus`]. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WhatsappMessageStatusError {
    /// The error, for people.
    pub message: Option<String>,
    /// More about the error.
    pub details: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(WhatsappMessageStatusError { message, details });
