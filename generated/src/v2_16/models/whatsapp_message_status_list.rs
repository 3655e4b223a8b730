// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, List, PageInfo, Timestamp, object, open_enum};

/// A page of what became of messages on WhatsApp.
///
/// Schema `whatsapp_message_status_list`. Returned by
/// [`ListWhatsAppMessageStatuses`](super::super::ListWhatsAppMessageStatuses). New in version
/// 2.14.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WhatsappMessageStatusList {
    /// The name of this kind of object. Always `list`.
    pub r#type: Option<String>,
    /// Intercom's id of the ruleset that sent the messages.
    pub ruleset_id: Option<Id>,
    /// The position of this page in the list, and where the next page is.
    pub pages: Option<PageInfo>,
    /// The number of elements on all pages.
    pub total_count: Option<i64>,
    /// What became of the messages, an element each.
    pub events: Option<List<WhatsappMessageStatusListEvent>>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(WhatsappMessageStatusList { r#type = "type", ruleset_id, pages, total_count, events });

/// How far the message is.
///
/// Part of [`WhatsappMessageStatusList`]. Read from responses. One of `sent`, `delivered`,
/// `read`, `failed`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WhatsappMessageStatusListEventStatus {
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
open_enum!(WhatsappMessageStatusListEventStatus {
    Sent = "sent", Delivered = "delivered", Read = "read", Failed = "failed"
});

/// What became of a message.
///
/// Part of [`WhatsappMessageStatusList`]. Listed by
/// [`ListWhatsAppMessageStatuses`](super::super::ListWhatsAppMessageStatuses).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WhatsappMessageStatusListEvent {
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// Intercom's id of the conversation.
    pub conversation_id: Option<Id>,
    /// How far the message is.
    pub status: Option<WhatsappMessageStatusListEventStatus>,
    /// The name of this kind of object. Always `broadcast_outbound`.
    pub r#type: Option<String>,
    /// The time at which it was created. Unix time in seconds.
    pub created_at: Option<Timestamp>,
    /// The time of its last change. Unix time in seconds.
    pub updated_at: Option<Timestamp>,
    /// The id that WhatsApp gave the message.
    pub whatsapp_message_id: Option<Id>,
    /// The name of the template that the message was made from.
    pub template_name: Option<String>,
    /// Your own id for the user, the `external_id` of the contact.
    pub user_id: Option<Id>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(WhatsappMessageStatusListEvent {
    id, conversation_id, status, r#type = "type", created_at, updated_at, whatsapp_message_id,
    template_name, user_id
});
