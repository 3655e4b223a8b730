// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, object, open_enum};

/// The admin or team that the conversation goes to.
///
/// Schema `assign_conversation_request`. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssignConversationRequest {
    /// The name of this kind of object. Required.
    pub r#type: AssignConversationRequestType,
    /// The admin who does it. Required.
    pub admin_id: Id,
    /// The admin or team to assign to, according to `type`; `0` for nobody. Required.
    pub assignee_id: Id,
    /// The content, in HTML.
    pub body: Option<String>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(AssignConversationRequest {
    body;
    required r#type = "type", admin_id, assignee_id;
    constant "message_type" = "assignment"
});

impl AssignConversationRequest {
    /// Makes a value of what is required.
    pub fn new(
        r#type: impl Into<AssignConversationRequestType>,
        admin_id: impl Into<Id>,
        assignee_id: impl Into<Id>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            admin_id: Id::of(admin_id),
            assignee_id: Id::of(assignee_id),
            ..Self::default()
        }
    }

    /// Sets `body`.
    #[must_use]
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.body = Some(body.into());
        self
    }
}

/// The name of this kind of object.
///
/// Part of [`AssignConversationRequest`]. Sent in requests. One of `admin`, `team`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AssignConversationRequestType {
    /// A teammate.
    Admin,
    /// A group of teammates.
    Team,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(AssignConversationRequestType { Admin = "admin", Team = "team" });
