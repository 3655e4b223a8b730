// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, object};

/// How long a team took to reply.
///
/// Schema `conversation_response_time`. Read from responses. New in version 2.12.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationResponseTime {
    /// Intercom's id of the team.
    pub team_id: Option<Id>,
    /// The team as people see it.
    pub team_name: Option<String>,
    /// Seconds until the first reply.
    pub response_time: Option<f64>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ConversationResponseTime { team_id, team_name, response_time; numeric "team_id" });
