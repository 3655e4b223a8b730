// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::TicketTypeAttribute;

/// The attributes of a ticket type.
///
/// Schema `ticket_type_attribute_list`. Read from responses. New in version 2.9.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TicketTypeAttributeList {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// The attributes, in the order of the form.
    pub ticket_type_attributes: Option<List<TicketTypeAttribute>>,
    /// The elements of the list, or of this page of it.
    pub data: Option<List<TicketTypeAttribute>>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(TicketTypeAttributeList { r#type = "type", ticket_type_attributes, data });
