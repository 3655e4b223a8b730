//! What a successful response is read as.

use std::fmt;

use crate::http::error::{Error, ErrorKind, Result};
use crate::http::response::body::{Response, ResponseBody};
use crate::http::response::download::{Download, Stall};
use crate::http::transport::body::HttpBody;
use crate::json::{Codec, DecodeError, Limit, decode_until};

/// How much of a response is read before [`FromResponse::from_response`] gets it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Reading {
    /// The whole body, within the attempt's timeout.
    Whole,
    /// Only the head; the body follows as a stream.
    Streamed,
    /// The whole body where its media type is JSON or text, else only the head.
    ByMediaType,
    /// The whole body, and a redirect is a response and not a failure.
    Redirect,
}

/// What a response can be read as: any model, `()`, [`Text`], [`Download`] or [`Redirect`](crate::Redirect).
pub trait FromResponse: Sized {
    /// The `Accept` header, unless the request has one.
    const ACCEPT: &'static str = "application/json";
    /// How much is read beforehand.
    const READING: Reading = Reading::Whole;

    /// Reads the response.
    ///
    /// # Errors
    /// When the response is of another kind.
    fn from_response(response: Response) -> Result<Self>;
}

/// JSON. A blank body, as after 202 and 204, and `null` are the default value.
impl<T: Codec + Default> FromResponse for T {
    fn from_response(response: Response) -> Result<Self> {
        let body = response.body();
        if is_blank(&body) {
            return Ok(T::default());
        }
        let clock = &response.clock;
        decode_until(&body, &|| clock.is_late()).map_err(|error| undecodable(&response, error))
    }
}

/// The error for a body that could not be decoded. Not generic, so it is compiled once.
fn undecodable(response: &Response, error: DecodeError) -> Error {
    match error.limit() {
        Some(Limit::Memory) => {
            let text = format!("the body holds too much to be decoded: {error}");
            return response.error(ErrorKind::TooLarge).explain(text);
        }
        Some(Limit::Time) => {
            let text = "the response could not be read in time";
            return response.error(ErrorKind::Timeout).explain(text);
        }
        None => {}
    }
    let text = match media_type(response) {
        Some(other) if !other.contains("json") => {
            format!("the body is {other} and not JSON: {error}")
        }
        _ => format!("the body cannot be read: {error}"),
    };
    response.unreadable(text).caused_by(error)
}

/// Nothing; whatever the body holds is passed over.
impl FromResponse for () {
    fn from_response(_: Response) -> Result<Self> {
        Ok(())
    }
}

/// A body of plain text.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Text(pub String);

impl FromResponse for Text {
    const ACCEPT: &'static str = "text/plain";

    fn from_response(response: Response) -> Result<Self> {
        match String::from_utf8(response.body().into()) {
            Ok(text) => Ok(Self(text)),
            Err(error) => Err(response
                .unreadable("the body is not UTF-8")
                .caused_by(error.utf8_error())),
        }
    }
}

impl std::ops::Deref for Text {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<Text> for String {
    fn from(text: Text) -> Self {
        text.0
    }
}

impl FromResponse for Download {
    const ACCEPT: &'static str = "application/octet-stream";
    const READING: Reading = Reading::Streamed;

    fn from_response(response: Response) -> Result<Self> {
        let Response {
            operation,
            meta,
            body,
            ..
        } = response;
        let (body, stall, limit) = match body {
            ResponseBody::Whole(bytes) => (HttpBody::from(bytes), None, None),
            ResponseBody::Open {
                body,
                timer,
                idle,
                limit,
            } => (body, idle.map(|idle| Stall::new(timer, idle)), limit),
        };
        Ok(Self::new(operation, meta, body, stall, limit))
    }
}

/// A response of one of several kinds: what its media type says that it is.
#[derive(Debug)]
#[non_exhaustive]
pub enum ByMediaType<T> {
    /// JSON.
    Json(T),
    /// Text of any other kind.
    Text(Text),
    /// Bytes, to be read as they arrive.
    Bytes(Box<Download>),
}

impl<T> ByMediaType<T> {
    /// The value, if the response was JSON.
    pub fn into_json(self) -> Option<T> {
        match self {
            Self::Json(value) => Some(value),
            Self::Text(_) | Self::Bytes(_) => None,
        }
    }
}

impl<T: Codec + Default> FromResponse for ByMediaType<T> {
    const ACCEPT: &'static str = "application/json, */*;q=0.9";
    const READING: Reading = Reading::ByMediaType;

    fn from_response(response: Response) -> Result<Self> {
        if let ResponseBody::Open { .. } = response.body {
            return Download::from_response(response).map(|file| Self::Bytes(Box::new(file)));
        }
        match media_type(&response) {
            Some(other) if !other.contains("json") => Text::from_response(response).map(Self::Text),
            _ => T::from_response(response).map(Self::Json),
        }
    }
}

/// Whether a body is read as a whole where its media type decides. A body without one is JSON.
pub(crate) fn is_whole(headers: &http::HeaderMap) -> bool {
    let media_type = headers.get(http::header::CONTENT_TYPE);
    let media_type = media_type.and_then(|value| value.to_str().ok());
    media_type.is_none_or(|name| {
        let name = name.to_ascii_lowercase();
        name.contains("json") || (name.starts_with("text/") && !name.starts_with("text/csv"))
    })
}

fn is_blank(body: &[u8]) -> bool {
    let body = body.trim_ascii();
    body.is_empty() || body == b"null"
}

fn media_type(response: &Response) -> Option<String> {
    let value = response.meta.headers.get(http::header::CONTENT_TYPE)?;
    let essence = value.to_str().ok()?.split(';').next()?.trim();
    Some(essence.to_ascii_lowercase())
}
