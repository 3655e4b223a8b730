// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, object};

/// Schema `conversation_response_time`. Read from responses. New in the version `unstable`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationResponseTime {
    pub team_id: Option<Id>,
    pub team_name: Option<String>,
    pub response_time: Option<f64>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(ConversationResponseTime { team_id, team_name, response_time; numeric "team_id" });
