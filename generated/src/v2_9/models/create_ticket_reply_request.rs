// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, object};

/// A note of an admin on a ticket.
///
/// Schema `create_ticket_reply_request`. Sent by [`ReplyTicket`](super::super::ReplyTicket).
/// New in version 2.9.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateTicketReplyRequest {
    /// The message, in HTML. Required.
    pub body: String,
    /// The kind of reply, which is always a note here. Default: `note`.
    pub message_type: Option<String>,
    /// Intercom's id of the admin. Required.
    pub admin_id: Id,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(CreateTicketReplyRequest { message_type; required body, admin_id });

impl CreateTicketReplyRequest {
    /// Makes a value of what is required.
    pub fn new(body: impl Into<String>, admin_id: impl Into<Id>) -> Self {
        Self {
            body: body.into(),
            admin_id: Id::of(admin_id),
            ..Self::default()
        }
    }

    /// Sets `message_type`.
    #[must_use]
    pub fn message_type(mut self, message_type: impl Into<String>) -> Self {
        self.message_type = Some(message_type.into());
        self
    }
}
