// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, Timestamp, object};

/// An address that the workspace sends email from.
///
/// Schema `email_setting`. Returned by [`RetrieveEmail`](super::super::RetrieveEmail). Listed
/// by [`ListEmails`](super::super::ListEmails). New in version 2.15.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EmailSetting {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// The email address.
    pub email: Option<String>,
    /// Whether the workspace has proved that the address is its own.
    pub verified: Option<bool>,
    /// What stands behind the `@`.
    pub domain: Option<String>,
    /// Intercom's id of the brand that uses it.
    pub brand_id: Option<Id>,
    /// Whether email to this address is forwarded to Intercom.
    pub forwarding_enabled: Option<bool>,
    /// The time at which a forwarded email last arrived; null if none did. Unix time in seconds.
    pub forwarded_email_last_received_at: Option<Timestamp>,
    /// The time at which it was created. Unix time in seconds.
    pub created_at: Option<Timestamp>,
    /// The time of its last change. Unix time in seconds.
    pub updated_at: Option<Timestamp>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(EmailSetting {
    r#type = "type", id, email, verified, domain, brand_id, forwarding_enabled,
    forwarded_email_last_received_at, created_at, updated_at
});
