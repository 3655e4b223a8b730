// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, object, open_enum};

/// Who wrote or caused a part of a conversation.
///
/// Schema `conversation_part_author`. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationPartAuthor {
    /// The name of this kind of object.
    pub r#type: Option<ConversationPartAuthorType>,
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// The name that people see.
    pub name: Option<String>,
    /// The email address. Format: `email`.
    pub email: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ConversationPartAuthor { r#type = "type", id, name, email });

/// The name of this kind of object.
///
/// Part of [`ConversationPartAuthor`]. Read from responses. One of `admin`, `bot`, `team`,
/// `user`, `lead`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConversationPartAuthorType {
    /// A teammate.
    Admin,
    /// A bot or a workflow.
    Bot,
    /// A group of teammates.
    Team,
    /// A contact who has signed up.
    User,
    /// A contact who has not signed up.
    Lead,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(ConversationPartAuthorType {
    Admin = "admin", Bot = "bot", Team = "team", User = "user", Lead = "lead"
});
