// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Value, union};
use super::{
    ConversationAttributeUpdatedByAdmin, ConversationAttributeUpdatedByUser,
    ConversationAttributeUpdatedByWorkflow, CustomActionFinished, OperatorWorkflowEvent,
};

/// Schema `event_details`. Read from answers.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum EventDetails {
    ConversationAttributeUpdatedByWorkflow(ConversationAttributeUpdatedByWorkflow),
    ConversationAttributeUpdatedByAdmin(ConversationAttributeUpdatedByAdmin),
    ConversationAttributeUpdatedByUser(ConversationAttributeUpdatedByUser),
    CustomActionFinished(CustomActionFinished),
    OperatorWorkflowEvent(OperatorWorkflowEvent),
    /// Any other JSON.
    Other(Value),
}
union!(EventDetails {
    ConversationAttributeUpdatedByWorkflow(ConversationAttributeUpdatedByWorkflow),
    ConversationAttributeUpdatedByAdmin(ConversationAttributeUpdatedByAdmin),
    ConversationAttributeUpdatedByUser(ConversationAttributeUpdatedByUser),
    CustomActionFinished(CustomActionFinished), OperatorWorkflowEvent(OperatorWorkflowEvent)
});
