//! How requests get to the server: a trait, and what implements it.

use std::fmt;

use crate::http::boxed::BoxFuture;
use crate::http::transport::error::TransportError;
use crate::http::transport::message::{HttpRequest, HttpResponse};

pub(crate) mod body;
pub(crate) mod cause;
pub(crate) mod chunks;
#[cfg(feature = "client")]
pub(crate) mod connect;
#[cfg(feature = "client")]
pub(crate) mod download;
pub(crate) mod error;
#[cfg(any(feature = "blocking", feature = "client"))]
pub(crate) mod gzip;
#[cfg(feature = "client")]
pub(crate) mod hyper;
pub(crate) mod message;
#[cfg(feature = "blocking")]
pub(crate) mod reader;
#[cfg(feature = "reqwest")]
pub(crate) mod reqwest;
pub(crate) mod stream;
pub(crate) mod timer;
#[cfg(any(feature = "blocking", feature = "client"))]
pub(crate) mod tls;
#[cfg(feature = "client")]
pub(crate) mod upload;

/// Sends one HTTP request. Implement it to use another HTTP stack, or to respond in a test
/// without a network.
///
/// A transport must not follow redirects (the token would travel with them) and must not retry.
///
/// ```
/// # mod intercom_api { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/client.rs")); }
/// use http::{HeaderMap, StatusCode};
/// use intercom_api::{BoxFuture, HttpRequest, HttpResponse, Transport, TransportError};
///
/// struct AlwaysEmpty;
///
/// impl Transport for AlwaysEmpty {
///     fn send(&self, request: HttpRequest) -> BoxFuture<Result<HttpResponse, TransportError>> {
///         assert!(request.headers.contains_key("authorization"));
///         Box::pin(async { Ok(HttpResponse::new(StatusCode::OK, HeaderMap::new(), "{}")) })
///     }
/// }
/// ```
pub trait Transport: Send + Sync + 'static {
    /// Sends the request and gives the head of the response.
    fn send(&self, request: HttpRequest) -> BoxFuture<Result<HttpResponse, TransportError>>;
}

impl fmt::Debug for dyn Transport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Transport")
    }
}
