// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, object};

/// Confirms that a ticket was deleted.
///
/// Schema `ticket_deleted`. Returned by [`DeleteTicket`](super::super::DeleteTicket). New in
/// version 2.13.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TicketDeleted {
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// The name of this kind of object. Always `ticket`.
    pub object: Option<String>,
    /// Whether it was deleted; true in the response to a deletion.
    pub deleted: Option<bool>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(TicketDeleted { id, object, deleted });
