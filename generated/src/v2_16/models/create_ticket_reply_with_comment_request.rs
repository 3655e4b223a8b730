// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Value, union};
use super::{AdminReplyTicketRequest, ContactReplyTicketRequest};

/// A comment on a ticket, by a contact or an admin.
///
/// Schema `create_ticket_reply_with_comment_request`. No operation of this version uses it.
/// `type` says which one it is. New in version 2.10.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CreateTicketReplyWithCommentRequest {
    /// A reply of a contact, who is named by Intercom's id, your own id or the email address. Its
    /// `type` is `user`.
    Contact(ContactReplyTicketRequest),
    /// A reply of an admin to a ticket, or a note. Its `type` is `admin`.
    Admin(AdminReplyTicketRequest),
    /// Any other JSON.
    Other(Value),
}
union!(CreateTicketReplyWithCommentRequest by "type" {
    Contact(ContactReplyTicketRequest) = "user", Admin(AdminReplyTicketRequest) = "admin"
});
