// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, List, Map, Timestamp, Value, object, open_enum};
use super::{
    AiAgent, AiTopics, Company, ContactReference, ConversationChannel,
    ConversationContacts, ConversationExternalReference, ConversationFirstContactReply,
    ConversationMonitorEvaluation, ConversationParts, ConversationRating,
    ConversationScorecard, ConversationSource, ConversationStatistics,
    ConversationTeammates, ConversationTicket, CustomAttributes, LinkedObjectList,
    SalesAgent, SlaApplied, Tags,
};

/// A conversation. Lists and searches give it without `conversation_parts`.
///
/// Schema `conversation`. Returned by
/// [`RetrieveConversation`](super::super::RetrieveConversation),
/// [`UpdateConversation`](super::super::UpdateConversation),
/// [`ReplyConversation`](super::super::ReplyConversation),
/// [`ManageConversation`](super::super::ManageConversation) and 6 more.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Conversation {
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
    /// Since when a customer waits for a reply; null if the last word was the team's. Unix time in
    /// seconds.
    pub waiting_since: Option<Timestamp>,
    /// When it opens again by itself; null unless it is snoozed. Unix time in seconds.
    pub snoozed_until: Option<Timestamp>,
    /// Whether somebody should work on it; false if it is closed.
    pub open: Option<bool>,
    /// Whether it is open, closed or snoozed.
    pub state: Option<ConversationState>,
    /// Whether the last part was read.
    pub read: Option<bool>,
    /// How urgent it is.
    pub priority: Option<ConversationPriority>,
    /// The admin it is assigned to; 0 or null if there is none.
    pub admin_assignee_id: Option<Id>,
    /// The team it is assigned to; 0 or null if there is none.
    pub team_assignee_id: Option<Id>,
    /// The company that the conversation is about. New in version 2.15.
    pub company: Option<Company>,
    /// The labels on it.
    pub tags: Option<Tags>,
    /// What the customer thought of it; null if it was not rated.
    pub conversation_rating: Option<ConversationRating>,
    /// The message that began it.
    pub source: Option<ConversationSource>,
    /// The contacts who take part.
    pub contacts: Option<ConversationContacts>,
    /// The admins who take part.
    pub teammates: Option<ConversationTeammates>,
    /// Values of the attributes that the workspace defined, by name.
    pub custom_attributes: Option<CustomAttributes>,
    /// The first message of the contact; null if the contact has not written.
    pub first_contact_reply: Option<ConversationFirstContactReply>,
    /// The service level agreement that holds for it.
    pub sla_applied: Option<SlaApplied>,
    /// Figures on how it went.
    pub statistics: Option<ConversationStatistics>,
    /// What was said and done. Lists and searches leave it out: retrieve the conversation for it.
    pub conversation_parts: Option<ConversationParts>,
    /// The tickets and conversations that are linked to it. New in version 2.10.
    pub linked_objects: Option<LinkedObjectList>,
    /// The topics that were recognized in the conversation. New in the version `unstable`.
    pub ai_topics: Option<AiTopics>,
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
    /// The contacts who take part, under an older name.
    pub customers: Option<List<ContactReference>>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(Conversation {
    r#type = "type", id, title, created_at, updated_at, waiting_since, snoozed_until, open,
    state, read, priority, admin_assignee_id, team_assignee_id, company, tags,
    conversation_rating, source, contacts, teammates, custom_attributes, first_contact_reply,
    sla_applied, statistics, conversation_parts, linked_objects, ai_topics,
    ai_agent_participated, ai_agent, sales_agent_participated, sales_agent, channel,
    external_references, monitor_evaluations, scorecards, ticket, topics, customers;
    numeric "admin_assignee_id", "team_assignee_id"
});

/// Whether it is open, closed or snoozed.
///
/// Part of [`Conversation`]. Read from responses. One of `open`, `closed`, `snoozed`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConversationState {
    /// Somebody works on it, or should.
    Open,
    /// It is done, until somebody replies again.
    Closed,
    /// It is hidden until the end of its snooze.
    Snoozed,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(ConversationState { Open = "open", Closed = "closed", Snoozed = "snoozed" });

/// How urgent it is.
///
/// Part of [`Conversation`]. Read from responses. One of `none`, `low`, `medium`, `high`,
/// `urgent`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConversationPriority {
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
open_enum!(ConversationPriority {
    None = "none", Low = "low", Medium = "medium", High = "high", Urgent = "urgent"
});
