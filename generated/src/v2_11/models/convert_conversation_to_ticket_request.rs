// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, Value, object};
use super::TicketRequestCustomAttributes;

/// The type and the attributes of the ticket that a conversation becomes.
///
/// Schema `convert_conversation_to_ticket_request`. Sent by
/// [`ConvertConversationToTicket`](super::super::ConvertConversationToTicket). New in version
/// 2.10.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConvertConversationToTicketRequest {
    /// Intercom's id of the ticket type. Required.
    pub ticket_type_id: Id,
    /// Attributes of the ticket, by name.
    pub attributes: Option<TicketRequestCustomAttributes>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(ConvertConversationToTicketRequest { attributes; required ticket_type_id });

impl ConvertConversationToTicketRequest {
    /// Makes a value of what is required.
    pub fn new(ticket_type_id: impl Into<Id>) -> Self {
        Self {
            ticket_type_id: Id::of(ticket_type_id),
            ..Self::default()
        }
    }

    /// Sets `attributes`.
    #[must_use]
    pub fn attributes(
        mut self,
        attributes: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
    ) -> Self {
        self.attributes = Some(attributes.into_iter().collect());
        self
    }
}

impl<T: Into<Id>> From<T> for ConvertConversationToTicketRequest {
    fn from(ticket_type_id: T) -> Self {
        Self::new(ticket_type_id)
    }
}
