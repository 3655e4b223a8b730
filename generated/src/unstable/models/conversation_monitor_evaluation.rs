// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, Timestamp, object};

/// How a monitor evaluated a conversation.
///
/// Schema `conversation_monitor_evaluation`. Read from responses. New in version 2.16.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationMonitorEvaluation {
    /// Intercom's id of the monitor.
    pub monitor_id: Option<Id>,
    /// The monitor as people see it.
    pub monitor_name: Option<String>,
    /// What the monitor looks at.
    pub monitor_type: Option<String>,
    /// What the monitor decided.
    pub result: Option<String>,
    /// Why the monitor decided so.
    pub explanation: Option<String>,
    /// The time of the evaluation. Unix time in seconds.
    pub evaluated_at: Option<Timestamp>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ConversationMonitorEvaluation {
    monitor_id, monitor_name, monitor_type, result, explanation, evaluated_at
});
