// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, Map, Value, object};
use super::FinAgentMessage;

/// Schema `fin_agent_conversation_metadata`. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FinAgentConversationMetadata {
    /// At most 10 elements.
    pub history: Option<List<FinAgentMessage>>,
    pub attributes: Option<Map<Value>>,
    /// Members beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(FinAgentConversationMetadata { history, attributes });

impl FinAgentConversationMetadata {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `history`.
    #[must_use]
    pub fn history(mut self, history: impl Into<List<FinAgentMessage>>) -> Self {
        self.history = Some(history.into());
        self
    }

    /// Sets `attributes`.
    #[must_use]
    pub fn attributes(mut self, attributes: impl Into<Map<Value>>) -> Self {
        self.attributes = Some(attributes.into());
        self
    }
}
