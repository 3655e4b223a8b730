// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, Timestamp, object};

/// A new secret. Keep it, since it is not shown again.
///
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
    /// Whether it holds for Android apps.
    pub supports_android: Option<bool>,
    /// Whether it holds for iOS apps.
    pub supports_ios: Option<bool>,
    /// Whether it holds for websites.
    pub supports_web: Option<bool>,
    /// The time at which it was created. Unix time in seconds.
    pub created_at: Option<Timestamp>,
    /// The key of the HMAC that proves who a user is.
    pub secret: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(IdentityVerificationSecretWithMaterial {
    r#type = "type", id, name, supports_android, supports_ios, supports_web, created_at, secret
});
