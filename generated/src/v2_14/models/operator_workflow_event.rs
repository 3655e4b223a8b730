// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object};

/// A workflow did something in the conversation.
///
/// Schema `operator_workflow_event`. Read from responses. New in version 2.13.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OperatorWorkflowEvent {
    /// The workflow that did it.
    pub workflow: Option<OperatorWorkflowEventWorkflow>,
    /// What the workflow did.
    pub event: Option<OperatorWorkflowEventObject>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(OperatorWorkflowEvent { workflow, event });

/// The workflow that did it.
///
/// Part of [`OperatorWorkflowEvent`]. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OperatorWorkflowEventWorkflow {
    /// The name that people see.
    pub name: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(OperatorWorkflowEventWorkflow { name });

/// What the workflow did.
///
/// Part of [`OperatorWorkflowEvent`]. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OperatorWorkflowEventObject {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// How it ended.
    pub result: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(OperatorWorkflowEventObject { r#type = "type", result });
