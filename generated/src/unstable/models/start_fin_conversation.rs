// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{DateTime, Extra, Id, List, object, open_enum};
use super::{
    FinAgentAttachment, FinAgentAttributeErrors, FinAgentConversationMetadata,
    FinAgentMessage, FinAgentSettings, FinAgentUser,
};

/// The first message, and who writes it.
///
/// Part of `POST /fin/start`. Sent by
/// [`StartFinConversation`](super::super::StartFinConversation).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StartFinConversationRequest {
    /// Intercom's id of the conversation. Required.
    pub conversation_id: Id,
    /// What the person writes. Required.
    pub message: FinAgentMessage,
    /// The person who writes. Required.
    pub user: FinAgentUser,
    /// The files attached to it. At most 10 elements.
    pub attachments: Option<List<FinAgentAttachment>>,
    /// Attributes and earlier messages of the conversation.
    pub conversation_metadata: Option<FinAgentConversationMetadata>,
    /// How Fin behaves.
    pub settings: Option<FinAgentSettings>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(StartFinConversationRequest {
    attachments, conversation_metadata, settings;
    required conversation_id, message, user
});

impl StartFinConversationRequest {
    /// Makes a value of what is required.
    pub fn new(
        conversation_id: impl Into<Id>,
        message: impl Into<FinAgentMessage>,
        user: impl Into<FinAgentUser>,
    ) -> Self {
        Self {
            conversation_id: Id::of(conversation_id),
            message: message.into(),
            user: user.into(),
            ..Self::default()
        }
    }

    /// Sets `attachments`.
    #[must_use]
    pub fn attachments(
        mut self,
        attachments: impl IntoIterator<Item = impl Into<FinAgentAttachment>>,
    ) -> Self {
        self.attachments = Some(attachments.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `conversation_metadata`.
    #[must_use]
    pub fn conversation_metadata(
        mut self,
        conversation_metadata: impl Into<FinAgentConversationMetadata>,
    ) -> Self {
        self.conversation_metadata = Some(conversation_metadata.into());
        self
    }

    /// Sets `settings`.
    #[must_use]
    pub fn settings(mut self, settings: impl Into<FinAgentSettings>) -> Self {
        self.settings = Some(settings.into());
        self
    }
}

/// How far Fin is.
///
/// Part of `POST /fin/start`. Read from responses. One of `thinking`, `replying`,
/// `awaiting_user_reply`, `escalated`, `resolved`, `complete`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StartFinConversationResponseStatus {
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
open_enum!(StartFinConversationResponseStatus {
    Thinking = "thinking", Replying = "replying", AwaitingUserReply = "awaiting_user_reply",
    Escalated = "escalated", Resolved = "resolved", Complete = "complete"
});

/// How far Fin is.
///
/// Part of `POST /fin/start`. Returned by
/// [`StartFinConversation`](super::super::StartFinConversation).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StartFinConversationResponse {
    /// Intercom's id of the conversation.
    pub conversation_id: Option<Id>,
    /// Your own id for the user, the `external_id` of the contact.
    pub user_id: Option<Id>,
    /// How far Fin is.
    pub status: Option<StartFinConversationResponseStatus>,
    /// The time at which it was created, to the millisecond. RFC 3339 time.
    pub created_at_ms: Option<DateTime>,
    /// What went wrong, an element per problem.
    pub errors: Option<FinAgentAttributeErrors>,
    /// A URL at which the reply can be read as it is written. It is valid for three minutes.
    pub sse_subscription_url: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(StartFinConversationResponse {
    conversation_id, user_id, status, created_at_ms, errors, sse_subscription_url
});
