//! What goes into a transport and what comes out.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::http::request::operation::Operation;
use crate::http::transport::body::HttpBody;
use crate::http::transport::stream::BodyStream;

/// One request as a transport gets it: everything is decided and encoded.
///
/// Its `Debug` shows neither the headers' secrets nor the query or the body.
#[derive(Clone)]
#[non_exhaustive]
pub struct HttpRequest {
    /// The operation that is called.
    pub operation: Operation,
    /// The HTTP method.
    pub method: http::Method,
    /// Absolute URL, percent-encoded.
    pub url: String,
    /// All headers but `Host`, `Content-Length` and what concerns the connection.
    pub headers: HeaderMap,
    /// The whole body; empty when there is none, or when it is a stream.
    pub body: Bytes,
    /// The body of an upload that is not in memory. A transport has to send it in place of `body`.
    pub stream: Option<BodyStream>,
    /// How long this attempt may take. The asynchronous client enforces it itself, so there it
    /// is only a hint; a blocking transport has to keep it.
    pub timeout: Option<Duration>,
    /// How long a connection may take to be made; a hint for transports that can tell.
    pub connect_timeout: Option<Duration>,
    /// The body of the response is handed out as a stream: `timeout` ends with the headers and
    /// from then on holds for each pause between two reads.
    pub streamed: bool,
}

impl HttpRequest {
    /// Whether nothing is sent behind the head.
    #[cfg(any(feature = "blocking", feature = "client"))]
    pub(crate) fn is_bare(&self) -> bool {
        self.body.is_empty() && self.stream.is_none()
    }
}

impl fmt::Debug for HttpRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let url = self.url.split(['?', '#']).next().unwrap_or_default();
        f.debug_struct("HttpRequest")
            .field("operation", &self.operation.id())
            .field("method", &self.method)
            .field("url", &url)
            .field("body_bytes", &self.body.len())
            .field("stream", &self.stream)
            .field("timeout", &self.timeout)
            .finish_non_exhaustive()
    }
}

/// The head of a response, and its body still to be read.
#[derive(Debug)]
#[non_exhaustive]
pub struct HttpResponse {
    /// The status code.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body, decompressed.
    pub body: HttpBody,
}

impl HttpResponse {
    /// A response with a body: bytes, or a stream made by [`HttpBody::from_stream`].
    pub fn new(status: StatusCode, headers: HeaderMap, body: impl Into<HttpBody>) -> Self {
        Self {
            status,
            headers,
            body: body.into(),
        }
    }
}
