// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::{CursorPages, Ticket};

/// A page of tickets.
///
/// Schema `ticket_list`. Returned by [`SearchTickets`](super::super::SearchTickets). New in
/// version 2.10.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TicketList {
    /// The name of this kind of object. Always `ticket.list`.
    pub r#type: Option<String>,
    /// The tickets on this page.
    pub tickets: Option<List<Ticket>>,
    /// The number of elements on all pages.
    pub total_count: Option<i64>,
    /// The position of this page in the list, and where the next page is.
    pub pages: Option<CursorPages>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(TicketList { r#type = "type", tickets, total_count, pages });
