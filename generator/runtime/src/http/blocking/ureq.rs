//! The transport of the blocking client.

use std::io;
use std::time::Duration;

use ::ureq::tls::{RootCerts, TlsConfig, TlsProvider};
use ::ureq::unversioned::resolver::DefaultResolver;
use ::ureq::unversioned::transport::{Connector as _, DefaultConnector};
use ::ureq::{Agent, Body, Error, RequestBuilder, SendBody, Timeout};
use http::header::{ACCEPT_ENCODING, CONTENT_LENGTH, HOST};
use http::{Response, Uri};

use crate::http::blocking::connection::{Discretion, Head};
use crate::http::blocking::transport::Transport;
use crate::http::blocking::upload::BodyReader;
use crate::http::transport::cause::{ThroughProxy, timed_out};
use crate::http::transport::error::{Fault, TransportError};
use crate::http::transport::message::{HttpRequest, HttpResponse};
use crate::http::transport::reader::{Chunked, broken};
use crate::http::transport::{gzip, tls};

pub(crate) struct UreqTransport(Agent);

impl UreqTransport {
    pub(crate) fn new() -> Self {
        let tls = TlsConfig::builder()
            .provider(TlsProvider::Rustls)
            .root_certs(root_certs())
            .unversioned_rustls_crypto_provider(tls::provider())
            .build();
        let config = Agent::config_builder()
            .tls_config(tls)
            .http_status_as_error(false)
            .max_redirects(0)
            .max_redirects_will_error(false)
            .build();
        let connector = DefaultConnector::default().chain(Discretion);
        Self(Agent::with_parts(
            config,
            connector,
            DefaultResolver::default(),
        ))
    }

    fn sort(&self, error: Error, uri: &Uri, connect_timeout: Option<Duration>) -> TransportError {
        let fault = sort(error, connect_timeout);
        let proxy = self.0.config().proxy();
        match proxy.filter(|proxy| !proxy.is_no_proxy(uri)) {
            Some(proxy) if fault.fault == Fault::Connect => {
                let address = format!("{}:{}", proxy.host(), proxy.port());
                TransportError::connect(ThroughProxy::new(address, fault.source))
            }
            _ => fault,
        }
    }
}

/// What the operating system trusts.
#[cfg(target_os = "linux")]
fn root_certs() -> RootCerts {
    let found = tls::roots().into_iter();
    let certificates = found.map(|der| ::ureq::tls::Certificate::from_der(&der).to_owned());
    RootCerts::Specific(std::sync::Arc::new(certificates.collect()))
}

/// What the operating system trusts: it is asked about each certificate.
#[cfg(not(target_os = "linux"))]
fn root_certs() -> RootCerts {
    RootCerts::PlatformVerifier
}

impl Transport for UreqTransport {
    fn send(&self, request: HttpRequest) -> Result<HttpResponse, TransportError> {
        let uri = Uri::try_from(&request.url)
            .map_err(|_| TransportError::other("the URL cannot be used"))?;
        let (Some(scheme), Some(authority)) = (uri.scheme_str(), uri.authority()) else {
            return Err(TransportError::other("the URL cannot be used"));
        };
        let _head = Head::replace(head(&request, &uri, authority.as_str()));
        // Neither path nor headers: the connection sends them.
        let url = format!("{scheme}://{authority}/");
        let agent = &self.0;
        // The head says which method it is; ureq has to know what to wait for.
        let response = if request.method == http::Method::HEAD {
            set(agent.head(url), &request).call()
        } else {
            send_with(set(agent.post(url), &request), &request)
        };
        let response = response.map_err(|error| self.sort(error, &uri, request.connect_timeout));
        let (mut head, body) = response?.into_parts();
        let body = gzip::unpack(&mut head.headers, Chunked::new(body.into_reader()));
        Ok(HttpResponse::new(head.status, head.headers, body))
    }
}

/// The head of an HTTP/1.1 request, framed as ureq frames the body.
fn head(request: &HttpRequest, uri: &Uri, authority: &str) -> Vec<u8> {
    let target = uri.path_and_query().map_or("/", |target| target.as_str());
    let mut head = Vec::with_capacity(512);
    let mut line = |parts: [&[u8]; 4]| {
        parts.iter().for_each(|part| head.extend_from_slice(part));
        head.extend_from_slice(b"\r\n");
    };
    let method = request.method.as_str().as_bytes();
    line([method, b" ", target.as_bytes(), b" HTTP/1.1"]);
    if !request.headers.contains_key(HOST) {
        line([b"host: ", authority.as_bytes(), b"", b""]);
    }
    if !request.headers.contains_key(ACCEPT_ENCODING) {
        line([b"accept-encoding: gzip", b"", b"", b""]);
    }
    for (name, value) in &request.headers {
        line([name.as_str().as_bytes(), b": ", value.as_bytes(), b""]);
    }
    let takes_body = matches!(request.method.as_str(), "POST" | "PUT" | "PATCH");
    let length = match &request.stream {
        Some(stream) => stream.length(),
        None => Some(request.body.len() as u64),
    };
    match length {
        Some(length) if takes_body || !request.is_bare() => {
            let length = length.to_string();
            line([b"content-length: ", length.as_bytes(), b"", b""]);
        }
        Some(_) => {}
        None => line([b"transfer-encoding: chunked", b"", b"", b""]),
    }
    line([b"", b"", b"", b""]);
    head
}

/// Timeouts.
fn set<B>(builder: RequestBuilder<B>, request: &HttpRequest) -> RequestBuilder<B> {
    let mut config = builder.config().timeout_connect(request.connect_timeout);
    config = if request.streamed {
        // The body may take as long as it likes, as long as it does not stall.
        config
            .timeout_send_body(request.timeout)
            .timeout_recv_response(request.timeout)
            .timeout_per_read(request.timeout)
    } else {
        config.timeout_global(request.timeout)
    };
    config.build()
}

fn send_with(
    builder: RequestBuilder<::ureq::typestate::WithBody>,
    request: &HttpRequest,
) -> Result<Response<Body>, Error> {
    match &request.stream {
        Some(stream) => {
            let body = stream.open().map_err(|e| Error::Io(io::Error::other(e)))?;
            // ureq frames the body by the head that it does not send.
            let builder = match stream.length() {
                Some(length) => builder.header(CONTENT_LENGTH, length),
                None => builder,
            };
            builder.send(SendBody::from_owned_reader(BodyReader::new(body)))
        }
        None => builder.send(&request.body[..]),
    }
}

fn sort(error: Error, connect_timeout: Option<Duration>) -> TransportError {
    match error {
        Error::Timeout(Timeout::Connect | Timeout::Resolve) => match connect_timeout {
            Some(limit) => TransportError::connect(timed_out(limit)),
            None => TransportError::connect(error),
        },
        Error::HostNotFound | Error::ConnectionFailed | Error::ConnectProxyFailed(_) => {
            TransportError::connect(error)
        }
        // These have no source, but a prefix.
        Error::Rustls(error @ rustls::Error::InvalidCertificate(_)) => {
            TransportError::connect(error)
        }
        Error::Rustls(error) => TransportError::other(error),
        Error::Other(error) => TransportError::other(error),
        Error::Timeout(_) => TransportError::timeout(error),
        Error::Io(error) => match error.downcast::<TransportError>() {
            Ok(own) => own,
            Err(error) => broken(error),
        },
        // These may hold the URL, and with it personal data.
        Error::BadUri(_) | Error::Http(_) => TransportError::other("the URL cannot be used"),
        other => TransportError::other(other),
    }
}
