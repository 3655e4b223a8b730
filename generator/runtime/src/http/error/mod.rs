//! Why a call failed.

pub(crate) mod api;

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::http::boxed::BoxError;
use crate::http::error::api::ApiError;
use crate::http::request::operation::Operation;
use crate::http::response::rate_limit::RateLimit;

/// The result of a call.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why a call failed.
///
/// `Display` says in one line which operation failed and what the server said: status, code,
/// message and request id; or, without a response, which address was not reached and why, and which setting names
/// that address. It never holds the token, the request's body, or the values of path and query.
///
/// ```no_run
/// # mod intercom_api { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/client.rs")); }
/// # fn handle(error: intercom_api::Error) {
/// if error.is_not_found() {
///     println!("nothing there");
/// } else if let Some(wait) = error.retry_after() {
///     println!("try again in {} s", wait.as_secs());
/// } else {
///     println!("{error}");
/// }
/// # }
/// ```
pub struct Error(Box<Inner>);

/// What kind of failure it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The client's settings do not fit together.
    Config,
    /// There is no usable token.
    Token,
    /// The request could not be built, or the transport refused it; nothing was sent.
    Request,
    /// No connection could be made; the server has not seen the request.
    Connect,
    /// A timeout or the deadline of the call passed.
    Timeout,
    /// The connection broke.
    Transport,
    /// The server redirects to a place that the client does not go to.
    Redirect,
    /// The server responded with an error.
    Api,
    /// The response is larger than the client reads; see [`Builder::max_body_bytes`](crate::Builder::max_body_bytes).
    TooLarge,
    /// The response is not what its endpoint declares: not JSON, for example.
    Decode,
    /// A list does not go on as it should: a cursor came twice, or the next page is on another host.
    Paging,
    /// The writer or callback that takes a download failed.
    Write,
    /// The file, reader or stream of an upload failed, or can be read only once and was sent already.
    Read,
}

/// One attempt of a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Attempt {
    /// The status code, if there was a response.
    pub status: Option<StatusCode>,
    /// What failed; `None` for the attempt that succeeded.
    pub error: Option<ErrorKind>,
    /// How long it took.
    pub duration: Duration,
    /// How long the client waited before it, because of a retry or of its rate limiter.
    pub waited: Duration,
}

#[derive(Default)]
struct Inner {
    kind: Option<ErrorKind>,
    operation: Option<Operation>,
    text: Option<String>,
    /// What to do, at the end of the line.
    advice: Option<String>,
    status: Option<StatusCode>,
    headers: HeaderMap,
    request_id: Option<String>,
    rate_limit: Option<RateLimit>,
    body: Bytes,
    api: Vec<ApiError>,
    retry_after: Option<Duration>,
    attempts: Vec<Attempt>,
    source: Option<BoxError>,
}

impl Error {
    pub(crate) fn new(kind: ErrorKind) -> Self {
        Self(Box::new(Inner {
            kind: Some(kind),
            ..Inner::default()
        }))
    }

    pub(crate) fn explain(mut self, text: impl Into<String>) -> Self {
        self.0.text = Some(text.into());
        self
    }

    /// What the user can do about it.
    pub(crate) fn advise(mut self, advice: impl Into<Option<String>>) -> Self {
        self.0.advice = advice.into();
        self
    }

    pub(crate) fn caused_by(mut self, source: impl Into<BoxError>) -> Self {
        self.0.source = Some(source.into());
        self
    }

    pub(crate) fn of(mut self, operation: Operation) -> Self {
        self.0.operation.get_or_insert(operation);
        self
    }

    pub(crate) fn with_response(
        mut self,
        status: StatusCode,
        headers: HeaderMap,
        request_id: Option<String>,
        body: Bytes,
    ) -> Self {
        self.0.status = Some(status);
        self.0.rate_limit = RateLimit::from_headers(&headers);
        self.0.headers = headers;
        self.0.request_id = request_id;
        self.0.body = body;
        self
    }

    pub(crate) fn with_api_errors(
        mut self,
        api: Vec<ApiError>,
        retry_after: Option<Duration>,
    ) -> Self {
        self.0.api = api;
        self.0.retry_after = retry_after;
        self
    }

    pub(crate) fn after_attempts(mut self, attempts: Vec<Attempt>) -> Self {
        self.0.attempts = attempts;
        self
    }

