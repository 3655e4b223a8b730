// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, List, object, open_enum};
use super::{ConversationPartAuthor, PartAttachment};

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
    /// The subject of the email; empty if it is not one.
    pub subject: Option<String>,
    /// HTML, or plain text where the call asks for it; null if it is an event without words.
    pub body: Option<String>,
    /// Who wrote the message.
    pub author: Option<ConversationPartAuthor>,
    /// The files attached to it.
    pub attachments: Option<List<PartAttachment>>,
    /// The URL of the page on which the conversation began.
    pub url: Option<String>,
    /// Whether the content was blanked.
    pub redacted: Option<bool>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ConversationSource {
    r#type = "type", id, delivered_as, subject, body, author, attachments, url, redacted
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
