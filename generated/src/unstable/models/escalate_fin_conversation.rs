// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, object};
use super::FinAgentUser;

/// The conversation or the person, and why it is handed over.
///
/// Part of `POST /fin/escalate`. Sent by
/// [`EscalateFinConversation`](super::super::EscalateFinConversation).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EscalateFinConversationRequest {
    /// Intercom's id of the conversation.
    pub conversation_id: Option<Id>,
    /// The person, in place of a conversation.
    pub user: Option<FinAgentUser>,
    /// The first message of a new conversation, which the person sees. At most 10000 characters.
    pub message: Option<String>,
    /// Why it is handed over, for the teammate alone. At most 10000 characters.
    pub context: Option<String>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(EscalateFinConversationRequest { conversation_id, user, message, context });

impl EscalateFinConversationRequest {
    /// Makes a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `conversation_id`.
    #[must_use]
    pub fn conversation_id(mut self, conversation_id: impl Into<Id>) -> Self {
        self.conversation_id = Some(Id::of(conversation_id));
        self
    }

    /// Sets `user`.
    #[must_use]
    pub fn user(mut self, user: impl Into<FinAgentUser>) -> Self {
        self.user = Some(user.into());
        self
    }

    /// Sets `message`.
    #[must_use]
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }

    /// Sets `context`.
    #[must_use]
    pub fn context(mut self, context: impl Into<String>) -> Self {
        self.context = Some(context.into());
        self
    }
}

/// What became of the conversation.
///
/// Part of `POST /fin/escalate`. Returned by
/// [`EscalateFinConversation`](super::super::EscalateFinConversation).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EscalateFinConversationResponse {
    /// Intercom's id of the conversation.
    pub conversation_id: Option<Id>,
    /// Intercom's id of a new conversation.
    pub intercom_conversation_id: Option<Id>,
    /// A URL at which replies can be read as they are written. It is valid for three minutes.
    pub sse_subscription_url: Option<String>,
    /// What became of the conversation, which is `escalated`. Always `escalated`.
    pub status: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(EscalateFinConversationResponse {
    conversation_id, intercom_conversation_id, sse_subscription_url, status
});
