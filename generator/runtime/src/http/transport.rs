use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use http::{HeaderMap, StatusCode};

use super::{BoxError, BoxFuture};

/// One request as a transport gets it: everything is decided and encoded.
///
/// Its `Debug` shows neither the headers' secrets nor the query or the body.
#[derive(Clone)]
#[non_exhaustive]
pub struct HttpRequest {
    /// The HTTP method.
    pub method: http::Method,
    /// Absolute URL, percent-encoded.
    pub url: String,
    /// All headers but `Host`, `Content-Length` and what concerns the connection.
    pub headers: HeaderMap,
    /// The whole body; empty when there is none.
    pub body: Bytes,
    /// How long this attempt may take. The asynchronous client enforces it itself, so there it
    /// is only a hint; a blocking transport has to keep it.
    pub timeout: Option<Duration>,
    /// How long a connection may take to be made; a hint for transports that can tell.
    pub connect_timeout: Option<Duration>,
    /// The body of the answer is handed out as a stream: `timeout` ends with the headers and
    /// from then on holds for each pause between two reads.
    pub streamed: bool,
}

impl fmt::Debug for HttpRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let url = self.url.split(['?', '#']).next().unwrap_or_default();
        f.debug_struct("HttpRequest")
            .field("method", &self.method)
            .field("url", &url)
            .field("body_bytes", &self.body.len())
            .field("timeout", &self.timeout)
            .finish_non_exhaustive()
    }
}

/// The head of an answer, and its body still to be read.
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
    /// An answer with a body: bytes, or a stream made by [`HttpBody::from_stream`].
    pub fn new(status: StatusCode, headers: HeaderMap, body: impl Into<HttpBody>) -> Self {
        Self {
            status,
            headers,
            body: body.into(),
        }
    }
}

type ByteStream = Pin<Box<dyn Stream<Item = Result<Bytes, TransportError>> + Send>>;

/// The body of an answer: chunks of bytes.
pub struct HttpBody(Chunks);

enum Chunks {
    Whole(Option<Bytes>),
    Stream(ByteStream),
}

impl HttpBody {
    /// A body that arrives in pieces.
    pub fn from_stream(
        stream: impl Stream<Item = Result<Bytes, TransportError>> + Send + 'static,
    ) -> Self {
        Self(Chunks::Stream(Box::pin(stream)))
    }

    /// A body that a blocking transport reads from.
    #[cfg(feature = "blocking")]
    pub fn from_reader(reader: impl std::io::Read + Send + Unpin + 'static) -> Self {
        Self::from_stream(super::blocking::Chunked::new(reader))
    }

    pub(crate) fn poll_chunk(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, TransportError>>> {
        match &mut self.0 {
            Chunks::Whole(bytes) => {
                Poll::Ready(bytes.take().filter(|bytes| !bytes.is_empty()).map(Ok))
            }
            Chunks::Stream(stream) => stream.as_mut().poll_next(context),
        }
    }

    pub(crate) async fn chunk(&mut self) -> Option<Result<Bytes, TransportError>> {
        std::future::poll_fn(|context| self.poll_chunk(context)).await
    }
}

impl<B: Into<Bytes>> From<B> for HttpBody {
    fn from(bytes: B) -> Self {
        Self(Chunks::Whole(Some(bytes.into())))
    }
}

impl fmt::Debug for HttpBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("HttpBody")
    }
}

/// Sends one HTTP request. Implement it to use another HTTP stack, or to answer in a test
/// without a network.
///
/// A transport must not follow redirects (the token would travel with them) and must not retry.
///
/// ```
/// use http::{HeaderMap, StatusCode};
/// use intercom_runtime::{BoxFuture, HttpRequest, HttpResponse, Transport, TransportError};
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
    /// Sends the request and gives the head of the answer.
    fn send(&self, request: HttpRequest) -> BoxFuture<Result<HttpResponse, TransportError>>;
}

impl fmt::Debug for dyn Transport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Transport")
    }
}

/// Why no answer came, or why its body broke off.
#[derive(Debug)]
pub struct TransportError {
    pub(crate) fault: Fault,
    pub(crate) source: BoxError,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fault {
    Connect,
    Timeout,
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

    /// Anything else; the server may have seen the request.
    pub fn other(source: impl Into<BoxError>) -> Self {
        Self {
            fault: Fault::Other,
            source: source.into(),
        }
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.fault {
            Fault::Connect => "no connection could be made",
            Fault::Timeout => "the server did not answer in time",
            Fault::Other => "the connection broke",
        })
    }
}

impl std::error::Error for TransportError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&*self.source)
    }
}