    /// What kind of failure it is.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind.unwrap_or(ErrorKind::Request)
    }

    /// The operation that was called; `None` for errors of the client's own set-up.
    pub fn operation(&self) -> Option<&Operation> {
        self.0.operation.as_ref()
    }

    /// The status code, if there was a response.
    pub fn status(&self) -> Option<StatusCode> {
        self.0.status
    }

    /// The headers of the response; empty when there was none.
    pub fn headers(&self) -> &HeaderMap {
        &self.0.headers
    }

    /// The body of the response as it came; empty when there was none.
    pub fn body(&self) -> &Bytes {
        &self.0.body
    }

    /// The errors that the server listed; empty when its body held none.
    pub fn api_errors(&self) -> &[ApiError] {
        &self.0.api
    }

    /// The code of the first error that the server listed.
    pub fn code(&self) -> Option<&str> {
        self.0.api.iter().find_map(|error| error.code.as_deref())
    }

    /// The server's id of the request, which its support asks for.
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// The state of the rate limit, if the response told it.
    pub fn rate_limit(&self) -> Option<&RateLimit> {
        self.0.rate_limit.as_ref()
    }

    /// How long the server asks to wait before the next try: at most a day, whatever it says. `None` also where it says
    /// nothing that makes sense, such as a negative time. [`RetryPolicy::cap`](crate::RetryPolicy::cap) may cut it further.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// The attempts, oldest first.
    pub fn attempts(&self) -> &[Attempt] {
        &self.0.attempts
    }

    /// Status 429.
    pub fn is_rate_limited(&self) -> bool {
        self.has_status(StatusCode::TOO_MANY_REQUESTS)
    }

    /// Status 404.
    pub fn is_not_found(&self) -> bool {
        self.has_status(StatusCode::NOT_FOUND)
    }

    /// Status 409.
    pub fn is_conflict(&self) -> bool {
        self.has_status(StatusCode::CONFLICT)
    }

    /// Status 401.
    pub fn is_unauthorized(&self) -> bool {
        self.has_status(StatusCode::UNAUTHORIZED)
    }

    /// A timeout, the deadline, or status 408 or 504.
    pub fn is_timeout(&self) -> bool {
        self.kind() == ErrorKind::Timeout
            || self.has_status(StatusCode::REQUEST_TIMEOUT)
            || self.has_status(StatusCode::GATEWAY_TIMEOUT)
    }

    /// No connection could be made.
    pub fn is_connect(&self) -> bool {
        self.kind() == ErrorKind::Connect
    }

    /// The response could not be read as what the endpoint declares.
    pub fn is_decode(&self) -> bool {
        self.kind() == ErrorKind::Decode
    }

    /// Whether the same request may succeed later: 408, 429, 5xx, timeouts and broken connections.
    ///
    /// That alone does not make it safe to repeat: a `POST` may have been processed.
    pub fn is_retryable(&self) -> bool {
        match self.kind() {
            ErrorKind::Connect | ErrorKind::Timeout | ErrorKind::Transport => true,
            ErrorKind::Api => self.0.status.is_some_and(|status| {
                status.is_server_error()
                    || status == StatusCode::REQUEST_TIMEOUT
                    || status == StatusCode::TOO_MANY_REQUESTS
            }),
            _ => false,
        }
    }

    fn has_status(&self, status: StatusCode) -> bool {
        self.0.status == Some(status)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &*self.0;
        if let Some(operation) = inner.operation {
            write!(f, "{operation}: ")?;
        }
        if let Some(status) = inner.status {
            write!(f, "{status}: ")?;
        }
        match (&inner.text, inner.api.as_slice()) {
            (Some(text), _) => f.write_str(text)?,
            (None, []) => f.write_str("no error message in the response")?,
            (None, [first, rest @ ..]) => {
                write!(f, "{first}")?;
                for error in rest {
                    write!(f, "; {error}")?;
                }
            }
        }
        if let Some(id) = &inner.request_id {
            write!(f, " (request id {id})")?;
        }
        match inner.attempts.len() {
            0 | 1 => {}
            several => write!(f, " after {several} attempts")?,
        }
        match &inner.advice {
            Some(advice) => write!(f, "; {advice}"),
            None => Ok(()),
        }
    }
}

impl fmt::Debug for Error {
    /// The line that `Display` writes, as `main` shows an error by this, and then the details.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &*self.0;
        writeln!(f, "{self}")?;
        f.debug_struct("Error")
            .field("kind", &self.kind())
            .field("operation", &inner.operation.map(|found| found.id()))
            .field("status", &inner.status)
            .field("text", &inner.text)
            .field("api_errors", &inner.api)
            .field("request_id", &inner.request_id)
            .field("rate_limit", &inner.rate_limit)
            .field("retry_after", &inner.retry_after)
            .field("attempts", &inner.attempts)
            .field("body_bytes", &inner.body.len())
            .field("source", &inner.source)
            .finish()
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        let source = self.0.source.as_deref()?;
        Some(source)
    }
}
