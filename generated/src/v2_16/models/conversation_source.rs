// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, List, object, open_enum};
use super::{ConversationSourceAuthor, PartAttachment, SourceEmailMessageMetadata};

/// The message that a conversation began with. Conversations that a workflow began may have
/// none.
///
/// Schema `conversation_source`. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationSource {
    /// The name of this kind of object.
    pub r#type: Option<ConversationSourceType>,
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// Who began, and how. New values come without notice.
    pub delivered_as: Option<ConversationSourceDeliveredAs>,
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

/// The name of this kind of object.
///
/// Part of [`ConversationSource`]. Read from responses. One of `conversation`, `email`,
/// `facebook`, `instagram`, `phone_call`, `phone_switch`, `push`, `sms`, `twitter`, `whatsapp`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConversationSourceType {
    /// A message in the Messenger.
    Conversation,
    /// An email to the workspace.
    Email,
    /// A message through Facebook Messenger.
    Facebook,
    /// A direct message on Instagram.
    Instagram,
    /// Somebody called on the phone.
    PhoneCall,
    /// A call that went on in the Messenger.
    PhoneSwitch,
    /// A notification on a phone.
    Push,
    /// A text message to a phone.
    Sms,
    /// A direct message on Twitter.
    Twitter,
    /// A message through WhatsApp.
    Whatsapp,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(ConversationSourceType {
    Conversation = "conversation", Email = "email", Facebook = "facebook",
    Instagram = "instagram", PhoneCall = "phone_call", PhoneSwitch = "phone_switch",
    Push = "push", Sms = "sms", Twitter = "twitter", Whatsapp = "whatsapp"
});

/// Who began, and how. New values come without notice.
///
/// Part of [`ConversationSource`]. Read from responses. One of `customer_initiated`,
/// `campaigns_initiated`, `operator_initiated`, `automated`, `admin_initiated`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConversationSourceDeliveredAs {
    /// The contact began.
    CustomerInitiated,
    /// A campaign of former times began.
    CampaignsInitiated,
    /// A bot began.
    OperatorInitiated,
    /// A series or another message to an audience began.
    Automated,
    /// A teammate began, with a message to this contact.
    AdminInitiated,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(ConversationSourceDeliveredAs {
    CustomerInitiated = "customer_initiated", CampaignsInitiated = "campaigns_initiated",
    OperatorInitiated = "operator_initiated", Automated = "automated",
    AdminInitiated = "admin_initiated"
});

/// The name of this kind of object.
///
/// Part of [`ConversationSource`]. Read from responses. One of `to`, `cc`, `bcc`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConversationSourceRecipientType {
    /// It was addressed.
    To,
    /// It gets a copy.
    Cc,
    /// It gets a copy that the others do not see.
    Bcc,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(ConversationSourceRecipientType { To = "to", Cc = "cc", Bcc = "bcc" });

/// An address that the email went to.
///
/// Part of [`ConversationSource`]. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationSourceRecipient {
    /// The name of this kind of object.
    pub r#type: Option<ConversationSourceRecipientType>,
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
