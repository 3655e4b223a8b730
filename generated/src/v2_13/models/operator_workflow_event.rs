// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object};

/// Schema `operator_workflow_event`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OperatorWorkflowEvent {
    pub workflow: Option<OperatorWorkflowEventWorkflow>,
    pub event: Option<OperatorWorkflowEventObject>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(OperatorWorkflowEvent { workflow, event });

/// Part of [`OperatorWorkflowEvent`]. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OperatorWorkflowEventWorkflow {
    /// The name that people see.
    pub name: Option<String>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(OperatorWorkflowEventWorkflow { name });

/// Part of [`OperatorWorkflowEvent`]. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OperatorWorkflowEventObject {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    pub result: Option<String>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(OperatorWorkflowEventObject { r#type = "type", result });
