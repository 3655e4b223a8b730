// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, object};

/// The tag to put on, and the admin who does it.
///
/// Part of `POST /tickets/{ticket_id}/tags`. Sent by
/// [`AttachTagToTicket`](super::super::AttachTagToTicket).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AttachTagToTicketRequest {
    /// The id that Intercom gave it. Required.
    pub id: Id,
    /// Intercom's id of the admin. Required.
    pub admin_id: Id,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(AttachTagToTicketRequest {; required id, admin_id });

impl AttachTagToTicketRequest {
    /// Makes a value of what is required.
    pub fn new(id: impl Into<Id>, admin_id: impl Into<Id>) -> Self {
        Self {
            id: Id::of(id),
            admin_id: Id::of(admin_id),
            ..Self::default()
        }
    }
}
