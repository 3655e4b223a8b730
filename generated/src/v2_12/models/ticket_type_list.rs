// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::TicketType;

/// The ticket types of a workspace.
///
/// Schema `ticket_type_list`. Returned by [`ListTicketTypes`](super::super::ListTicketTypes).
/// New in version 2.9. Without the properties of version 2.11: `ticket_types`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TicketTypeList {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// The elements of the list, or of this page of it.
    pub data: Option<List<TicketType>>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(TicketTypeList { r#type = "type", data });
