// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object};

/// Schema `conversation_response_time`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationResponseTime {
    pub team_id: Option<i64>,
    pub team_name: Option<String>,
    pub response_time: Option<f64>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(ConversationResponseTime { team_id, team_name, response_time });
