//! What the blocking client sends requests through.

use std::sync::Arc;

use crate::http::boxed::BoxFuture;
use crate::http::transport;
use crate::http::transport::error::TransportError;
use crate::http::transport::message::{HttpRequest, HttpResponse};

/// Sends one HTTP request and waits for the response: the blocking twin of
/// [`Transport`](crate::Transport), with the same rules.
///
/// It has to keep [`HttpRequest::timeout`] itself.
pub trait Transport: Send + Sync + 'static {
    /// Sends the request and gives the head of the response.
    /// [`HttpBody::from_reader`](crate::HttpBody::from_reader) makes its body.
    fn send(&self, request: HttpRequest) -> Result<HttpResponse, TransportError>;
}

/// A blocking transport as the calls see it: it is done when it is first polled.
pub(crate) struct Adapter<T>(pub(crate) Arc<T>);

impl<T: Transport> transport::Transport for Adapter<T> {
    fn send(&self, request: HttpRequest) -> BoxFuture<Result<HttpResponse, TransportError>> {
        let inner = Arc::clone(&self.0);
        Box::pin(async move { inner.send(request) })
    }
}
