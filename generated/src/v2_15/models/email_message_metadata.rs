// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, List, object};
use super::EmailAddressHeader;

/// Subject and addresses of an email.
///
/// Schema `email_message_metadata`. Read from responses. New in version 2.13.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EmailMessageMetadata {
    /// The subject line; null if there is none.
    pub subject: Option<String>,
    /// The senders and recipients, an element per address.
    pub email_address_headers: Option<List<EmailAddressHeader>>,
    /// Intercom's id of the message. New in version 2.15.
    pub message_id: Option<Id>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(EmailMessageMetadata { subject, email_address_headers, message_id });
