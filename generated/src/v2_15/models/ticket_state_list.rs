// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::TicketStateDetailed;

/// The ticket states of a workspace.
///
/// Schema `ticket_state_list`. Returned by
/// [`ListTicketStates`](super::super::ListTicketStates). New in version 2.12.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TicketStateList {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// The elements of the list, or of this page of it.
    pub data: Option<List<TicketStateDetailed>>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(TicketStateList { r#type = "type", data });
