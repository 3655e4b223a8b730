//! The transport of the asynchronous client.

use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use http::header::CONTENT_LENGTH;
use http_body::{Body as _, Frame, SizeHint};
use reqwest::redirect::Policy;

use crate::http::boxed::BoxFuture;
use crate::http::error::{Error, ErrorKind, Result};
use crate::http::request::base::Base;
use crate::http::transport::body::HttpBody;
use crate::http::transport::error::TransportError;
use crate::http::transport::message::{HttpRequest, HttpResponse};
use crate::http::transport::{Transport, tls};

#[derive(Clone)]
pub(crate) struct ReqwestTransport(reqwest::Client);

impl From<reqwest::Client> for ReqwestTransport {
    fn from(client: reqwest::Client) -> Self {
        Self(client)
    }
}

impl ReqwestTransport {
    pub(crate) fn new(base: &Base, connect_timeout: Option<Duration>) -> Result<Self> {
        let mut builder = reqwest::Client::builder()
            .tls_backend_preconfigured(tls::config(base.is_secure())?)
            .redirect(Policy::none())
            .retry(reqwest::retry::never())
            .referer(false);
        if let Some(limit) = connect_timeout {
            builder = builder.connect_timeout(limit);
        }
        let client = builder.build().map_err(|error| {
            Error::new(ErrorKind::Config)
                .explain("the HTTP client cannot be set up")
                .caused_by(error)
        })?;
        Ok(Self(client))
    }
}

impl Transport for ReqwestTransport {
    fn send(&self, request: HttpRequest) -> BoxFuture<Result<HttpResponse, TransportError>> {
        let client = self.0.clone();
        Box::pin(async move {
            // With another timer than tokio's nobody has looked yet, and hyper panics.
            tokio::runtime::Handle::try_current().map_err(TransportError::connect)?;
            let HttpRequest {
                method,
                url,
                headers,
                body,
                ..
            } = request;
            let takes_body = matches!(method.as_str(), "POST" | "PUT" | "PATCH");
            let mut builder = client.request(method, url).headers(headers);
            builder = if body.is_empty() && takes_body {
                // Servers may refuse a POST that does not say how long it is.
                builder.header(CONTENT_LENGTH, 0)
            } else {
                builder.body(upload(body))
            };
            let response = builder.send().await.map_err(sort)?;
            let (head, body) = http::Response::from(response).into_parts();
            let body = HttpBody::from_stream(Frames(body));
            Ok(HttpResponse::new(head.status, head.headers, body))
        })
    }
}

/// How much of a body is written before the connection is looked at for a response.
const PIECE: usize = 16 * 1024;

/// The body of a request. A long one goes out in pieces, so that the response of a server that refuses it is read before the
/// connection that the server closed cannot be written to any more.
fn upload(body: Bytes) -> reqwest::Body {
    if body.len() <= PIECE {
        return body.into();
    }
    reqwest::Body::wrap(Pieces {
        rest: body,
        pause: None,
    })
}

struct Pieces {
    rest: Bytes,
    /// Lets the runtime see what has arrived before the next piece goes out.
    pause: Option<Pin<Box<dyn Future<Output = ()> + Send + Sync>>>,
}

impl http_body::Body for Pieces {
    type Data = Bytes;
    type Error = std::convert::Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        if self.rest.is_empty() {
            return Poll::Ready(None);
        }
        if let Some(pause) = &mut self.pause {
            std::task::ready!(pause.as_mut().poll(context));
        }
        self.pause = Some(Box::pin(tokio::task::yield_now()));
        let length = self.rest.len().min(PIECE);
        let piece = self.rest.split_to(length);
        Poll::Ready(Some(Ok(Frame::data(piece))))
    }

    fn is_end_stream(&self) -> bool {
        self.rest.is_empty()
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.rest.len() as u64)
    }
}

/// Query values may be personal data, so the URL does not go into errors.
fn sort(error: reqwest::Error) -> TransportError {
    let error = error.without_url();
    if error.is_connect() {
        TransportError::connect(error)
    } else if error.is_timeout() {
        TransportError::timeout(error)
    } else {
        TransportError::other(error)
    }
}

struct Frames(reqwest::Body);

impl Stream for Frames {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            let frame = match Pin::new(&mut self.0).poll_frame(context) {
                Poll::Ready(Some(Ok(frame))) => frame,
                Poll::Ready(Some(Err(error))) => return Poll::Ready(Some(Err(sort(error)))),
                Poll::Ready(None) => return Poll::Ready(None),
                Poll::Pending => return Poll::Pending,
            };
            // Anything but data is trailers, which nobody here needs.
            if let Ok(data) = frame.into_data() {
                return Poll::Ready(Some(Ok(data)));
            }
        }
    }
}
