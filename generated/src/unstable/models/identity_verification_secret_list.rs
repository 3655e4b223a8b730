// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::IdentityVerificationSecret;

/// The secrets of a workspace, without the secrets themselves.
///
/// Schema `identity_verification_secret_list`. Returned by
/// [`ListIdentityVerificationSecrets`](super::super::ListIdentityVerificationSecrets). New in
/// the version `unstable`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IdentityVerificationSecretList {
    /// The name of this kind of object. Always `list`.
    pub r#type: Option<String>,
    /// The elements of the list, or of this page of it.
    pub data: Option<List<IdentityVerificationSecret>>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(IdentityVerificationSecretList { r#type = "type", data });
