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
pub enum ManageConversationBody {
    Close(CloseConversationRequest),
    Snooze(SnoozeConversationRequest),
    Open(OpenConversationRequest),
    Assign(AssignConversationRequest),
    /// Any other JSON.
    Other(Value),
}
union!(ManageConversationBody by "message_type" {
    Close(CloseConversationRequest) = "close", Snooze(SnoozeConversationRequest) = "snoozed",
    Open(OpenConversationRequest) = "open", Assign(AssignConversationRequest) = "assignment"
});
