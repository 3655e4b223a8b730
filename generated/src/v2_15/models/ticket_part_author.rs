// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, object, open_enum};

/// Who wrote or caused a part of a ticket.
///
/// Schema `ticket_part_author`. Read from responses. New in version 2.9.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TicketPartAuthor {
    /// The name of this kind of object.
    pub r#type: Option<TicketPartAuthorType>,
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// The name that people see.
    pub name: Option<String>,
    /// The email address. Format: `email`.
    pub email: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(TicketPartAuthor { r#type = "type", id, name, email });

/// The name of this kind of object.
///
/// Part of [`TicketPartAuthor`]. Read from responses. One of `admin`, `bot`, `team`, `user`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TicketPartAuthorType {
    /// A teammate.
    Admin,
    /// A bot or a workflow.
    Bot,
    /// A team as a whole.
    Team,
    /// A contact.
    User,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(TicketPartAuthorType { Admin = "admin", Bot = "bot", Team = "team", User = "user" });
