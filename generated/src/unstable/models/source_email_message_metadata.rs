// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, List, object};
use super::EmailAddressHeader;

/// Subject and addresses of the email that started a conversation.
///
/// Schema `source_email_message_metadata`. Read from responses. New in version 2.16.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SourceEmailMessageMetadata {
    /// Intercom's id of the message.
    pub message_id: Option<Id>,
    /// The subject line; null if there is none.
    pub subject: Option<String>,
    /// The senders and recipients, an element per address.
    pub email_address_headers: Option<List<EmailAddressHeader>>,
    /// What was quoted below the email.
    pub history: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(SourceEmailMessageMetadata { message_id, subject, email_address_headers, history });
