// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::ContactReference;

/// The people that a ticket is for.
///
/// Schema `ticket_contacts`. Read from responses. New in version 2.9.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TicketContacts {
    /// The name of this kind of object. Always `contact.list`.
    pub r#type: Option<String>,
    /// The contacts that belong to it.
    pub contacts: Option<List<ContactReference>>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(TicketContacts { r#type = "type", contacts });
