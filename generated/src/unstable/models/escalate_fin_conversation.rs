// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, Map, Value, object};

/// The person, in place of a conversation.
///
/// Part of `POST /fin/escalate`. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EscalateFinConversationRequestUser {
    /// The id that Intercom gave it. Required.
    pub id: Id,
    /// The name that people see.
    pub name: Option<String>,
    /// The email address. Format: `email`.
    pub email: Option<String>,
    /// Attributes of the person, by name.
    pub attributes: Option<Map<Value>>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(EscalateFinConversationRequestUser { name, email, attributes; required id });

impl EscalateFinConversationRequestUser {
    /// Makes a value of what is required.
    pub fn new(id: impl Into<Id>) -> Self {
        Self {
            id: Id::of(id),
            ..Self::default()
        }
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `email`.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
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

impl<T: Into<Id>> From<T> for EscalateFinConversationRequestUser {
    fn from(id: T) -> Self {
        Self::new(id)
    }
}

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
    pub user: Option<EscalateFinConversationRequestUser>,
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
    pub fn user(mut self, user: impl Into<EscalateFinConversationRequestUser>) -> Self {
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
