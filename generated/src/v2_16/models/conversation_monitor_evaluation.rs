// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Timestamp, object};

/// Schema `conversation_monitor_evaluation`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationMonitorEvaluation {
    pub monitor_id: Option<String>,
    pub monitor_name: Option<String>,
    pub monitor_type: Option<String>,
    pub result: Option<String>,
    pub explanation: Option<String>,
    /// Unix time in seconds.
    pub evaluated_at: Option<Timestamp>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(ConversationMonitorEvaluation {
    monitor_id, monitor_name, monitor_type, result, explanation, evaluated_at
});
