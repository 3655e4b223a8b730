//! Why there is no response.

use std::fmt;

use crate::http::boxed::BoxError;
use crate::http::transport::cause::cause;

/// Why no response came, or why its body broke off.
#[derive(Debug)]
pub struct TransportError {
    pub(crate) fault: Fault,
    pub(crate) source: BoxError,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fault {
    Connect,
    Timeout,
    /// What is uploaded could not be read.
    Upload,
    /// The transport does not send such a request.
    Refused,
    Other,
}

impl TransportError {
    /// No connection was made, so the server cannot have seen the request: any method may be retried.
    pub fn connect(source: impl Into<BoxError>) -> Self {
        Self {
            fault: Fault::Connect,
            source: source.into(),
        }
    }

    /// A timeout after the connection was made.
    pub fn timeout(source: impl Into<BoxError>) -> Self {
        Self {
            fault: Fault::Timeout,
            source: source.into(),
        }
    }

    /// What is to be sent could not be read: a file is gone, or a reader failed.
    pub fn upload(source: impl Into<BoxError>) -> Self {
        Self {
            fault: Fault::Upload,
            source: source.into(),
        }
    }

    /// The transport does not send this request, and would not send it another time either.
    pub fn refused(source: impl Into<BoxError>) -> Self {
        Self {
            fault: Fault::Refused,
            source: source.into(),
        }
    }

    /// Anything else; the server may have seen the request.
    pub fn other(source: impl Into<BoxError>) -> Self {
        Self {
            fault: Fault::Other,
            source: source.into(),
        }
    }
}

impl TransportError {
    /// Whether the server or the way to it may be at fault.
    pub(crate) fn is_of_server(&self) -> bool {
        matches!(self.fault, Fault::Connect | Fault::Timeout | Fault::Other)
    }

    /// What failed on the way to `address`, and why, in one line.
    pub(crate) fn line(&self, address: &str) -> String {
        let cause = cause(&*self.source);
        match self.fault {
            Fault::Connect => format!("no connection to {address}: {cause}"),
            Fault::Timeout => format!("{address} did not respond in time"),
            Fault::Upload => format!("what is to be sent could not be read: {cause}"),
            // The transport's own words, which say what to do.
            Fault::Refused => format!("the request was not sent: {cause}"),
            Fault::Other => format!("the connection to {address} broke: {cause}"),
        }
    }
}

impl fmt::Display for TransportError {
    /// Without the cause, which is the source.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.fault {
            Fault::Connect => "no connection could be made",
            Fault::Timeout => "the server did not respond in time",
            Fault::Upload => "what is to be sent could not be read",
            // The transport's own words, which say what to do.
            Fault::Refused => return write!(f, "the request was not sent: {}", self.source),
            Fault::Other => "the connection broke",
        })
    }
}

impl std::error::Error for TransportError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&*self.source)
    }
}
