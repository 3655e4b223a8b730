// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object};

/// Schema `conversation_sla_applied_by_workflow`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationSlaAppliedByWorkflow {
    pub sla_name: Option<String>,
    pub sla_definition: Option<ConversationSlaAppliedByWorkflowSlaDefinition>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(ConversationSlaAppliedByWorkflow { sla_name, sla_definition });

/// Part of [`ConversationSlaAppliedByWorkflow`]. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationSlaAppliedByWorkflowSlaDefinition {
    pub first_reply_time: Option<i64>,
    pub next_reply_time: Option<i64>,
    pub resolution_time: Option<i64>,
    pub time_to_close: Option<i64>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(ConversationSlaAppliedByWorkflowSlaDefinition {
    first_reply_time, next_reply_time, resolution_time, time_to_close
});
