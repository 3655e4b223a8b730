// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::TicketPart;

/// What was said and done on a ticket.
///
/// Schema `ticket_parts`. Read from responses. New in version 2.9.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TicketParts {
    /// The name of this kind of object. Always `ticket_part.list`.
    pub r#type: Option<String>,
    /// The replies, notes and changes, in the order of time.
    pub ticket_parts: Option<List<TicketPart>>,
    /// The number of elements on all pages.
    pub total_count: Option<i64>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(TicketParts { r#type = "type", ticket_parts, total_count });
