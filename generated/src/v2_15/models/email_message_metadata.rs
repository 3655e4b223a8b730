// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::EmailAddressHeader;

/// Schema `email_message_metadata`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EmailMessageMetadata {
    pub subject: Option<String>,
    pub email_address_headers: Option<List<EmailAddressHeader>>,
    pub message_id: Option<String>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(EmailMessageMetadata { subject, email_address_headers, message_id });
