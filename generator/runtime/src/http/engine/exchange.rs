//! What one attempt brings: bodies within their limits, and errors.

use std::time::{Duration, SystemTime};

use bytes::{Bytes, BytesMut};
use http::header::CONTENT_TYPE;
use http::{HeaderMap, StatusCode};

use crate::http::error::api::ErrorBody;
use crate::http::error::{Error, ErrorKind};
use crate::http::response::body::Clock;
use crate::http::response::meta::Meta;
use crate::http::response::rate_limit::wait_asked;
use crate::http::transport::body::HttpBody;
use crate::http::transport::error::{Fault, TransportError};

/// Of the body of an error and of a redirect no more is kept.
pub(crate) const MAX_ERROR_BODY: u64 = 1024 * 1024;

/// Names and values of all headers together.
pub(crate) const MAX_HEADERS: usize = 256 * 1024;

/// A body, or as much of it as there was to have.
pub(crate) struct Collected {
    pub(crate) bytes: Bytes,
    pub(crate) end: End,
}

/// Why a body ended.
pub(crate) enum End {
    Whole,
    /// It is longer than what is kept.
    Cut,
    /// Time was up while data kept arriving.
    Late,
    Broken(TransportError),
}

/// Reads a body to its end, up to `limit` bytes, or as far as it goes.
pub(crate) async fn collect(mut body: HttpBody, limit: u64, clock: &Clock) -> Collected {
    let mut first = Bytes::new();
    let mut all = BytesMut::new();
    let end = loop {
        let mut chunk = match body.chunk().await {
            Some(Ok(chunk)) => chunk,
            Some(Err(fault)) => break End::Broken(fault),
            None => break End::Whole,
        };
        let have = first.len().max(all.len()) as u64;
        let cut = chunk.len() as u64 > limit.saturating_sub(have);
        if cut {
            let room = usize::try_from(limit.saturating_sub(have)).unwrap_or(usize::MAX);
            chunk.truncate(room);
        }
        // Most bodies are one chunk, which then needs no copy.
        if first.is_empty() {
            first = chunk;
        } else {
            if all.is_empty() {
                all.extend_from_slice(&first);
            }
            all.extend_from_slice(&chunk);
        }
        if cut {
            break End::Cut;
        }
        // A body that always has more ready never lets the timeout have its turn.
        if clock.is_late() {
            break End::Late;
        }
    };
    let bytes = if all.is_empty() { first } else { all.freeze() };
    Collected { bytes, end }
}

pub(crate) fn size_of_headers(headers: &HeaderMap) -> usize {
    let sizes = headers
        .iter()
        .map(|(name, value)| name.as_str().len() + value.len());
    sizes.sum()
}

pub(crate) fn too_large(what: &str, limit: u64) -> Error {
    Error::new(ErrorKind::TooLarge).explain(format!("{what} is longer than {limit} bytes"))
}

pub(crate) fn late() -> Error {
    Error::new(ErrorKind::Timeout).explain("the response was not complete in time")
}

pub(crate) fn broken(fault: TransportError, address: &str) -> Error {
    let kind = match fault.fault {
        Fault::Connect => ErrorKind::Connect,
        Fault::Timeout => ErrorKind::Timeout,
        Fault::Upload => ErrorKind::Read,
        Fault::Refused => ErrorKind::Request,
        Fault::Other => ErrorKind::Transport,
    };
    Error::new(kind)
        .explain(fault.line(address))
        .caused_by(fault.source)
}

/// The error for a response of status 4xx or 5xx.
pub(crate) fn refused(meta: Meta, body: Bytes, wall: SystemTime) -> Error {
    let limited = meta.status == StatusCode::TOO_MANY_REQUESTS;
    let asked = wait_asked(&meta.headers, wall, limited);
    let found = ErrorBody::read(&body);
    api_error(meta, body, found, asked)
}

pub(crate) fn api_error(
    meta: Meta,
    body: Bytes,
    found: ErrorBody,
    asked: Option<Duration>,
) -> Error {
    let mut error = Error::new(ErrorKind::Api);
    if found.errors.is_empty() {
        let media_type = meta.headers.get(CONTENT_TYPE);
        let media_type = media_type.and_then(|value| value.to_str().ok());
        error = error.explain(match (body.len(), media_type) {
            (0, _) => "empty body".to_owned(),
            (length, Some(media_type)) => format!("{length} bytes of {media_type}"),
            (length, None) => format!("{length} bytes of an unknown type"),
        });
    }
    let request_id = found.request_id.or(meta.request_id);
    error
        .with_response(meta.status, meta.headers, request_id, body)
        .with_api_errors(found.errors, asked)
}
