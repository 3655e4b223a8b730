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
    ConversationAttributeUpdatedByWorkflow(ConversationAttributeUpdatedByWorkflow),
    ConversationAttributeUpdatedByAdmin(ConversationAttributeUpdatedByAdmin),
    ConversationAttributeUpdatedByUser(ConversationAttributeUpdatedByUser),
    CustomActionFinished(CustomActionFinished),
    OperatorWorkflowEvent(OperatorWorkflowEvent),
    ConversationTagsUpdated(ConversationTagsUpdated),
    Snoozed(Snoozed),
    PriorityChanged(PriorityChanged),
    ConversationSlaAppliedByRule(ConversationSlaAppliedByRule),
    ConversationSlaAppliedByWorkflow(ConversationSlaAppliedByWorkflow),
    ConversationSlaTargetMissed(ConversationSlaTargetMissed),
    ConversationSlaPaused(ConversationSlaPaused),
    ConversationSlaUnpaused(ConversationSlaUnpaused),
    ConversationSlaRemoved(ConversationSlaRemoved),
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
