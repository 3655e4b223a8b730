// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object};

/// A service level agreement was taken off the conversation.
///
/// Schema `conversation_sla_removed`. Read from responses. New in the version `unstable`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationSlaRemoved {
    /// The name that the service level agreement has in the workspace.
    pub sla_name: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ConversationSlaRemoved { sla_name });
