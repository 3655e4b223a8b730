// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Value, union};
use super::{
    AssignConversationRequest, CloseConversationRequest, OpenConversationRequest,
    SnoozeConversationRequest,
};

/// What to do with the conversation.
///
/// Part of `POST /conversations/{id}/parts`. Sent by
/// [`ManageConversation`](super::super::ManageConversation). `message_type` says which one it
/// is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ManageConversationRequest {
    /// Closes a conversation, with a last message if wanted. Its `message_type` is `close`.
    Close(CloseConversationRequest),
    /// Snoozes a conversation until a given time. Its `message_type` is `snoozed`.
    Snooze(SnoozeConversationRequest),
    /// Opens a conversation again. Its `message_type` is `open`.
    Open(OpenConversationRequest),
    /// The admin or team that the conversation goes to. Its `message_type` is `assignment`.
    Assign(AssignConversationRequest),
    /// Any other JSON.
    Other(Value),
}
union!(ManageConversationRequest by "message_type" {
    Close(CloseConversationRequest) = "close", Snooze(SnoozeConversationRequest) = "snoozed",
    Open(OpenConversationRequest) = "open", Assign(AssignConversationRequest) = "assignment"
});
