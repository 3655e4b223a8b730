// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Value, union};
use super::{
    CallSummary, ConversationAttributeUpdatedByAdmin, ConversationAttributeUpdatedByUser,
    ConversationAttributeUpdatedByWorkflow, ConversationSlaAppliedByRule,
    ConversationSlaAppliedByWorkflow, ConversationSlaPaused, ConversationSlaRemoved,
    ConversationSlaTargetMissed, ConversationSlaUnpaused, ConversationTagsUpdated,
    CustomActionFinished, OperatorWorkflowEvent, PriorityChanged, Snoozed,
};

/// What happened in an event; its fields depend on the kind of part.
///
/// Schema `event_details`. Read from responses. New in version 2.13.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum EventDetails {
    /// A workflow changed an attribute of the conversation.
    ConversationAttributeUpdatedByWorkflow(ConversationAttributeUpdatedByWorkflow),
    /// A teammate changed an attribute of the conversation.
    ConversationAttributeUpdatedByAdmin(ConversationAttributeUpdatedByAdmin),
    /// A contact changed an attribute of the conversation.
    ConversationAttributeUpdatedByUser(ConversationAttributeUpdatedByUser),
    /// A custom action of a workflow ended.
    CustomActionFinished(CustomActionFinished),
    /// A workflow did something in the conversation.
    OperatorWorkflowEvent(OperatorWorkflowEvent),
    /// Tags were put on the conversation or taken off.
    ConversationTagsUpdated(ConversationTagsUpdated),
    /// The conversation was snoozed.
    Snoozed(Snoozed),
    /// The priority of the conversation was changed.
    PriorityChanged(PriorityChanged),
    /// A rule put a service level agreement on the conversation.
    ConversationSlaAppliedByRule(ConversationSlaAppliedByRule),
    /// A workflow put a service level agreement on the conversation.
    ConversationSlaAppliedByWorkflow(ConversationSlaAppliedByWorkflow),
    /// A target of a service level agreement was not kept.
    ConversationSlaTargetMissed(ConversationSlaTargetMissed),
    /// The time of a service level agreement was stopped.
    ConversationSlaPaused(ConversationSlaPaused),
    /// The time of a service level agreement runs on.
    ConversationSlaUnpaused(ConversationSlaUnpaused),
    /// A service level agreement was taken off the conversation.
    ConversationSlaRemoved(ConversationSlaRemoved),
    /// The end of a phone call in a conversation.
    CallSummary(CallSummary),
    /// Any other JSON.
    Other(Value),
}
union!(EventDetails {
    ConversationAttributeUpdatedByWorkflow(ConversationAttributeUpdatedByWorkflow),
    ConversationAttributeUpdatedByAdmin(ConversationAttributeUpdatedByAdmin),
    ConversationAttributeUpdatedByUser(ConversationAttributeUpdatedByUser),
    CustomActionFinished(CustomActionFinished), OperatorWorkflowEvent(OperatorWorkflowEvent),
    ConversationTagsUpdated(ConversationTagsUpdated), Snoozed(Snoozed),
    PriorityChanged(PriorityChanged),
    ConversationSlaAppliedByRule(ConversationSlaAppliedByRule),
    ConversationSlaAppliedByWorkflow(ConversationSlaAppliedByWorkflow),
    ConversationSlaTargetMissed(ConversationSlaTargetMissed),
    ConversationSlaPaused(ConversationSlaPaused),
    ConversationSlaUnpaused(ConversationSlaUnpaused),
    ConversationSlaRemoved(ConversationSlaRemoved), CallSummary(CallSummary)
});
