// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_api::unstable::*;
use intercom_tests::wire::Wire;

/// `GET /secure_mode_secrets`
pub(crate) fn list_identity_verification_secrets(wire: &Wire) {
    let call = ListIdentityVerificationSecrets::new();
    wire.sends(call, "GET", "/secure_mode_secrets")
        .reads(
            200,
            r#"{"type":"list","data":[{"type":"some type","id":"id-1","name":"some name","supports_android":true,"supports_ios":true,"supports_web":true,"created_at":1700000000}]}"#,
        );
}

/// `POST /secure_mode_secrets`
pub(crate) fn create_identity_verification_secret(wire: &Wire) {
    let call = CreateIdentityVerificationSecret::new(
        CreateIdentityVerificationSecretRequest::new("some name")
            .supports_android(true)
            .supports_ios(true)
            .supports_web(true),
    );
    wire.sends(call, "POST", "/secure_mode_secrets")
        .body(
            r#"{"name":"some name","supports_android":true,"supports_ios":true,"supports_web":true}"#,
        )
        .reads(
            201,
            r#"{"type":"some type","id":"id-1","name":"some name","supports_android":true,"supports_ios":true,"supports_web":true,"created_at":1700000000,"secret":"some secret"}"#,
        );
}

/// `DELETE /secure_mode_secrets/{id}`
pub(crate) fn delete_identity_verification_secret(wire: &Wire) {
    let call = DeleteIdentityVerificationSecret::new("id-1");
    wire.sends(call, "DELETE", "/secure_mode_secrets/id-1").reads_nothing(204);
}
