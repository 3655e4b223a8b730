//! What comes with a response besides its body.

use std::fmt;

use http::{HeaderMap, StatusCode};

use crate::http::error::Attempt;
use crate::http::response::rate_limit::RateLimit;

/// What came with a response besides its body.
#[derive(Clone, PartialEq, Eq)]
pub struct Meta {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) request_id: Option<String>,
    pub(crate) rate_limit: Option<RateLimit>,
    pub(crate) attempts: Vec<Attempt>,
}

impl Meta {
    pub(crate) fn new(status: StatusCode, headers: HeaderMap) -> Self {
        Self {
            status,
            request_id: request_id(&headers),
            rate_limit: RateLimit::from_headers(&headers),
            headers,
            attempts: Vec::new(),
        }
    }

    /// The status code.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The server's id of the request, from the header `X-Request-Id`.
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    /// The state of the rate limit, if the response told it.
    pub fn rate_limit(&self) -> Option<&RateLimit> {
        self.rate_limit.as_ref()
    }

    /// The attempts until the response came, oldest first; the last one succeeded.
    pub fn attempts(&self) -> &[Attempt] {
        &self.attempts
    }
}

impl fmt::Debug for Meta {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The headers are left out: they may hold cookies and signed URLs.
        f.debug_struct("Meta")
            .field("status", &self.status)
            .field("request_id", &self.request_id)
            .field("rate_limit", &self.rate_limit)
            .field("attempts", &self.attempts)
            .finish_non_exhaustive()
    }
}

pub(crate) fn request_id(headers: &HeaderMap) -> Option<String> {
    let text = headers.get("x-request-id")?.to_str().ok()?.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

/// A value and what came with it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct WithMeta<T> {
    /// The response's body, read.
    pub value: T,
    /// Status, headers, request id, rate limit and attempts.
    pub meta: Meta,
}

impl<T> WithMeta<T> {
    /// The value alone.
    pub fn into_value(self) -> T {
        self.value
    }

    /// The status code.
    pub fn status(&self) -> StatusCode {
        self.meta.status
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.meta.headers
    }

    /// The server's id of the request, from the header `X-Request-Id`.
    pub fn request_id(&self) -> Option<&str> {
        self.meta.request_id()
    }

    /// The state of the rate limit, if the response told it.
    pub fn rate_limit(&self) -> Option<&RateLimit> {
        self.meta.rate_limit()
    }
}
