// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, List, Map, Timestamp, Value, object, open_enum};
use super::{
    AiAgent, AiTopics, Company, ConversationChannel, ConversationContacts,
    ConversationExternalReference, ConversationFirstContactReply,
    ConversationMonitorEvaluation, ConversationRating, ConversationScorecard,
    ConversationSource, ConversationStatistics, ConversationTeammates,
    ConversationTicket, CustomAttributes, LinkedObjectList, SalesAgent, SlaApplied, Tags,
};

/// A conversation as lists and searches return it, without its parts.
///
/// Schema `conversation_list_item`. Listed by
/// [`ListConversations`](super::super::ListConversations),
/// [`SearchConversations`](super::super::SearchConversations).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationListItem {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// The title of the conversation, which teammates see in the inbox.
    pub title: Option<String>,
    /// The time at which it was created. Unix time in seconds.
    pub created_at: Option<Timestamp>,
    /// The time of its last change. Unix time in seconds.
    pub updated_at: Option<Timestamp>,
    /// The time since which the contact waits for a reply; null if nobody waits. Unix time in
    /// seconds.
    pub waiting_since: Option<Timestamp>,
    /// The time at which it opens again; null if it is not snoozed. Unix time in seconds.
    pub snoozed_until: Option<Timestamp>,
    /// Whether somebody should work on it; false if it is closed.
    pub open: Option<bool>,
    /// Whether it is open, closed or snoozed.
    pub state: Option<ConversationListItemState>,
    /// Whether the last part was read.
    pub read: Option<bool>,
    /// How urgent it is.
    pub priority: Option<ConversationListItemPriority>,
    /// Intercom's id of the admin that it is assigned to; 0 or null for nobody.
    pub admin_assignee_id: Option<Id>,
    /// Intercom's id of the team that it is assigned to; 0 or null for none.
    pub team_assignee_id: Option<Id>,
    /// The company that the conversation is about. New in version 2.15.
    pub company: Option<Company>,
    /// The labels on it.
    pub tags: Option<Tags>,
    /// What the customer thought of it; null if it was not rated.
    pub conversation_rating: Option<ConversationRating>,
    /// The message that started it.
    pub source: Option<ConversationSource>,
    /// The contacts that belong to it.
    pub contacts: Option<ConversationContacts>,
    /// The admins who take part.
    pub teammates: Option<ConversationTeammates>,
    /// Values of the attributes that the workspace defined, by name.
    pub custom_attributes: Option<CustomAttributes>,
    /// The first message of the contact; null if the contact has not written.
    pub first_contact_reply: Option<ConversationFirstContactReply>,
    /// The service level agreement that holds for it; null if none.
    pub sla_applied: Option<SlaApplied>,
    /// Figures on how it went.
    pub statistics: Option<ConversationStatistics>,
    /// The tickets and conversations that are linked to it. New in version 2.10.
    pub linked_objects: Option<LinkedObjectList>,
    /// Whether Fin took part. New in version 2.11.
    pub ai_agent_participated: Option<bool>,
    /// What Fin did in the conversation; null if it took no part. New in version 2.11.
    pub ai_agent: Option<AiAgent>,
    /// Whether Fin took part in sales. New in version 2.16.
    pub sales_agent_participated: Option<bool>,
    /// What Fin did in sales; null if it took no part. New in version 2.16.
    pub sales_agent: Option<SalesAgent>,
    /// The channel that it started and goes on in. New in version 2.16.
    pub channel: Option<ConversationChannel>,
    /// The same conversation in other systems. New in version 2.16.
    pub external_references: Option<List<ConversationExternalReference>>,
    /// How monitors evaluated it; only where the call asks for it. New in version 2.16.
    pub monitor_evaluations: Option<List<ConversationMonitorEvaluation>>,
    /// How it was scored; only where the call asks for it. New in version 2.16.
    pub scorecards: Option<List<ConversationScorecard>>,
    /// The ticket that it was converted to; null if it was not.
    pub ticket: Option<ConversationTicket>,
    /// The topics that it is about.
    pub topics: Option<Map<Value>>,
    /// The topics that were recognized in the conversation. New in the version `unstable`.
    pub ai_topics: Option<AiTopics>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ConversationListItem {
    r#type = "type", id, title, created_at, updated_at, waiting_since, snoozed_until, open,
    state, read, priority, admin_assignee_id, team_assignee_id, company, tags,
    conversation_rating, source, contacts, teammates, custom_attributes, first_contact_reply,
    sla_applied, statistics, linked_objects, ai_agent_participated, ai_agent,
    sales_agent_participated, sales_agent, channel, external_references, monitor_evaluations,
    scorecards, ticket, topics, ai_topics;
    numeric "admin_assignee_id", "team_assignee_id"
});

/// Whether it is open, closed or snoozed.
///
/// Part of [`ConversationListItem`]. Read from responses. One of `open`, `closed`, `snoozed`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConversationListItemState {
    /// Somebody works on it, or should.
    Open,
    /// It is done, until somebody replies again.
    Closed,
    /// It is hidden until the end of its snooze.
    Snoozed,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(ConversationListItemState { Open = "open", Closed = "closed", Snoozed = "snoozed" });

/// How urgent it is.
///
/// Part of [`ConversationListItem`]. Read from responses. One of `none`, `low`, `medium`,
/// `high`, `urgent`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConversationListItemPriority {
    /// No priority is set.
    None,
    /// Less urgent than most.
    Low,
    /// As urgent as most.
    Medium,
    /// More urgent than most.
    High,
    /// To be handled before everything else.
    Urgent,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(ConversationListItemPriority {
    None = "none", Low = "low", Medium = "medium", High = "high", Urgent = "urgent"
});
