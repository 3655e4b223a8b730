// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, Map, Value, object};
use super::FinAgentMessage;

/// What Fin is told of a conversation.
///
/// Schema `fin_agent_conversation_metadata`. Sent in requests. New in version 2.14.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FinAgentConversationMetadata {
    /// Earlier messages of the conversation. At most 10 elements.
    pub history: Option<List<FinAgentMessage>>,
    /// Attributes of the conversation, by name.
    pub attributes: Option<Map<Value>>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(FinAgentConversationMetadata { history, attributes });

impl FinAgentConversationMetadata {
    /// Makes a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `history`.
    #[must_use]
    pub fn history(
        mut self,
        history: impl IntoIterator<Item = impl Into<FinAgentMessage>>,
    ) -> Self {
        self.history = Some(history.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `attributes`.
    #[must_use]
    pub fn attributes(
        mut self,
        attributes: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
    ) -> Self {
        self.attributes = Some(attributes.into_iter().collect());
        self
    }
}
