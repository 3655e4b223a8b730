//! The transport of the blocking client.

use ::ureq::tls::{RootCerts, TlsConfig, TlsProvider};
use ::ureq::{Agent, Body, Error, RequestBuilder, Timeout};
use http::Response;

use crate::http::blocking::transport::Transport;
use crate::http::transport::body::HttpBody;
use crate::http::transport::error::TransportError;
use crate::http::transport::message::{HttpRequest, HttpResponse};
use crate::http::transport::reader::broken;
use crate::http::transport::tls;

pub(crate) struct UreqTransport(Agent);

impl UreqTransport {
    pub(crate) fn new() -> Self {
        let tls = TlsConfig::builder()
            .provider(TlsProvider::Rustls)
            .root_certs(RootCerts::PlatformVerifier)
            .unversioned_rustls_crypto_provider(tls::provider())
            .build();
        let config = Agent::config_builder()
            .tls_config(tls)
            .http_status_as_error(false)
            .max_redirects(0)
            .max_redirects_will_error(false)
            .build();
        Self(config.new_agent())
    }
}

impl Transport for UreqTransport {
    fn send(&self, request: HttpRequest) -> Result<HttpResponse, TransportError> {
        let agent = &self.0;
        let url = request.url.as_str();
        let response = match request.method.as_str() {
            "POST" => send_with(set(agent.post(url), &request), &request),
            "PUT" => send_with(set(agent.put(url), &request), &request),
            "PATCH" => send_with(set(agent.patch(url), &request), &request),
            "DELETE" if !request.body.is_empty() => {
                send_with(set(agent.delete(url), &request).force_send_body(), &request)
            }
            "DELETE" => set(agent.delete(url), &request).call(),
            "HEAD" => set(agent.head(url), &request).call(),
            "OPTIONS" => set(agent.options(url), &request).call(),
            "TRACE" => set(agent.trace(url), &request).call(),
            _ if request.body.is_empty() => set(agent.get(url), &request).call(),
            _ => send_with(set(agent.get(url), &request).force_send_body(), &request),
        };
        let (head, body) = response.map_err(sort)?.into_parts();
        let body = HttpBody::from_reader(body.into_reader());
        Ok(HttpResponse::new(head.status, head.headers, body))
    }
}

/// Headers and timeouts.
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
    let mut builder = config.build();
    for (name, value) in &request.headers {
        builder = builder.header(name, value);
    }
    builder
}

fn send_with(
    builder: RequestBuilder<::ureq::typestate::WithBody>,
    request: &HttpRequest,
) -> Result<Response<Body>, Error> {
    if request.body.is_empty() {
        builder.send_empty()
    } else {
        builder.send(&request.body[..])
    }
}

fn sort(error: Error) -> TransportError {
    match error {
        Error::Timeout(Timeout::Connect | Timeout::Resolve)
        | Error::HostNotFound
        | Error::ConnectionFailed => TransportError::connect(error),
        Error::Timeout(_) => TransportError::timeout(error),
        Error::Io(error) => broken(error),
        // These may hold the URL, and with it personal data.
        Error::BadUri(_) | Error::Http(_) => TransportError::other("the URL cannot be used"),
        other => TransportError::other(other),
    }
}
