// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, PageInfo, object, open_enum};

/// Schema `whatsapp_message_status_list`. No operation of this version uses it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WhatsappMessageStatusList {
    /// The name of this kind of object. Always `list`.
    pub r#type: Option<String>,
    pub ruleset_id: Option<String>,
    /// The position of this page in the list, and where the next page is.
    pub pages: Option<PageInfo>,
    /// The number of elements on all pages.
    pub total_count: Option<i64>,
    pub events: Option<List<WhatsappMessageStatusListEvent>>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(WhatsappMessageStatusList { r#type = "type", ruleset_id, pages, total_count, events });

/// Part of [`WhatsappMessageStatusList`]. No operation of this version uses it. One of `sent`,
/// `delivered`, `read`, `failed`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WhatsappMessageStatusListEventStatus {
    Sent,
    Delivered,
    Read,
    Failed,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(WhatsappMessageStatusListEventStatus {
    Sent = "sent", Delivered = "delivered", Read = "read", Failed = "failed"
});

/// Part of [`WhatsappMessageStatusList`]. No operation of this version uses it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WhatsappMessageStatusListEvent {
    /// The id that Intercom gave it.
    pub id: Option<String>,
    /// Intercom's id of the conversation.
    pub conversation_id: Option<String>,
    pub status: Option<WhatsappMessageStatusListEventStatus>,
    /// The name of this kind of object. Always `broadcast_outbound`.
    pub r#type: Option<String>,
    /// The time at which it was created.
    pub created_at: Option<i64>,
    /// The time of its last change.
    pub updated_at: Option<i64>,
    pub whatsapp_message_id: Option<String>,
    pub template_name: Option<String>,
    pub user_id: Option<String>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(WhatsappMessageStatusListEvent {
    id, conversation_id, status, r#type = "type", created_at, updated_at, whatsapp_message_id,
    template_name, user_id
});
