// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{DateTime, Extra, Id, List, object, open_enum};
use super::{FinAgentAttachment, FinAgentAttributeErrors, FinAgentMessage, FinAgentUser};

/// Part of `POST /fin/reply`. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReplyToFinBody {
    /// Intercom's id of the conversation. Required.
    pub conversation_id: String,
    /// Required.
    pub message: FinAgentMessage,
    /// Required.
    pub user: FinAgentUser,
    /// At most 10 elements.
    pub attachments: Option<List<FinAgentAttachment>>,
    /// Members beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(ReplyToFinBody { attachments; required conversation_id, message, user });

impl ReplyToFinBody {
    /// With what is required.
    pub fn new(
        conversation_id: impl Into<Id>,
        message: impl Into<FinAgentMessage>,
        user: impl Into<FinAgentUser>,
    ) -> Self {
        Self {
            conversation_id: Id::text(conversation_id),
            message: message.into(),
            user: user.into(),
            ..Self::default()
        }
    }

    /// Sets `attachments`.
    #[must_use]
    pub fn attachments(
        mut self,
        attachments: impl Into<List<FinAgentAttachment>>,
    ) -> Self {
        self.attachments = Some(attachments.into());
        self
    }
}

/// Part of `POST /fin/reply`. Read from answers. One of `thinking`, `awaiting_user_reply`,
/// `escalated`, `resolved`, `complete`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReplyToFinResponseStatus {
    Thinking,
    AwaitingUserReply,
    Escalated,
    Resolved,
    Complete,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(ReplyToFinResponseStatus {
    Thinking = "thinking", AwaitingUserReply = "awaiting_user_reply", Escalated = "escalated",
    Resolved = "resolved", Complete = "complete"
});

/// Part of `POST /fin/reply`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReplyToFinResponse {
    /// Intercom's id of the conversation.
    pub conversation_id: Option<String>,
    pub user_id: Option<String>,
    pub status: Option<ReplyToFinResponseStatus>,
    /// RFC 3339 time.
    pub created_at_ms: Option<DateTime>,
    pub errors: Option<FinAgentAttributeErrors>,
    pub sse_subscription_url: Option<String>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(ReplyToFinResponse {
    conversation_id, user_id, status, created_at_ms, errors, sse_subscription_url
});
