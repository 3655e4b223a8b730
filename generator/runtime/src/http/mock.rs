//! A transport for tests of programs: it responds by operation, without a network.

use std::collections::{HashMap, VecDeque};
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};

use crate::http::boxed::BoxFuture;
use crate::http::request::endpoint::Endpoint;
use crate::http::request::operation::Operation;
use crate::http::transport::Transport;
use crate::http::transport::error::TransportError;
use crate::http::transport::message::{HttpRequest, HttpResponse};
use crate::json::{Codec, encode};

/// A transport that responds by operation, for both clients. Clones share what is prepared and what was sent.
///
/// The responses to an operation come in the order in which they were prepared, and the last one from then on. A request that
/// nothing is prepared for ends with an error that names the operation, and is not repeated.
///
/// ```
/// # mod intercom_api { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/client.rs")); }
/// use intercom_api::{Client, EndpointExt, Mock, MockResponse};
///
/// # async fn example<E: intercom_api::Endpoint<Response = String>>(read: E) -> intercom_api::Result<()> {
/// let mock = Mock::new()
///     .on::<E>(MockResponse::json("first".to_owned()))
///     .on::<E>(MockResponse::status(404));
/// let client = Client::builder("any").transport(mock.clone()).build()?;
/// assert_eq!(read.send(&client).await?, "first");
/// assert!(read.send(&client).await.unwrap_err().is_not_found());
/// assert_eq!(mock.requests_of::<E>().len(), 2);
/// # Ok(()) }
/// ```
#[derive(Clone, Default)]
pub struct Mock(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    prepared: HashMap<Key, VecDeque<MockResponse>>,
    requests: Vec<HttpRequest>,
}

/// Operations of two versions may have one id.
type Key = (&'static str, &'static str);

fn key(operation: &Operation) -> Key {
    (operation.id(), operation.version().as_str())
}

impl Mock {
    /// One that has nothing prepared.
    pub fn new() -> Self {
        Self::default()
    }

    /// Prepares a response to the operation of `E`, after those that are prepared already.
    #[must_use]
    pub fn on<E: Endpoint>(self, response: MockResponse) -> Self {
        let mut state = self.state();
        let responses = state.prepared.entry(key(&E::OPERATION)).or_default();
        responses.push_back(response);
        drop(state);
        self
    }

    /// The requests so far, oldest first.
    pub fn requests(&self) -> Vec<HttpRequest> {
        self.state().requests.clone()
    }

    /// The requests for the operation of `E` so far, oldest first.
    pub fn requests_of<E: Endpoint>(&self) -> Vec<HttpRequest> {
        let mut requests = self.requests();
        requests.retain(|request| key(&request.operation) == key(&E::OPERATION));
        requests
    }

    fn respond(&self, request: HttpRequest) -> Result<HttpResponse, TransportError> {
        let mut state = self.state();
        let operation = request.operation;
        state.requests.push(request);
        let responses = state.prepared.get_mut(&key(&operation));
        let response = match responses {
            Some(responses) if responses.len() > 1 => responses.pop_front(),
            Some(responses) => responses.front().cloned(),
            None => None,
        };
        match response {
            Some(MockResponse {
                status,
                headers,
                body,
            }) => Ok(HttpResponse::new(status, headers, body)),
            None => Err(TransportError::refused(format!(
                "the mock has no response to {operation}"
            ))),
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Transport for Mock {
    fn send(&self, request: HttpRequest) -> BoxFuture<Result<HttpResponse, TransportError>> {
        Box::pin(std::future::ready(self.respond(request)))
    }
}

#[cfg(feature = "blocking")]
impl crate::http::blocking::Transport for Mock {
    fn send(&self, request: HttpRequest) -> Result<HttpResponse, TransportError> {
        self.respond(request)
    }
}

impl fmt::Debug for Mock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Mock")
            .field("requests", &self.state().requests)
            .finish_non_exhaustive()
    }
}

/// A prepared response of a [`Mock`].
#[derive(Clone, Debug)]
pub struct MockResponse {
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
}

impl MockResponse {
    /// Status 200 with a model, or any other value, as JSON.
    pub fn json(value: impl Codec) -> Self {
        Self::text(encode(&value))
    }

    /// Status 200 with JSON text as the server would send it.
    pub fn text(json: impl Into<Bytes>) -> Self {
        let mut response = Self::status(200);
        let json_type = HeaderValue::from_static("application/json");
        response
            .headers
            .insert(http::header::CONTENT_TYPE, json_type);
        response.body(json)
    }

    /// A status without a body; 500 for a number that cannot be one.
    pub fn status(status: u16) -> Self {
        Self {
            status: StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR),
            headers: HeaderMap::new(),
            body: Bytes::new(),
        }
    }

    /// The same with another status.
    #[must_use]
    pub fn with_status(mut self, status: u16) -> Self {
        self.status = Self::status(status).status;
        self
    }

    /// The same with this body.
    #[must_use]
    pub fn body(mut self, body: impl Into<Bytes>) -> Self {
        self.body = body.into();
        self
    }

    /// The same with a header. One that cannot be sent is left out.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::try_from(value)) {
            self.headers.append(name, value);
        }
        self
    }
}
