// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{DateTime, Extra, Id, List, object, open_enum};
use super::{
    FinAgentAttachment, FinAgentAttributeErrors, FinAgentConversationMetadata,
    FinAgentMessage, FinAgentUser,
};

/// The question, and who asks it.
///
/// Part of `POST /fin/ask`. Sent by [`AskFin`](super::super::AskFin).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AskFinRequest {
    /// Your own id for the conversation. Required.
    pub conversation_id: Id,
    /// The question. Required.
    pub message: FinAgentMessage,
    /// The person who asks. Required.
    pub user: FinAgentUser,
    /// Attributes and earlier messages of the conversation.
    pub conversation_metadata: Option<FinAgentConversationMetadata>,
    /// Files that belong to the message, at most 10. At most 10 elements.
    pub attachments: Option<List<FinAgentAttachment>>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(AskFinRequest {
    conversation_metadata, attachments;
    required conversation_id, message, user
});

impl AskFinRequest {
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

    /// Sets `conversation_metadata`.
    #[must_use]
    pub fn conversation_metadata(
        mut self,
        conversation_metadata: impl Into<FinAgentConversationMetadata>,
    ) -> Self {
        self.conversation_metadata = Some(conversation_metadata.into());
        self
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
}

/// How far Fin is.
///
/// Part of `POST /fin/ask`. Read from responses. One of `thinking`, `replying`, `resolved`,
/// `complete`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AskFinResponseStatus {
    /// Fin is looking for a reply.
    Thinking,
    /// Fin is writing.
    Replying,
    /// The question is resolved.
    Resolved,
    /// Fin is done.
    Complete,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(AskFinResponseStatus {
    Thinking = "thinking", Replying = "replying", Resolved = "resolved", Complete = "complete"
});

/// How far Fin is.
///
/// Part of `POST /fin/ask`. Returned by [`AskFin`](super::super::AskFin).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AskFinResponse {
    /// Intercom's id of the conversation.
    pub conversation_id: Option<Id>,
    /// Your own id for the user, the `external_id` of the contact.
    pub user_id: Option<Id>,
    /// How far Fin is.
    pub status: Option<AskFinResponseStatus>,
    /// The time at which it was created, to the millisecond. RFC 3339 time.
    pub created_at_ms: Option<DateTime>,
    /// What went wrong, an element per problem.
    pub errors: Option<FinAgentAttributeErrors>,
    /// A URL at which the reply can be read as it is written. It is valid for three minutes.
    pub sse_subscription_url: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(AskFinResponse {
    conversation_id, user_id, status, created_at_ms, errors, sse_subscription_url
});
