// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Map, Timestamp, Value, object, open_enum};
use super::{
    AiAgent, ConversationContacts, ConversationFirstContactReply, ConversationRating,
    ConversationSource, ConversationStatistics, ConversationTeammates,
    ConversationTicket, CustomAttributes, LinkedObjectList, SlaApplied, Tags,
};

/// Schema `conversation_list_item`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationListItem {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<String>,
    pub title: Option<String>,
    /// The time at which it was created. Unix time in seconds.
    pub created_at: Option<Timestamp>,
    /// The time of its last change. Unix time in seconds.
    pub updated_at: Option<Timestamp>,
    /// Unix time in seconds.
    pub waiting_since: Option<Timestamp>,
    /// Unix time in seconds.
    pub snoozed_until: Option<Timestamp>,
    pub open: Option<bool>,
    pub state: Option<ConversationListItemState>,
    pub read: Option<bool>,
    pub priority: Option<ConversationListItemPriority>,
    pub admin_assignee_id: Option<i64>,
    pub team_assignee_id: Option<i64>,
    pub tags: Option<Tags>,
    pub conversation_rating: Option<ConversationRating>,
    pub source: Option<ConversationSource>,
    pub contacts: Option<ConversationContacts>,
    pub teammates: Option<ConversationTeammates>,
    pub first_contact_reply: Option<ConversationFirstContactReply>,
    pub sla_applied: Option<SlaApplied>,
    pub statistics: Option<ConversationStatistics>,
    pub linked_objects: Option<LinkedObjectList>,
    pub ai_agent_participated: Option<bool>,
    pub ai_agent: Option<AiAgent>,
    pub ticket: Option<ConversationTicket>,
    /// Values of the attributes that the workspace defined, by name.
    pub custom_attributes: Option<CustomAttributes>,
    pub topics: Option<Map<Value>>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(ConversationListItem {
    r#type = "type", id, title, created_at, updated_at, waiting_since, snoozed_until, open,
    state, read, priority, admin_assignee_id, team_assignee_id, tags, conversation_rating,
    source, contacts, teammates, first_contact_reply, sla_applied, statistics, linked_objects,
    ai_agent_participated, ai_agent, ticket, custom_attributes, topics
});

/// Part of [`ConversationListItem`]. Read from answers. One of `open`, `closed`, `snoozed`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConversationListItemState {
    Open,
    Closed,
    Snoozed,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(ConversationListItemState { Open = "open", Closed = "closed", Snoozed = "snoozed" });

/// Part of [`ConversationListItem`]. Read from answers. One of `priority`, `not_priority`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConversationListItemPriority {
    Priority,
    NotPriority,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(ConversationListItemPriority {
    Priority = "priority", NotPriority = "not_priority"
});
