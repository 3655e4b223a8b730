// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Value, union};
use super::{
    AdminReplyTicketRequest, ContactReplyTicketEmailRequest,
    ContactReplyTicketIntercomUserIdRequest, ContactReplyTicketRequest,
    ContactReplyTicketUserIdRequest,
};

/// The reply.
///
/// Part of `POST /tickets/{id}/reply`. Sent by [`ReplyTicket`](super::super::ReplyTicket).
/// `type` says which one it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ReplyTicketRequest {
    /// A reply of a contact, who is named by Intercom's id, your own id or the email address. Its
    /// `type` is `user`.
    Contact(ContactReplyTicketRequest),
    /// A reply of an admin to a ticket, or a note. Its `type` is `admin`.
    Admin(AdminReplyTicketRequest),
    /// Any other JSON.
    Other(Value),
}
union!(ReplyTicketRequest by "type" {
    Contact(ContactReplyTicketRequest) = "user", Admin(AdminReplyTicketRequest) = "admin"
});

impl From<ContactReplyTicketIntercomUserIdRequest> for ReplyTicketRequest {
    fn from(value: ContactReplyTicketIntercomUserIdRequest) -> Self {
        Self::from(ContactReplyTicketRequest::from(value))
    }
}

impl From<ContactReplyTicketUserIdRequest> for ReplyTicketRequest {
    fn from(value: ContactReplyTicketUserIdRequest) -> Self {
        Self::from(ContactReplyTicketRequest::from(value))
    }
}

impl From<ContactReplyTicketEmailRequest> for ReplyTicketRequest {
    fn from(value: ContactReplyTicketEmailRequest) -> Self {
        Self::from(ContactReplyTicketRequest::from(value))
    }
}
