// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, List, Timestamp, object, open_enum};
use super::{ConversationPartAuthor, PartAttachment, Reference};

/// One entry of a conversation: a reply, a note, or an event such as an assignment.
///
/// Schema `conversation_part`. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationPart {
    /// The name of this kind of object. Always `conversation_part`.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// What kind of entry it is. The values differ between API versions.
    pub part_type: Option<ConversationPartPartType>,
    /// HTML, or plain text where the call asks for it; null if it is an event without words.
    pub body: Option<String>,
    /// The time at which it was created. Unix time in seconds.
    pub created_at: Option<Timestamp>,
    /// The time of its last change. Unix time in seconds.
    pub updated_at: Option<Timestamp>,
    /// When the contact was told of it. Unix time in seconds.
    pub notified_at: Option<Timestamp>,
    /// The admin or team that it was assigned to by this part.
    pub assigned_to: Option<Reference>,
    /// Who wrote or caused it.
    pub author: Option<ConversationPartAuthor>,
    /// The files attached to it.
    pub attachments: Option<List<PartAttachment>>,
    /// Its id in another system, if it came from one.
    pub external_id: Option<Id>,
    /// Whether the content was blanked.
    pub redacted: Option<bool>,
    /// How far the sending through another system is.
    pub external_reply_send_state: Option<String>,
    /// Who has seen the part.
    pub seen_state: Option<ConversationPartSeenState>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ConversationPart {
    r#type = "type", id, part_type, body, created_at, updated_at, notified_at, assigned_to,
    author, attachments, external_id, redacted, external_reply_send_state, seen_state
});

/// What kind of entry it is. The values differ between API versions.
///
/// Part of [`ConversationPart`]. Read from responses. One of `comment`, `note`, `assignment`,
/// `away_mode_assignment`, `assign_and_reopen`, `open`, `close`, `snoozed`, `quick_reply`,
/// `priority_changed`, `entity_linked`, `conversation_attribute_updated_by_admin`,
/// `conversation_attribute_updated_by_workflow`, `ticket_state_updated_by_admin`,
/// `operator_workflow_event`, `custom_action_started`, `custom_action_finished`,
/// `channel_and_reply_time_expectation`, `language_detection_details`, `attribute_collector`,
/// `default_assignment`, `merged_primary_conversation`, `call_summary`, `company_updated`,
/// `conversation_tags_updated`, `participant_added`, `participant_removed`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConversationPartPartType {
    /// The contact sees it.
    Comment,
    /// Only teammates see it.
    Note,
    /// The conversation was assigned to somebody.
    Assignment,
    /// It was assigned to somebody else, since the teammate is away.
    AwayModeAssignment,
    /// It was assigned to somebody and opened again.
    AssignAndReopen,
    /// It was opened again.
    Open,
    /// It was closed.
    Close,
    /// It was hidden for some time.
    Snoozed,
    /// It was chosen from several replies.
    QuickReply,
    /// Its priority was raised or lowered.
    PriorityChanged,
    /// A ticket or conversation was linked to it.
    EntityLinked,
    /// A teammate changed one of its attributes.
    ConversationAttributeUpdatedByAdmin,
    /// A workflow changed one of its attributes.
    ConversationAttributeUpdatedByWorkflow,
    /// A teammate moved the ticket to another state.
    TicketStateUpdatedByAdmin,
    /// A workflow did something.
    OperatorWorkflowEvent,
    /// A custom action began.
    CustomActionStarted,
    /// A custom action ended.
    CustomActionFinished,
    /// The contact was told where and when to expect a reply.
    ChannelAndReplyTimeExpectation,
    /// The language of the contact was recognized.
    LanguageDetectionDetails,
    /// The contact was asked to fill in an attribute.
    AttributeCollector,
    /// It was assigned to whom the workspace's settings name.
    DefaultAssignment,
    /// Another conversation was merged into it.
    MergedPrimaryConversation,
    /// A call ended, and was summed up.
    CallSummary,
    /// It is about another company now.
    CompanyUpdated,
    /// Tags were put on it or taken off.
    ConversationTagsUpdated,
    /// Somebody joined it.
    ParticipantAdded,
    /// Somebody left it.
    ParticipantRemoved,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(ConversationPartPartType {
    Comment = "comment", Note = "note", Assignment = "assignment",
    AwayModeAssignment = "away_mode_assignment", AssignAndReopen = "assign_and_reopen",
    Open = "open", Close = "close", Snoozed = "snoozed", QuickReply = "quick_reply",
    PriorityChanged = "priority_changed", EntityLinked = "entity_linked",
    ConversationAttributeUpdatedByAdmin = "conversation_attribute_updated_by_admin",
    ConversationAttributeUpdatedByWorkflow = "conversation_attribute_updated_by_workflow",
    TicketStateUpdatedByAdmin = "ticket_state_updated_by_admin",
    OperatorWorkflowEvent = "operator_workflow_event",
    CustomActionStarted = "custom_action_started",
    CustomActionFinished = "custom_action_finished",
    ChannelAndReplyTimeExpectation = "channel_and_reply_time_expectation",
    LanguageDetectionDetails = "language_detection_details",
    AttributeCollector = "attribute_collector", DefaultAssignment = "default_assignment",
    MergedPrimaryConversation = "merged_primary_conversation", CallSummary = "call_summary",
    CompanyUpdated = "company_updated", ConversationTagsUpdated = "conversation_tags_updated",
    ParticipantAdded = "participant_added", ParticipantRemoved = "participant_removed"
});

/// Who has seen the part.
///
/// Part of [`ConversationPart`]. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationPartSeenState {
    /// Whether an admin has seen it.
    pub admin_seen: Option<bool>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ConversationPartSeenState { admin_seen });
