//! The transport of the asynchronous client.

use std::error::Error as _;
use std::io;
use std::time::Duration;

use http::header::{ACCEPT, ACCEPT_ENCODING, CONTENT_LENGTH, HeaderValue, PROXY_AUTHORIZATION};
use http::{Request, Uri};
use hyper_util::client::legacy::Client;
use hyper_util::rt::{TokioExecutor, TokioTimer};

use crate::http::boxed::BoxFuture;
use crate::http::error::Result;
use crate::http::request::base::Base;
use crate::http::transport::connect::Connector;
use crate::http::transport::download::Frames;
use crate::http::transport::error::TransportError;
use crate::http::transport::message::{HttpRequest, HttpResponse};
use crate::http::transport::upload::{Pieces, failed};
use crate::http::transport::{Transport, gzip, tls};

/// How long a connection waits for the next request.
const IDLE: Duration = Duration::from_secs(90);

#[derive(Clone)]
pub(crate) struct HyperTransport {
    client: Client<Connector, Pieces>,
    connector: Connector,
}

impl HyperTransport {
    pub(crate) fn new(base: &Base, connect_timeout: Option<Duration>) -> Result<Self> {
        let connector = Connector::new(tls::config(base.is_secure())?, connect_timeout);
        let client = Client::builder(TokioExecutor::new())
            .pool_timer(TokioTimer::new())
            .pool_idle_timeout(IDLE)
            .build(connector.clone());
        Ok(Self { client, connector })
    }

    fn request(
        &self,
        request: HttpRequest,
    ) -> std::result::Result<Request<Pieces>, TransportError> {
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
        let uri =
            Uri::try_from(url).map_err(|_| TransportError::other("the URL cannot be used"))?;
        let proxy = self.connector.forward_auth(&uri);

        let mut message = Request::new(Pieces::of(body, stream.as_ref())?);
        *message.method_mut() = method;
        *message.uri_mut() = uri;
        *message.headers_mut() = headers;
        let headers = message.headers_mut();
        for (name, value) in [(ACCEPT, "*/*"), (ACCEPT_ENCODING, "gzip")] {
            headers
                .entry(name)
                .or_insert(HeaderValue::from_static(value));
        }
        if without_body {
            // Servers may refuse a POST that does not say how long it is.
            headers.insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
        }
        if let Some(value) = proxy {
            headers.entry(PROXY_AUTHORIZATION).or_insert(value);
        }
        Ok(message)
    }
}

impl Transport for HyperTransport {
    fn send(
        &self,
        request: HttpRequest,
    ) -> BoxFuture<std::result::Result<HttpResponse, TransportError>> {
        let this = self.clone();
        Box::pin(async move {
            // With another timer than tokio's nobody has looked yet, and hyper panics.
            tokio::runtime::Handle::try_current().map_err(TransportError::connect)?;
            let request = this.request(request)?;
            let response = this.client.request(request).await.map_err(sort)?;
            let (mut head, body) = response.into_parts();
            let body = gzip::unpack(&mut head.headers, Frames { body, sort: broken });
            Ok(HttpResponse::new(head.status, head.headers, body))
        })
    }
}

fn sort(error: hyper_util::client::legacy::Error) -> TransportError {
    if let Some(error) = failed(&error) {
        error
    } else if error.is_connect() {
        TransportError::connect(error)
    } else if error.source().is_some_and(is_timeout) {
        TransportError::timeout(error)
    } else {
        TransportError::other(error)
    }
}

fn broken(error: hyper::Error) -> TransportError {
    if is_timeout(&error) {
        TransportError::timeout(error)
    } else {
        TransportError::other(error)
    }
}

/// Whether the operating system gave up waiting, at any depth.
fn is_timeout(error: &(dyn std::error::Error + 'static)) -> bool {
    let io = error.downcast_ref::<io::Error>();
    let http = error.downcast_ref::<hyper::Error>();
    io.is_some_and(|error| error.kind() == io::ErrorKind::TimedOut)
        || http.is_some_and(hyper::Error::is_timeout)
        || error.source().is_some_and(is_timeout)
}
