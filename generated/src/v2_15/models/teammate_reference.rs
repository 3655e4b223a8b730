// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, object, open_enum};

/// A teammate by id, name and email address.
///
/// Schema `teammate_reference`. Read from responses. New in version 2.15.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TeammateReference {
    /// The name of this kind of object.
    pub r#type: Option<TeammateReferenceType>,
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// The name that people see.
    pub name: Option<String>,
    /// The email address. Format: `email`.
    pub email: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(TeammateReference { r#type = "type", id, name, email; numeric "id" });

/// The name of this kind of object.
///
/// Part of [`TeammateReference`]. Read from responses. One of `admin`, `team`, `bot`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TeammateReferenceType {
    /// A teammate.
    Admin,
    /// A group of teammates.
    Team,
    /// A bot or a workflow.
    Bot,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(TeammateReferenceType { Admin = "admin", Team = "team", Bot = "bot" });
