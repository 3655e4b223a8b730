// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object, open_enum};

/// Schema `linked_object`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LinkedObject {
    /// The name of this kind of object.
    pub r#type: Option<LinkedObjectType>,
    /// The id that Intercom gave it.
    pub id: Option<String>,
    pub category: Option<LinkedObjectCategory>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(LinkedObject { r#type = "type", id, category });

/// The name of this kind of object.
///
/// Part of [`LinkedObject`]. Read from answers. One of `ticket`, `conversation`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LinkedObjectType {
    Ticket,
    Conversation,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(LinkedObjectType { Ticket = "ticket", Conversation = "conversation" });

/// Part of [`LinkedObject`]. Read from answers. One of `Customer`, `Back-office`, `Tracker`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LinkedObjectCategory {
    Customer,
    BackOffice,
    Tracker,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(LinkedObjectCategory {
    Customer = "Customer", BackOffice = "Back-office", Tracker = "Tracker"
});
