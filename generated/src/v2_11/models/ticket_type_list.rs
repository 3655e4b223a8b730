// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object, open_enum};
use super::TicketType;

/// The ticket types of a workspace.
///
/// Schema `ticket_type_list`. Returned by [`ListTicketTypes`](super::super::ListTicketTypes).
/// New in version 2.9.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TicketTypeList {
    /// The name of this kind of object.
    pub r#type: Option<TicketTypeListType>,
    /// The types under the key that the descriptions give; the API returns them in `data`.
    pub ticket_types: Option<List<TicketType>>,
    /// The elements of the list, or of this page of it.
    pub data: Option<List<TicketType>>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(TicketTypeList { r#type = "type", ticket_types, data });

/// The name of this kind of object.
///
/// Part of [`TicketTypeList`]. Read from responses. One of `ticket_type_attributes.list`,
/// `list`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TicketTypeListType {
    /// What the API called this list before.
    #[doc(alias = "ticket_type_attributes.list")]
    TicketTypeAttributesList,
    /// What the API calls this list today.
    List,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(TicketTypeListType {
    TicketTypeAttributesList = "ticket_type_attributes.list", List = "list"
});
