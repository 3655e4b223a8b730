// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object, open_enum};
use super::TicketType;

/// Schema `ticket_type_list`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TicketTypeList {
    pub r#type: Option<TicketTypeListType>,
    pub ticket_types: Option<List<TicketType>>,
    pub data: Option<List<TicketType>>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(TicketTypeList { r#type = "type", ticket_types, data });

/// Part of [`TicketTypeList`]. Read from answers. One of `ticket_type_attributes.list`, `list`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TicketTypeListType {
    TicketTypeAttributesList,
    List,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(TicketTypeListType {
    TicketTypeAttributesList = "ticket_type_attributes.list", List = "list"
});
