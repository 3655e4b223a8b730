//! An endpoint with settings of its own.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::http::request::endpoint::Endpoint;
use crate::http::request::operation::Operation;
use crate::http::request::overrides::Overrides;
use crate::http::request::parts::RequestParts;
use crate::http::request::token::Token;
use crate::http::retry::policy::Retry;
use crate::http::transport::Transport;
use crate::json::Value;

/// An endpoint with changes for one request: more parameters, other settings than the client's.
///
/// It is an endpoint itself, so it is sent and paged through in the same way.
///
/// ```no_run
/// # mod intercom_api { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/client.rs")); }
/// # use intercom_api::{Client, Endpoint, EndpointExt, Result};
/// # use std::time::Duration;
/// # async fn example<E: Endpoint<Response = ()>>(endpoint: E, client: &Client) -> Result<()> {
/// endpoint
///     .with_query("display_as", "plaintext")
///     .with_timeout(Duration::from_secs(5))
///     .send(client)
///     .await
/// # }
/// ```
#[derive(Clone)]
pub struct Request<E> {
    endpoint: E,
    query: Vec<(String, String)>,
    headers: Vec<(String, String)>,
    fields: Vec<(String, Value)>,
    overrides: Overrides,
}

impl<E> Request<E> {
    pub(crate) fn new(endpoint: E) -> Self {
        Self {
            endpoint,
            query: Vec::new(),
            headers: Vec::new(),
            fields: Vec::new(),
            overrides: Overrides::default(),
        }
    }

    /// The request itself, as it is one already.
    pub fn request(self) -> Self {
        self
    }

    /// The endpoint without the changes.
    pub fn into_endpoint(self) -> E {
        self.endpoint
    }

    /// Adds a query parameter, beside others of the same name.
    pub fn with_query(mut self, name: impl Into<String>, value: impl ToString) -> Self {
        self.query.push((name.into(), value.to_string()));
        self
    }

    /// Sets a header in place of what the client or the endpoint would send.
    pub fn with_header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// Sets a field at the top of the JSON body (or a text field of a form), in place of the endpoint's own.
    pub fn with_body_field(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.fields.push((name.into(), value.into()));
        self
    }

    /// Uses another token.
    pub fn with_token(mut self, token: impl Into<Token>) -> Self {
        self.overrides.token = Some(token.into());
        self
    }

    /// Sends to another base URL; https only, unless the client allows http or the host is loopback.
    pub fn with_base_url(mut self, url: impl Into<String>) -> Self {
        self.overrides.base_url = Some(url.into());
        self
    }

    /// Sends another API version than the endpoint's own.
    pub fn with_version(mut self, version: impl Into<Cow<'static, str>>) -> Self {
        self.overrides.version = Some(version.into());
        self
    }

    /// Limits each attempt; `None` lifts the client's limit.
    pub fn with_timeout(mut self, timeout: impl Into<Option<Duration>>) -> Self {
        self.overrides.timeout = Some(timeout.into());
        self
    }

    /// Limits the whole call, retries and waits included; `None` lifts the client's limit.
    pub fn with_deadline(mut self, deadline: impl Into<Option<Duration>>) -> Self {
        self.overrides.deadline = Some(deadline.into());
        self
    }

    /// Limits the body of the response, in bytes and decompressed, also that of a download; `None` lifts the client's limit.
    pub fn with_max_body_bytes(mut self, limit: impl Into<Option<u64>>) -> Self {
        self.overrides.max_body_bytes = Some(limit.into());
        self
    }

    /// Uses another retry rule.
    pub fn with_retry(mut self, retry: impl Retry) -> Self {
        self.overrides.retry = Some(Arc::new(retry));
        self
    }

    /// Sends through another transport.
    pub fn with_transport(mut self, transport: impl Transport) -> Self {
        self.overrides.transport = Some(Arc::new(transport));
        self
    }
}

impl<E: Endpoint> Endpoint for Request<E> {
    type Response = E::Response;

    const OPERATION: Operation = E::OPERATION;

    fn fill(&self, parts: &mut RequestParts) {
        self.endpoint.fill(parts);
        for (name, value) in &self.query {
            parts.add_query(name.clone(), value.clone());
        }
        for (name, value) in &self.headers {
            parts.replace_header(name, value);
        }
        for (name, value) in &self.fields {
            parts.set_field(&[name], value.clone());
        }
    }

    fn adjust(&self, overrides: &mut Overrides) {
        self.endpoint.adjust(overrides);
        overrides.replace(&self.overrides);
    }
}

impl<E: fmt::Debug> fmt::Debug for Request<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Names only: headers may hold secrets.
        let names = |pairs: &[(String, String)]| -> Vec<String> {
            pairs.iter().map(|(name, _)| name.clone()).collect()
        };
        f.debug_struct("Request")
            .field("endpoint", &self.endpoint)
            .field("query", &names(&self.query))
            .field("headers", &names(&self.headers))
            .finish_non_exhaustive()
    }
}
