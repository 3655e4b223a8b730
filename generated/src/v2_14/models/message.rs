// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, Timestamp, object, open_enum};
use super::Admin;

/// A message that begins a conversation.
///
/// Schema `message`. Returned by [`CreateConversation`](super::super::CreateConversation),
/// [`CreateMessage`](super::super::CreateMessage).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Message {
    /// The name of this kind of object.
    pub r#type: Option<MessageType>,
    /// The id of the message; the conversation has another one.
    pub id: Option<Id>,
    /// The time at which it was created. Unix time in seconds.
    pub created_at: Option<Timestamp>,
    /// The subject of the email; absent for other channels.
    pub subject: Option<String>,
    /// The content, in HTML.
    pub body: Option<String>,
    /// The channel that the message went through.
    pub message_type: Option<MessageMessageType>,
    /// The conversation that the message began. Absent where the conversation begins only with the
    /// reply.
    pub conversation_id: Option<Id>,
    /// The teammate who sent the message.
    pub owner: Option<Admin>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(Message {
    r#type = "type", id, created_at, subject, body, message_type, conversation_id, owner
});

/// The name of this kind of object.
///
/// Part of [`Message`]. Read from responses. One of `admin_message`, `user_message`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MessageType {
    /// A teammate sent it.
    AdminMessage,
    /// A contact sent it.
    UserMessage,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(MessageType { AdminMessage = "admin_message", UserMessage = "user_message" });

/// The channel that the message went through.
///
/// Part of [`Message`]. Read from responses. One of `email`, `inapp`, `facebook`, `twitter`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MessageMessageType {
    /// An email to the contact's address.
    Email,
    /// A message in the Messenger.
    Inapp,
    /// A message through a page on Facebook.
    Facebook,
    /// A direct message on Twitter.
    Twitter,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(MessageMessageType {
    Email = "email", Inapp = "inapp", Facebook = "facebook", Twitter = "twitter"
});
