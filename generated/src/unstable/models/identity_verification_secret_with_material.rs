// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, Timestamp, object};

/// Schema `identity_verification_secret_with_material`. Returned by
/// [`CreateIdentityVerificationSecret`](super::super::CreateIdentityVerificationSecret). New in
/// the version `unstable`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IdentityVerificationSecretWithMaterial {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// The name that people see.
    pub name: Option<String>,
    pub supports_android: Option<bool>,
    pub supports_ios: Option<bool>,
    pub supports_web: Option<bool>,
    /// The time at which it was created. Unix time in seconds.
    pub created_at: Option<Timestamp>,
    pub secret: Option<String>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(IdentityVerificationSecretWithMaterial {
    r#type = "type", id, name, supports_android, supports_ios, supports_web, created_at, secret
});
