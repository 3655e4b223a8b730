//! A transport on a client of reqwest that the program brings.

use http::header::CONTENT_LENGTH;

use crate::http::boxed::BoxFuture;
use crate::http::transport::Transport;
use crate::http::transport::body::HttpBody;
use crate::http::transport::download::Frames;
use crate::http::transport::error::TransportError;
use crate::http::transport::message::{HttpRequest, HttpResponse};
use crate::http::transport::upload::{Pieces, failed};

#[derive(Clone)]
pub(crate) struct ReqwestTransport(reqwest::Client);

impl From<reqwest::Client> for ReqwestTransport {
    fn from(client: reqwest::Client) -> Self {
        Self(client)
    }
}

impl Transport for ReqwestTransport {
    fn send(&self, request: HttpRequest) -> BoxFuture<Result<HttpResponse, TransportError>> {
        let client = self.0.clone();
        Box::pin(async move {
            // With another timer than tokio's nobody has looked yet, and hyper panics.
            tokio::runtime::Handle::try_current().map_err(TransportError::connect)?;
            let takes_body = matches!(request.method.as_str(), "POST" | "PUT" | "PATCH");
            let without_body = takes_body && request.is_bare();
            let HttpRequest {
                method,
                url,
                headers,
                body,
                stream,
                ..
            } = request;
            let mut builder = client.request(method, url).headers(headers);
            builder = if without_body {
                // Servers may refuse a POST that does not say how long it is.
                builder.header(CONTENT_LENGTH, 0)
            } else {
                builder.body(reqwest::Body::wrap(Pieces::of(body, stream.as_ref())?))
            };
            let response = builder.send().await.map_err(sort)?;
            let (head, body) = http::Response::from(response).into_parts();
            let body = HttpBody::from_source(Frames { body, sort });
            Ok(HttpResponse::new(head.status, head.headers, body))
        })
    }
}

/// Query values may be personal data, so the URL does not go into errors.
fn sort(error: reqwest::Error) -> TransportError {
    let error = error.without_url();
    if let Some(error) = failed(&error) {
        error
    } else if error.is_connect() {
        TransportError::connect(error)
    } else if error.is_timeout() {
        TransportError::timeout(error)
    } else {
        TransportError::other(error)
    }
}
