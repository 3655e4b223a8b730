// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Calls of the operations of the tag `Identity Verification Secrets`.

use intercom_api::unstable::*;
use intercom_wire as wire;

pub(crate) fn calls() -> Vec<wire::Call<intercom_api::Api>> {
    Vec::from([
        wire::json("GET /secure_mode_secrets", ListIdentityVerificationSecrets::new),
        wire::json(
            "POST /secure_mode_secrets",
            || CreateIdentityVerificationSecret::new(
                CreateIdentityVerificationSecretRequest::new("some name")
                    .supports_android(true)
                    .supports_ios(true)
                    .supports_web(true),
            ),
        ),
        wire::empty(
            "DELETE /secure_mode_secrets/{id}",
            || DeleteIdentityVerificationSecret::new("id-1"),
        ),
    ])
}
