// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object};

/// Schema `conversation_attribute_updated_by_workflow`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationAttributeUpdatedByWorkflow {
    pub workflow: Option<ConversationAttributeUpdatedByWorkflowObject>,
    pub attribute: Option<ConversationAttributeUpdatedByWorkflowAttribute>,
    pub value: Option<ConversationAttributeUpdatedByWorkflowValue>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(ConversationAttributeUpdatedByWorkflow { workflow, attribute, value });

/// Part of [`ConversationAttributeUpdatedByWorkflow`]. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationAttributeUpdatedByWorkflowObject {
    /// The name that people see.
    pub name: Option<String>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(ConversationAttributeUpdatedByWorkflowObject { name });

/// Part of [`ConversationAttributeUpdatedByWorkflow`]. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationAttributeUpdatedByWorkflowAttribute {
    /// The name that people see.
    pub name: Option<String>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(ConversationAttributeUpdatedByWorkflowAttribute { name });

/// Part of [`ConversationAttributeUpdatedByWorkflow`]. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationAttributeUpdatedByWorkflowValue {
    /// The name that people see.
    pub name: Option<String>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(ConversationAttributeUpdatedByWorkflowValue { name });
