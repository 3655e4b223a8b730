//! A successful response before it is read.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, Instant};

use bytes::Bytes;

use crate::http::error::{Error, ErrorKind};
use crate::http::request::operation::Operation;
use crate::http::response::meta::Meta;
use crate::http::transport::body::HttpBody;
use crate::http::transport::timer::Timer;

/// A successful response.
pub struct Response {
    pub(crate) operation: Operation,
    pub(crate) meta: Meta,
    pub(crate) body: ResponseBody,
    pub(crate) clock: Clock,
    /// Where a redirect leads, as an absolute URL.
    pub(crate) location: Option<String>,
}

/// Until when a response has to be read.
pub(crate) struct Clock {
    timer: Arc<dyn Timer>,
    until: Option<Instant>,
}

impl Clock {
    pub(crate) fn new(timer: Arc<dyn Timer>, until: Option<Instant>) -> Self {
        Self { timer, until }
    }

    /// Whether time is up.
    pub(crate) fn is_late(&self) -> bool {
        self.until.is_some_and(|until| self.timer.now() >= until)
    }
}

pub(crate) enum ResponseBody {
    Whole(Bytes),
    Open {
        body: HttpBody,
        timer: Arc<dyn Timer>,
        idle: Option<Duration>,
        limit: Option<u64>,
    },
}

impl Response {
    /// What came besides the body.
    pub fn meta(&self) -> &Meta {
        &self.meta
    }

    /// The body; empty if it is still to be streamed.
    pub fn body(&self) -> Bytes {
        match &self.body {
            ResponseBody::Whole(bytes) => bytes.clone(),
            ResponseBody::Open { .. } => Bytes::new(),
        }
    }

    /// An error about this response, with its status, headers and body.
    pub(crate) fn unreadable(&self, text: impl Into<String>) -> Error {
        self.error(ErrorKind::Decode).explain(text)
    }

    pub(crate) fn error(&self, kind: ErrorKind) -> Error {
        let meta = &self.meta;
        Error::new(kind)
            .of(self.operation)
            .with_response(
                meta.status,
                meta.headers.clone(),
                meta.request_id.clone(),
                self.body(),
            )
            .after_attempts(meta.attempts.clone())
    }
}

impl fmt::Debug for Response {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("operation", &self.operation.id())
            .field("meta", &self.meta)
            .finish_non_exhaustive()
    }
}
