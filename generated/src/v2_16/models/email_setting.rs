// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Timestamp, object};

/// Schema `email_setting`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EmailSetting {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<String>,
    /// The email address.
    pub email: Option<String>,
    pub verified: Option<bool>,
    pub domain: Option<String>,
    pub brand_id: Option<String>,
    pub forwarding_enabled: Option<bool>,
    /// Unix time in seconds.
    pub forwarded_email_last_received_at: Option<Timestamp>,
    /// The time at which it was created. Unix time in seconds.
    pub created_at: Option<Timestamp>,
    /// The time of its last change. Unix time in seconds.
    pub updated_at: Option<Timestamp>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(EmailSetting {
    r#type = "type", id, email, verified, domain, brand_id, forwarding_enabled,
    forwarded_email_last_received_at, created_at, updated_at
});
