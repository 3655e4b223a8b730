// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::ContactReference;

/// The contacts who take part in a conversation.
///
/// Schema `conversation_contacts`. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationContacts {
    /// The name of this kind of object. Always `contact.list`.
    pub r#type: Option<String>,
    /// The contacts that belong to it.
    pub contacts: Option<List<ContactReference>>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ConversationContacts { r#type = "type", contacts });
