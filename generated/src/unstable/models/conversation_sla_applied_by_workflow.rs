// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object};

/// A workflow put a service level agreement on the conversation.
///
/// Schema `conversation_sla_applied_by_workflow`. Read from responses. New in the version
/// `unstable`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationSlaAppliedByWorkflow {
    /// The name that the service level agreement has in the workspace.
    pub sla_name: Option<String>,
    /// What the service level agreement demands.
    pub sla_definition: Option<ConversationSlaAppliedByWorkflowSlaDefinition>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ConversationSlaAppliedByWorkflow { sla_name, sla_definition });

/// What the service level agreement demands.
///
/// Part of [`ConversationSlaAppliedByWorkflow`]. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationSlaAppliedByWorkflowSlaDefinition {
    /// Seconds within which the first reply is due; null if it is not limited.
    pub first_reply_time: Option<i64>,
    /// Seconds within which each further reply is due; null if it is not limited.
    pub next_reply_time: Option<i64>,
    /// Seconds within which the ticket is to be resolved; null if it is not limited.
    pub resolution_time: Option<i64>,
    /// Seconds within which the conversation is to be closed; null if it is not limited.
    pub time_to_close: Option<i64>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ConversationSlaAppliedByWorkflowSlaDefinition {
    first_reply_time, next_reply_time, resolution_time, time_to_close
});
