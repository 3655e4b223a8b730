// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, object};

/// What to link to the tracker ticket.
///
/// Part of `POST /tickets/{ticket_id}/linked_conversations`. Sent by
/// [`LinkConversationToTicket`](super::super::LinkConversationToTicket).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LinkConversationToTicketRequest {
    /// Intercom's id of the conversation. Required.
    pub conversation_id: Id,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(LinkConversationToTicketRequest {; required conversation_id });

impl LinkConversationToTicketRequest {
    /// Makes a value of what is required.
    pub fn new(conversation_id: impl Into<Id>) -> Self {
        Self {
            conversation_id: Id::of(conversation_id),
            ..Self::default()
        }
    }
}

impl<T: Into<Id>> From<T> for LinkConversationToTicketRequest {
    fn from(conversation_id: T) -> Self {
        Self::new(conversation_id)
    }
}
