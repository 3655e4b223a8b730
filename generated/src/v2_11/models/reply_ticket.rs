// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Value, union};
use super::{AdminReplyTicketRequest, ContactReplyTicketRequest};

/// Part of `POST /tickets/{ticket_id}/reply`. Sent in requests. Told apart by `type`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ReplyTicketBody {
    Contact(ContactReplyTicketRequest),
    Admin(AdminReplyTicketRequest),
    /// Any other JSON.
    Other(Value),
}
union!(ReplyTicketBody by "type" {
    Contact(ContactReplyTicketRequest) = "user", Admin(AdminReplyTicketRequest) = "admin"
});
