//! TLS for both transports: rustls with ring, trusting what the operating system trusts.

use std::sync::Arc;

use rustls::crypto::CryptoProvider;

/// The cryptography, named here so that neither a process-wide default nor a C build is needed.
pub(crate) fn provider() -> Arc<CryptoProvider> {
    Arc::new(rustls::crypto::ring::default_provider())
}

/// Settings for TLS. Where it is not `needed`, a system without root certificates is no fault.
#[cfg(feature = "client")]
pub(crate) fn config(needed: bool) -> crate::http::error::Result<rustls::ClientConfig> {
    use crate::http::error::{Error, ErrorKind};
    use rustls::{ClientConfig, RootCertStore};
    use rustls_platform_verifier::BuilderVerifierExt as _;

    let fault = |error: rustls::Error| {
        Error::new(ErrorKind::Config)
            .explain("TLS cannot be set up; are there root certificates on this system?")
            .caused_by(error)
    };
    let start = || {
        ClientConfig::builder_with_provider(provider())
            .with_safe_default_protocol_versions()
            .map_err(fault)
    };
    match start()?.with_platform_verifier() {
        Ok(config) => Ok(config.with_no_client_auth()),
        Err(error) if needed => Err(fault(error)),
        Err(_) => Ok(start()?
            .with_root_certificates(RootCertStore::empty())
            .with_no_client_auth()),
    }
}
