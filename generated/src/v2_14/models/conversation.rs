// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, Map, Timestamp, Value, object, open_enum};
use super::{
    AiAgent, ContactReference, ConversationContacts, ConversationFirstContactReply,
    ConversationParts, ConversationRating, ConversationSource, ConversationStatistics,
    ConversationTeammates, ConversationTicket, CustomAttributes, LinkedObjectList,
    SlaApplied, Tags,
};

/// A conversation. Lists and searches give it without `conversation_parts`.
///
/// Schema `conversation`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Conversation {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<String>,
    pub title: Option<String>,
    /// The time at which it was created. Unix time in seconds.
    pub created_at: Option<Timestamp>,
    /// The time of its last change. Unix time in seconds.
    pub updated_at: Option<Timestamp>,
    /// Since when a customer waits for a reply; null if the last word was the team's. Unix time in
    /// seconds.
    pub waiting_since: Option<Timestamp>,
    /// When it opens again by itself; null unless it is snoozed. Unix time in seconds.
    pub snoozed_until: Option<Timestamp>,
    pub open: Option<bool>,
    pub state: Option<ConversationState>,
    pub read: Option<bool>,
    pub priority: Option<ConversationPriority>,
    /// The admin it is assigned to; 0 or null if there is none.
    pub admin_assignee_id: Option<i64>,
    /// The team it is assigned to; 0 or null if there is none.
    pub team_assignee_id: Option<i64>,
    pub tags: Option<Tags>,
    pub conversation_rating: Option<ConversationRating>,
    /// The message that began it.
    pub source: Option<ConversationSource>,
    /// The contacts who take part.
    pub contacts: Option<ConversationContacts>,
    /// The admins who take part.
    pub teammates: Option<ConversationTeammates>,
    /// Values of the attributes that the workspace defined, by name.
    pub custom_attributes: Option<CustomAttributes>,
    pub first_contact_reply: Option<ConversationFirstContactReply>,
    /// The service level agreement that holds for it.
    pub sla_applied: Option<SlaApplied>,
    pub statistics: Option<ConversationStatistics>,
    /// What was said and done. Lists and searches leave it out: retrieve the conversation for it.
    pub conversation_parts: Option<ConversationParts>,
    pub linked_objects: Option<LinkedObjectList>,
    pub ai_agent_participated: Option<bool>,
    pub ai_agent: Option<AiAgent>,
    pub ticket: Option<ConversationTicket>,
    pub topics: Option<Map<Value>>,
    pub customers: Option<List<ContactReference>>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(Conversation {
    r#type = "type", id, title, created_at, updated_at, waiting_since, snoozed_until, open,
    state, read, priority, admin_assignee_id, team_assignee_id, tags, conversation_rating,
    source, contacts, teammates, custom_attributes, first_contact_reply, sla_applied,
    statistics, conversation_parts, linked_objects, ai_agent_participated, ai_agent, ticket,
    topics, customers
});

/// Part of [`Conversation`]. Read from answers. One of `open`, `closed`, `snoozed`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConversationState {
    Open,
    Closed,
    Snoozed,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(ConversationState { Open = "open", Closed = "closed", Snoozed = "snoozed" });

/// Part of [`Conversation`]. Read from answers. One of `priority`, `not_priority`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConversationPriority {
    Priority,
    NotPriority,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(ConversationPriority { Priority = "priority", NotPriority = "not_priority" });
