// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Value, union};
use super::{
    ContactReplyTicketEmailRequest, ContactReplyTicketIntercomUserIdRequest,
    ContactReplyTicketUserIdRequest,
};

/// A reply of a contact, who is named by Intercom's id, your own id or the email address.
///
/// Schema `contact_reply_ticket_request`. Sent in requests. New in version 2.10.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ContactReplyTicketRequest {
    /// A reply of a contact who is named by the id that Intercom gave.
    IntercomUserId(ContactReplyTicketIntercomUserIdRequest),
    /// A reply of the contact whose id in your own system is given.
    UserId(ContactReplyTicketUserIdRequest),
    /// A reply of the contact with this email address.
    Email(ContactReplyTicketEmailRequest),
    /// Any other JSON.
    Other(Value),
}
union!(ContactReplyTicketRequest {
    IntercomUserId(ContactReplyTicketIntercomUserIdRequest),
    UserId(ContactReplyTicketUserIdRequest), Email(ContactReplyTicketEmailRequest)
});
