// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::{ConversationSourceAuthor, PartAttachment, SourceEmailMessageMetadata};

/// The message that a conversation began with. Conversations that a workflow began may have
/// none.
///
/// Schema `conversation_source`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationSource {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<String>,
    /// Who began, and how. New values come without notice.
    pub delivered_as: Option<String>,
    pub recipients: Option<List<ConversationSourceRecipient>>,
    pub reply_to: Option<List<ConversationSourceReplyToItem>>,
    pub subject: Option<String>,
    /// HTML, or plain text where the call asks for it; null if it is an event without words.
    pub body: Option<String>,
    pub author: Option<ConversationSourceAuthor>,
    pub attachments: Option<List<PartAttachment>>,
    pub url: Option<String>,
    /// Whether the content was blanked.
    pub redacted: Option<bool>,
    pub email_message_metadata: Option<SourceEmailMessageMetadata>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(ConversationSource {
    r#type = "type", id, delivered_as, recipients, reply_to, subject, body, author, attachments,
    url, redacted, email_message_metadata
});

/// Part of [`ConversationSource`]. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationSourceRecipient {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// The email address. Format: `email`.
    pub email: Option<String>,
    pub drop_reason: Option<String>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(ConversationSourceRecipient { r#type = "type", email, drop_reason });

/// Part of [`ConversationSource`]. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationSourceReplyToItem {
    /// The email address. Format: `email`.
    pub email: Option<String>,
    /// The name that people see.
    pub name: Option<String>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(ConversationSourceReplyToItem { email, name });
