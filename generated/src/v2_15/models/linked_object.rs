// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, object, open_enum};

/// A ticket or conversation that is linked.
///
/// Schema `linked_object`. Read from responses. New in version 2.10.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LinkedObject {
    /// The name of this kind of object.
    pub r#type: Option<LinkedObjectType>,
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// Who tickets of its type are for; null for a conversation.
    pub category: Option<LinkedObjectCategory>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(LinkedObject { r#type = "type", id, category });

/// The name of this kind of object.
///
/// Part of [`LinkedObject`]. Read from responses. One of `ticket`, `conversation`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LinkedObjectType {
    /// A ticket is linked.
    Ticket,
    /// A conversation is linked.
    Conversation,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(LinkedObjectType { Ticket = "ticket", Conversation = "conversation" });

/// Who tickets of its type are for; null for a conversation.
///
/// Part of [`LinkedObject`]. Read from responses. One of `Customer`, `Back-office`, `Tracker`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LinkedObjectCategory {
    /// The customer sees them and is kept up to date.
    Customer,
    /// Teammates use them among themselves.
    #[doc(alias = "Back-office")]
    BackOffice,
    /// They gather several conversations about one problem.
    Tracker,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(LinkedObjectCategory {
    Customer = "Customer", BackOffice = "Back-office", Tracker = "Tracker"
});
