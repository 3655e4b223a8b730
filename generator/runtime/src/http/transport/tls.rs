//! TLS for both transports: rustls with ring, trusting what the operating system trusts.

use std::sync::Arc;

use rustls::crypto::CryptoProvider;

/// The cryptography, named here so that neither a process-wide default nor a C build is needed.
pub(crate) fn provider() -> Arc<CryptoProvider> {
    Arc::new(rustls::crypto::ring::default_provider())
}

/// The certificates that a Linux system trusts; none where it has none.
#[cfg(target_os = "linux")]
pub(crate) fn roots() -> Vec<rustls::pki_types::CertificateDer<'static>> {
    rustls_native_certs::load_native_certs().certs
}

/// Settings for TLS. Where it is not `needed`, a system without root certificates is no fault.
#[cfg(feature = "client")]
pub(crate) fn config(needed: bool) -> crate::http::error::Result<rustls::ClientConfig> {
    use rustls::ClientConfig;

    use crate::http::error::{Error, ErrorKind};

    let fault = |error: rustls::Error| {
        Error::new(ErrorKind::Config)
            .explain("TLS cannot be set up; are there root certificates on this system?")
            .caused_by(error)
    };
    let builder = ClientConfig::builder_with_provider(provider())
        .with_safe_default_protocol_versions()
        .map_err(fault)?;
    Ok(trusting(builder, needed)
        .map_err(fault)?
        .with_no_client_auth())
}

#[cfg(feature = "client")]
type Builder<State> = rustls::ConfigBuilder<rustls::ClientConfig, State>;

#[cfg(all(feature = "client", target_os = "linux"))]
fn trusting(
    builder: Builder<rustls::WantsVerifier>,
    needed: bool,
) -> Result<Builder<rustls::client::WantsClientCert>, rustls::Error> {
    let mut store = rustls::RootCertStore::empty();
    store.add_parsable_certificates(roots());
    if needed && store.is_empty() {
        return Err(rustls::Error::General("none could be loaded".to_owned()));
    }
    Ok(builder.with_root_certificates(store))
}

#[cfg(all(feature = "client", not(target_os = "linux")))]
fn trusting(
    builder: Builder<rustls::WantsVerifier>,
    needed: bool,
) -> Result<Builder<rustls::client::WantsClientCert>, rustls::Error> {
    use rustls_platform_verifier::BuilderVerifierExt as _;

    match builder.clone().with_platform_verifier() {
        Err(_) if !needed => Ok(builder.with_root_certificates(rustls::RootCertStore::empty())),
        other => other,
    }
}
