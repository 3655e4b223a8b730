//! The same models three times: with this crate's macros, with serde's derive, and with a derive that drops what is undeclared.

macro_rules! models {
    ($($name:ident { $($field:ident $(= $wire:literal)?: $type:ty),* $(,)? })*) => {
        pub mod ours {
            use super::ours_types::*;
            $(
                #[derive(Clone, Default, PartialEq)]
                pub struct $name {
                    $(pub $field: Option<$type>,)*
                    pub extra: Extra,
                }
                object!($name { $($field $(= $wire)?),* });
            )*
        }
        pub mod theirs {
            use super::theirs_types::*;
            $(
                #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
                pub struct $name {
                    $($(#[serde(rename = $wire)])? pub $field: Option<$type>,)*
                    #[serde(flatten)]
                    pub extra: Map<String, Any>,
                }
            )*
        }
        pub mod plain {
            use super::theirs_types::*;
            $(
                #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
                pub struct $name {
                    $($(#[serde(rename = $wire)])? pub $field: Option<$type>,)*
                }
            )*
        }
    };
}

mod ours_types {
    pub use intercom_runtime::model::{Extra, List, Map, Timestamp, Value as Any, object};

    /// Values by name.
    pub type Named = Map<Any>;

    /// How a conversation stands.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub enum State {
        Open,
        Closed,
        Snoozed,
        Unknown(String),
    }
    intercom_runtime::model::open_enum!(State { Open = "open", Closed = "closed", Snoozed = "snoozed" });
}

mod theirs_types {
    pub use serde::{Deserialize, Serialize};
    pub use serde_json::{Map, Value as Any};

    pub type List<T> = Vec<T>;
    pub type Timestamp = i64;
    /// Values by name.
    pub type Named = std::collections::BTreeMap<String, Any>;

    /// How a conversation stands.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
    #[serde(rename_all = "lowercase")]
    pub enum State {
        Open,
        Closed,
        Snoozed,
        #[serde(untagged)]
        Unknown(String),
    }
}

models! {
    ContactList { r#type = "type": String, data: List<Contact>, total_count: i64, pages: CursorPages }
    ConversationList { r#type = "type": String, conversations: List<Conversation>, total_count: i64, pages: CursorPages }
    TicketList { r#type = "type": String, tickets: List<Ticket>, total_count: i64, pages: CursorPages }
    CompanyList { r#type = "type": String, data: List<Company>, total_count: i64, pages: CursorPages }

    CursorPages { r#type = "type": String, page: i64, next: Next, per_page: i64, total_pages: i64 }
    Next { per_page: i64, starting_after: String }

    Contact {
        r#type = "type": String, id: String, external_id: String, workspace_id: String, role: String, email: String,
        email_domain: String, phone: String, formatted_phone: String, name: String, owner_id: i64,
        has_hard_bounced: bool, marked_email_as_spam: bool, unsubscribed_from_emails: bool, created_at: Timestamp,
        updated_at: Timestamp, signed_up_at: Timestamp, last_seen_at: Timestamp, last_replied_at: Timestamp,
        last_contacted_at: Timestamp, last_email_opened_at: Timestamp, last_email_clicked_at: Timestamp,
        language_override: String, browser: String, browser_version: String, browser_language: String, os: String,
        location: Location, android_app_name: String, android_app_version: String, android_device: String,
        android_os_version: String, android_sdk_version: String, android_last_seen_at: Timestamp,
        ios_app_name: String, ios_app_version: String, ios_device: String, ios_os_version: String,
        ios_sdk_version: String, ios_last_seen_at: Timestamp, custom_attributes: Named, avatar: Avatar,
        tags: Attached, notes: Attached, companies: Attached, social_profiles: SocialProfiles,
    }
    Location {
        r#type = "type": String, country: String, region: String, city: String, country_code: String,
        continent_code: String,
    }
    Avatar { r#type = "type": String, image_url: String }
    Attached { r#type = "type": String, data: List<Reference>, url: String, total_count: i64, has_more: bool }
    Reference { r#type = "type": String, id: String, url: String }
    SocialProfiles { r#type = "type": String, data: List<SocialProfile> }
    SocialProfile { r#type = "type": String, name: String, url: String }

    Conversation {
        r#type = "type": String, id: String, title: String, created_at: Timestamp, updated_at: Timestamp,
        waiting_since: Timestamp, snoozed_until: Timestamp, open: bool, state: State, read: bool, priority: String,
        admin_assignee_id: i64, team_assignee_id: String, tags: TagList, conversation_rating: Rating, source: Source,
        contacts: ContactReferences, teammates: Teammates, custom_attributes: Named,
        first_contact_reply: FirstReply, sla_applied: Sla, statistics: Statistics, conversation_parts: Parts,
        linked_objects: LinkedObjects,
    }
    TagList { r#type = "type": String, tags: List<Tag> }
    Tag { r#type = "type": String, id: String, name: String, applied_at: Timestamp, applied_by: Reference }
    Rating { rating: i64, remark: String, created_at: Timestamp, contact: Reference, teammate: Reference }
    Source {
        r#type = "type": String, id: String, delivered_as: String, subject: String, body: String, author: Author,
        attachments: List<Attachment>, url: String, redacted: bool,
    }
    Author { r#type = "type": String, id: String, name: String, email: String }
    Attachment {
        r#type = "type": String, name: String, url: String, content_type: String, filesize: i64, width: i64,
        height: i64,
    }
    ContactReferences { r#type = "type": String, contacts: List<ContactReference> }
    ContactReference { r#type = "type": String, id: String, external_id: String }
    Teammates { r#type = "type": String, admins: List<Reference> }
    FirstReply { created_at: Timestamp, r#type = "type": String, url: String }
    Sla { r#type = "type": String, sla_name: String, sla_status: String }
    Statistics {
        r#type = "type": String, time_to_assignment: i64, time_to_admin_reply: i64, time_to_first_close: i64,
        time_to_last_close: i64, median_time_to_reply: i64, first_contact_reply_at: Timestamp,
        first_assignment_at: Timestamp, first_admin_reply_at: Timestamp, first_close_at: Timestamp,
        last_assignment_at: Timestamp, last_admin_reply_at: Timestamp, last_close_at: Timestamp,
        last_closed_by_id: String, count_reopens: i64, count_assignments: i64, count_conversation_parts: i64,
    }
    Parts { r#type = "type": String, conversation_parts: List<Part>, total_count: i64 }
    Part {
        r#type = "type": String, id: String, part_type: String, body: String, created_at: Timestamp,
        updated_at: Timestamp, notified_at: Timestamp, assigned_to: Reference, author: Author,
        attachments: List<Attachment>, external_id: String, redacted: bool,
    }
    LinkedObjects { r#type = "type": String, total_count: i64, has_more: bool, data: List<LinkedObject> }
    LinkedObject { r#type = "type": String, id: String, category: String }

    Ticket {
        r#type = "type": String, id: String, ticket_id: String, category: String, ticket_attributes: Named,
        ticket_state: String, ticket_type: TicketType, contacts: ContactReferences, admin_assignee_id: String,
        team_assignee_id: String, created_at: Timestamp, updated_at: Timestamp, open: bool,
        snoozed_until: Timestamp, linked_objects: LinkedObjects, ticket_parts: TicketParts, is_shared: bool,
        ticket_state_internal_label: String, ticket_state_external_label: String,
    }
    TicketType {
        r#type = "type": String, id: String, category: String, name: String, description: String, icon: String,
        workspace_id: String, ticket_type_attributes: TicketTypeAttributes, archived: bool, created_at: Timestamp,
        updated_at: Timestamp,
    }
    TicketTypeAttributes { r#type = "type": String, data: List<TicketTypeAttribute> }
    TicketTypeAttribute {
        r#type = "type": String, id: String, workspace_id: String, name: String, description: String,
        data_type: String, input_options: Named, order: i64, required_to_create: bool,
        required_to_create_for_contacts: bool, visible_on_create: bool, visible_to_contacts: bool, default: bool,
        ticket_type_id: i64, archived: bool, created_at: Timestamp, updated_at: Timestamp,
    }
    TicketParts { r#type = "type": String, ticket_parts: List<TicketPart>, total_count: i64 }
    TicketPart {
        r#type = "type": String, id: String, part_type: String, body: String, previous_ticket_state: String,
        ticket_state: String, created_at: Timestamp, updated_at: Timestamp, assigned_to: Reference, author: Author,
        attachments: List<Attachment>, external_id: String, redacted: bool,
    }

    Company {
        r#type = "type": String, id: String, name: String, app_id: String, plan: Plan, company_id: String,
        remote_created_at: Timestamp, created_at: Timestamp, updated_at: Timestamp, last_request_at: Timestamp,
        size: i64, website: String, industry: String, monthly_spend: f64, session_count: i64, user_count: i64,
        custom_attributes: Named, tags: TagList, segments: Segments,
    }
    Plan { r#type = "type": String, id: String, name: String }
    Segments { r#type = "type": String, segments: List<Reference> }
}
