// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object};

/// A workflow changed an attribute of the conversation.
///
/// Schema `conversation_attribute_updated_by_workflow`. Read from responses. New in version
/// 2.13.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationAttributeUpdatedByWorkflow {
    /// The workflow that made the change.
    pub workflow: Option<ConversationAttributeUpdatedByWorkflowObject>,
    /// Which attribute was changed.
    pub attribute: Option<ConversationAttributeUpdatedByWorkflowAttribute>,
    /// The value of the attribute after the change.
    pub value: Option<ConversationAttributeUpdatedByWorkflowValue>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ConversationAttributeUpdatedByWorkflow { workflow, attribute, value });

/// The workflow that made the change.
///
/// Part of [`ConversationAttributeUpdatedByWorkflow`]. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationAttributeUpdatedByWorkflowObject {
    /// The name that people see.
    pub name: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ConversationAttributeUpdatedByWorkflowObject { name });

/// Which attribute was changed.
///
/// Part of [`ConversationAttributeUpdatedByWorkflow`]. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationAttributeUpdatedByWorkflowAttribute {
    /// The name that people see.
    pub name: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ConversationAttributeUpdatedByWorkflowAttribute { name });

/// The value of the attribute after the change.
///
/// Part of [`ConversationAttributeUpdatedByWorkflow`]. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationAttributeUpdatedByWorkflowValue {
    /// The name that people see.
    pub name: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ConversationAttributeUpdatedByWorkflowValue { name });
