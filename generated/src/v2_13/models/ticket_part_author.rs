// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object, open_enum};

/// Schema `ticket_part_author`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TicketPartAuthor {
    /// The name of this kind of object.
    pub r#type: Option<TicketPartAuthorType>,
    /// The id that Intercom gave it.
    pub id: Option<String>,
    /// The name that people see.
    pub name: Option<String>,
    /// The email address. Format: `email`.
    pub email: Option<String>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(TicketPartAuthor { r#type = "type", id, name, email });

/// The name of this kind of object.
///
/// Part of [`TicketPartAuthor`]. Read from answers. One of `admin`, `bot`, `team`, `user`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TicketPartAuthorType {
    Admin,
    Bot,
    Team,
    User,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(TicketPartAuthorType { Admin = "admin", Bot = "bot", Team = "team", User = "user" });
