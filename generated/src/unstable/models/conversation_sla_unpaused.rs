// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object};

/// The time of a service level agreement runs on.
///
/// Schema `conversation_sla_unpaused`. Read from responses. New in the version `unstable`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationSlaUnpaused {
    /// The name that the service level agreement has in the workspace.
    pub sla_name: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ConversationSlaUnpaused { sla_name });
