// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object};

/// The channels that a conversation started and goes on in.
///
/// Schema `conversation_channel`. Read from responses. New in version 2.16.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationChannel {
    /// The channel that it started in.
    pub initial: Option<String>,
    /// The channel that it goes on in.
    pub current: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ConversationChannel { initial, current });
