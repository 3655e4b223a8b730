// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Timestamp, object};

/// The first message of a contact in a conversation.
///
/// Schema `conversation_first_contact_reply`. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationFirstContactReply {
    /// The time at which it was created. Unix time in seconds.
    pub created_at: Option<Timestamp>,
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// The URL of the page on which the contact wrote; empty for email.
    pub url: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ConversationFirstContactReply { created_at, r#type = "type", url });
