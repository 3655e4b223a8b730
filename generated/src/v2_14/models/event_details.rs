// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Value, union};
use super::{
    ConversationAttributeUpdatedByWorkflow, CustomActionFinished, OperatorWorkflowEvent,
};

/// What happened in an event; its fields depend on the kind of part.
///
/// Schema `event_details`. Read from responses. New in version 2.13.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum EventDetails {
    /// A workflow changed an attribute of the conversation.
    ConversationAttributeUpdatedByWorkflow(ConversationAttributeUpdatedByWorkflow),
    /// A custom action of a workflow ended.
    CustomActionFinished(CustomActionFinished),
    /// A workflow did something in the conversation.
    OperatorWorkflowEvent(OperatorWorkflowEvent),
    /// Any other JSON.
    Other(Value),
}
union!(EventDetails {
    ConversationAttributeUpdatedByWorkflow(ConversationAttributeUpdatedByWorkflow),
    CustomActionFinished(CustomActionFinished), OperatorWorkflowEvent(OperatorWorkflowEvent)
});
