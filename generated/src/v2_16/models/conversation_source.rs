// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, List, object};
use super::{ConversationSourceAuthor, PartAttachment, SourceEmailMessageMetadata};

/// The message that a conversation began with. Conversations that a workflow began may have
/// none.
///
/// Schema `conversation_source`. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationSource {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// Who began, and how. New values come without notice.
    pub delivered_as: Option<String>,
    /// The addresses that the email went to. New in version 2.16.
    pub recipients: Option<List<ConversationSourceRecipient>>,
    /// The addresses that replies go to. New in version 2.16.
    pub reply_to: Option<List<ConversationSourceReplyToItem>>,
    /// The subject of the email; empty if it is not one.
    pub subject: Option<String>,
    /// HTML, or plain text where the call asks for it; null if it is an event without words.
    pub body: Option<String>,
    /// Who wrote the message.
    pub author: Option<ConversationSourceAuthor>,
    /// The files attached to it.
    pub attachments: Option<List<PartAttachment>>,
    /// The URL of the page on which the conversation began.
    pub url: Option<String>,
    /// Whether the content was blanked.
    pub redacted: Option<bool>,
    /// Subject and addresses of the email; null if it is not one. New in version 2.16.
    pub email_message_metadata: Option<SourceEmailMessageMetadata>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ConversationSource {
    r#type = "type", id, delivered_as, recipients, reply_to, subject, body, author, attachments,
    url, redacted, email_message_metadata
});

/// An address that the email went to.
///
/// Part of [`ConversationSource`]. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationSourceRecipient {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// The email address. Format: `email`.
    pub email: Option<String>,
    /// Why the email was not sent to it; null if it was.
    pub drop_reason: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ConversationSourceRecipient { r#type = "type", email, drop_reason });

/// An address that replies go to.
///
/// Part of [`ConversationSource`]. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationSourceReplyToItem {
    /// The email address. Format: `email`.
    pub email: Option<String>,
    /// The name that people see.
    pub name: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ConversationSourceReplyToItem { email, name });
