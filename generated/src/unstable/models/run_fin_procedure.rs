// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{DateTime, Extra, Id, Map, Value, object, open_enum};
use super::{FinAgentAttributeErrors, FinAgentMessage, FinAgentUser};

/// What is known of the conversation.
///
/// Part of `POST /fin/procedures/{procedure_id}/run`. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RunFinProcedureRequestConversationMetadata {
    /// Attributes of the conversation by name, at most 10.
    pub attributes: Option<Map<Value>>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(RunFinProcedureRequestConversationMetadata { attributes });

impl RunFinProcedureRequestConversationMetadata {
    /// Makes a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
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

/// How Fin behaves.
///
/// Part of `POST /fin/procedures/{procedure_id}/run`. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RunFinProcedureRequestSettings {
    /// Whether Fin writes in the form of emails. Default: `false`.
    pub email: Option<bool>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(RunFinProcedureRequestSettings { email });

impl RunFinProcedureRequestSettings {
    /// Makes a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `email`.
    #[must_use]
    pub fn email(mut self, email: bool) -> Self {
        self.email = Some(email);
        self
    }
}

/// The person, and what the procedure is given.
///
/// Part of `POST /fin/procedures/{procedure_id}/run`. Sent by
/// [`RunFinProcedure`](super::super::RunFinProcedure).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RunFinProcedureRequest {
    /// Intercom's id of the conversation. Required.
    pub conversation_id: Id,
    /// The person whom the procedure is for. Required.
    pub user: FinAgentUser,
    /// The message that starts the conversation.
    pub message: Option<FinAgentMessage>,
    /// What is known of the conversation.
    pub conversation_metadata: Option<RunFinProcedureRequestConversationMetadata>,
    /// How Fin behaves.
    pub settings: Option<RunFinProcedureRequestSettings>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(RunFinProcedureRequest {
    message, conversation_metadata, settings;
    required conversation_id, user
});

impl RunFinProcedureRequest {
    /// Makes a value of what is required.
    pub fn new(conversation_id: impl Into<Id>, user: impl Into<FinAgentUser>) -> Self {
        Self {
            conversation_id: Id::of(conversation_id),
            user: user.into(),
            ..Self::default()
        }
    }

    /// Sets `message`.
    #[must_use]
    pub fn message(mut self, message: impl Into<FinAgentMessage>) -> Self {
        self.message = Some(message.into());
        self
    }

    /// Sets `conversation_metadata`.
    #[must_use]
    pub fn conversation_metadata(
        mut self,
        conversation_metadata: impl Into<RunFinProcedureRequestConversationMetadata>,
    ) -> Self {
        self.conversation_metadata = Some(conversation_metadata.into());
        self
    }

    /// Sets `settings`.
    #[must_use]
    pub fn settings(
        mut self,
        settings: impl Into<RunFinProcedureRequestSettings>,
    ) -> Self {
        self.settings = Some(settings.into());
        self
    }
}

/// How far Fin is.
///
/// Part of `POST /fin/procedures/{procedure_id}/run`. Read from responses. One of `thinking`,
/// `replying`, `awaiting_user_reply`, `escalated`, `resolved`, `complete`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RunFinProcedureResponseStatus {
    /// Fin is looking for a reply.
    Thinking,
    /// Fin is writing.
    Replying,
    /// Fin waits for the person.
    AwaitingUserReply,
    /// Fin handed over to a teammate.
    Escalated,
    /// The question is resolved.
    Resolved,
    /// Fin is done.
    Complete,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(RunFinProcedureResponseStatus {
    Thinking = "thinking", Replying = "replying", AwaitingUserReply = "awaiting_user_reply",
    Escalated = "escalated", Resolved = "resolved", Complete = "complete"
});

/// How far Fin is.
///
/// Part of `POST /fin/procedures/{procedure_id}/run`. Returned by
/// [`RunFinProcedure`](super::super::RunFinProcedure).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RunFinProcedureResponse {
    /// Intercom's id of the conversation.
    pub conversation_id: Option<Id>,
    /// Your own id for the user, the `external_id` of the contact.
    pub user_id: Option<Id>,
    /// Intercom's id of the procedure.
    pub procedure_id: Option<Id>,
    /// How far Fin is.
    pub status: Option<RunFinProcedureResponseStatus>,
    /// The time at which it was created, to the millisecond. RFC 3339 time.
    pub created_at_ms: Option<DateTime>,
    /// What went wrong, an element per problem.
    pub errors: Option<FinAgentAttributeErrors>,
    /// A URL at which the reply can be read as it is written. It is valid for three minutes.
    pub sse_subscription_url: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(RunFinProcedureResponse {
    conversation_id, user_id, procedure_id, status, created_at_ms, errors, sse_subscription_url
});
