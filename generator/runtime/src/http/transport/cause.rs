//! The cause of a failure in a few words: what the innermost error of a chain says.

use std::error::Error;
use std::fmt;
use std::io;

use crate::http::boxed::BoxError;

/// What failed in the end, in one line. The errors around it only say in which layer it did.
pub(crate) fn cause(error: &(dyn Error + 'static)) -> String {
    let mut innermost = error;
    let mut proxy = None;
    loop {
        if let Some(found) = innermost.downcast_ref::<ThroughProxy>() {
            proxy = Some(found);
        }
        match within(innermost) {
            Some(next) => innermost = next,
            None => break,
        }
    }
    let text = words(innermost);
    let text = match proxy {
        Some(proxy) => format!("{proxy}: {text}"),
        None => text,
    };
    // One line, whatever a server or a transport has put into it.
    text.replace(char::is_control, " ")
}

/// The next error of the chain. One that an `io::Error` wraps is not its source, but stands in its place.
fn within<'e>(error: &'e (dyn Error + 'static)) -> Option<&'e (dyn Error + 'static)> {
    let wrapped = error
        .downcast_ref::<io::Error>()
        .and_then(io::Error::get_ref);
    match wrapped {
        Some(wrapped) if wrapped.is::<io::Error>() => Some(wrapped),
        _ => error.source(),
    }
}

fn words(error: &(dyn Error + 'static)) -> String {
    #[cfg(any(feature = "blocking", feature = "client"))]
    if let Some(text) = tls(error) {
        return text;
    }
    let Some(io) = error.downcast_ref::<io::Error>() else {
        return error.to_string();
    };
    if let Some(reason) = lookup(io) {
        return format!("the host name could not be resolved ({reason})");
    }
    let kind = io.kind();
    match kind {
        // The operating system's own words differ from system to system.
        io::ErrorKind::ConnectionRefused
        | io::ErrorKind::ConnectionReset
        | io::ErrorKind::ConnectionAborted
        | io::ErrorKind::HostUnreachable
        | io::ErrorKind::NetworkUnreachable
        | io::ErrorKind::TimedOut
            if io.get_ref().is_none() =>
        {
            kind.to_string()
        }
        _ => io.to_string(),
    }
}

/// Why the host's address could not be found. The standard library has no kind for that.
pub(crate) fn lookup(error: &io::Error) -> Option<String> {
    if cfg!(windows) && matches!(error.raw_os_error(), Some(11_001..=11_004)) {
        return Some(error.to_string());
    }
    let text = error.to_string();
    let reason = text.strip_prefix("failed to lookup address information")?;
    Some(reason.trim_start_matches(": ").to_owned())
}

/// What is wrong with the server's TLS, where rustls uses the words of a programmer.
#[cfg(any(feature = "blocking", feature = "client"))]
fn tls(error: &(dyn Error + 'static)) -> Option<String> {
    let inner = match error.downcast_ref::<io::Error>() {
        Some(io) => io.get_ref()?.downcast_ref(),
        None => error.downcast_ref(),
    };
    match inner? {
        rustls::Error::InvalidMessage(_) => Some("the server does not speak TLS".to_owned()),
        rustls::Error::InvalidCertificate(rustls::CertificateError::UnknownIssuer) => Some(
            "the server's certificate is from an issuer that this system does not trust".to_owned(),
        ),
        other => Some(other.to_string()),
    }
}

/// The connect timeout passed.
#[cfg(any(feature = "blocking", feature = "client"))]
pub(crate) fn timed_out(limit: std::time::Duration) -> io::Error {
    io::Error::new(
        io::ErrorKind::TimedOut,
        format!("timed out after {limit:?}"),
    )
}

/// The server was to be reached through a proxy.
#[derive(Debug)]
pub(crate) struct ThroughProxy {
    /// Host and port.
    proxy: String,
    source: BoxError,
}

impl ThroughProxy {
    #[cfg(any(feature = "blocking", feature = "client"))]
    pub(crate) fn new(proxy: String, source: impl Into<BoxError>) -> Self {
        Self {
            proxy,
            source: source.into(),
        }
    }
}

impl fmt::Display for ThroughProxy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "through the proxy {}", self.proxy)
    }
}

impl Error for ThroughProxy {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&*self.source)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_innermost_error_is_what_a_chain_says() {
        let refused = io::Error::from(io::ErrorKind::ConnectionRefused);
        assert_eq!(cause(&refused), "connection refused");
        let outer = ThroughProxy {
            proxy: "proxy.example:3128".to_owned(),
            source: Box::new(refused),
        };
        assert_eq!(
            cause(&outer),
            "through the proxy proxy.example:3128: connection refused"
        );
        let own = io::Error::new(io::ErrorKind::TimedOut, "timed out after 3s");
        assert_eq!(cause(&own), "timed out after 3s");
        assert_eq!(cause(&io::Error::other("two\r\nlines")), "two  lines");
    }

    #[test]
    fn a_name_that_is_not_found_is_told_as_such() {
        let text = "failed to lookup address information: Name or service not known";
        assert_eq!(
            cause(&io::Error::other(text)),
            "the host name could not be resolved (Name or service not known)"
        );
    }
}
