// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::EmailAddressHeader;

/// Schema `source_email_message_metadata`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SourceEmailMessageMetadata {
    pub message_id: Option<String>,
    pub subject: Option<String>,
    pub email_address_headers: Option<List<EmailAddressHeader>>,
    pub history: Option<String>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(SourceEmailMessageMetadata { message_id, subject, email_address_headers, history });
