// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{DateTime, Extra, object, open_enum};

/// A message of a conversation with Fin.
///
/// Schema `fin_agent_message`. Sent in requests. New in version 2.14.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FinAgentMessage {
    /// Who wrote it. Required.
    pub author: FinAgentMessageAuthor,
    /// The content, in HTML. Required.
    pub body: String,
    /// The time of the message. RFC 3339 time.
    pub timestamp: Option<DateTime>,
    /// The time of the message, with milliseconds. RFC 3339 time.
    pub timestamp_ms: Option<DateTime>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(FinAgentMessage { timestamp, timestamp_ms; required author, body });

impl FinAgentMessage {
    /// Makes a value of what is required.
    pub fn new(
        author: impl Into<FinAgentMessageAuthor>,
        body: impl Into<String>,
    ) -> Self {
        Self {
            author: author.into(),
            body: body.into(),
            ..Self::default()
        }
    }

    /// Sets `timestamp`.
    #[must_use]
    pub fn timestamp(mut self, timestamp: impl Into<DateTime>) -> Self {
        self.timestamp = Some(timestamp.into());
        self
    }

    /// Sets `timestamp_ms`.
    #[must_use]
    pub fn timestamp_ms(mut self, timestamp_ms: impl Into<DateTime>) -> Self {
        self.timestamp_ms = Some(timestamp_ms.into());
        self
    }
}

/// Who wrote it.
///
/// Part of [`FinAgentMessage`]. Sent in requests. One of `user`, `agent`, `fin`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FinAgentMessageAuthor {
    /// The person who asks.
    User,
    /// A teammate.
    Agent,
    /// The AI agent.
    Fin,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(FinAgentMessageAuthor { User = "user", Agent = "agent", Fin = "fin" });
