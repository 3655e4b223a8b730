// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object};

/// What a new secret is called, and where it holds.
///
/// Schema `create_identity_verification_secret_request`. Sent by
/// [`CreateIdentityVerificationSecret`](super::super::CreateIdentityVerificationSecret). New in
/// the version `unstable`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateIdentityVerificationSecretRequest {
    /// The name that people see. Required.
    pub name: String,
    /// Whether it holds for Android apps.
    pub supports_android: Option<bool>,
    /// Whether it holds for iOS apps.
    pub supports_ios: Option<bool>,
    /// Whether it holds for websites.
    pub supports_web: Option<bool>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(CreateIdentityVerificationSecretRequest {
    supports_android, supports_ios, supports_web;
    required name
});

impl CreateIdentityVerificationSecretRequest {
    /// Makes a value of what is required.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
    }

    /// Sets `supports_android`.
    #[must_use]
    pub fn supports_android(mut self, supports_android: bool) -> Self {
        self.supports_android = Some(supports_android);
        self
    }

    /// Sets `supports_ios`.
    #[must_use]
    pub fn supports_ios(mut self, supports_ios: bool) -> Self {
        self.supports_ios = Some(supports_ios);
        self
    }

    /// Sets `supports_web`.
    #[must_use]
    pub fn supports_web(mut self, supports_web: bool) -> Self {
        self.supports_web = Some(supports_web);
        self
    }
}

impl<T: AsRef<str>> From<T> for CreateIdentityVerificationSecretRequest {
    fn from(name: T) -> Self {
        Self::new(name.as_ref())
    }
}
