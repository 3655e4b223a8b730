use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;

use super::download::{Download, Stall};
use super::error::{Error, ErrorKind, Result};
use super::meta::Meta;
use super::operation::Operation;
use super::timer::Timer;
use super::transport::HttpBody;
use crate::wire::{Wire, decode};

/// How much of an answer is read before [`FromAnswer::from_answer`] gets it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Reading {
    /// The whole body, within the attempt's timeout.
    Whole,
    /// Only the head; the body follows as a stream.
    Streamed,
    /// The whole body, and a redirect is an answer and not a failure.
    Redirect,
}

/// A successful answer.
pub struct Answer {
    pub(crate) operation: Operation,
    pub(crate) meta: Meta,
    pub(crate) body: AnswerBody,
}

pub(crate) enum AnswerBody {
    Whole(Bytes),
    Open {
        body: HttpBody,
        timer: Arc<dyn Timer>,
        idle: Option<Duration>,
    },
}

impl Answer {
    /// What came besides the body.
    pub fn meta(&self) -> &Meta {
        &self.meta
    }

    /// The body; empty if it is still to be streamed.
    pub fn body(&self) -> Bytes {
        match &self.body {
            AnswerBody::Whole(bytes) => bytes.clone(),
            AnswerBody::Open { .. } => Bytes::new(),
        }
    }

    /// An error about this answer, with its status, headers and body.
    pub(crate) fn unreadable(&self, text: impl Into<String>) -> Error {
        let meta = &self.meta;
        Error::new(ErrorKind::Decode)
            .of(self.operation)
            .explain(text)
            .answered(
                meta.status,
                meta.headers.clone(),
                meta.request_id.clone(),
                self.body(),
            )
            .tried(meta.attempts.clone())
    }
}

impl fmt::Debug for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Answer")
            .field("operation", &self.operation.id())
            .field("meta", &self.meta)
            .finish_non_exhaustive()
    }
}

/// What an endpoint can answer with: any model, `()`, [`Text`], [`Download`] or [`Redirect`](super::Redirect).
pub trait FromAnswer: Sized {
    /// The `Accept` header, unless the request has one.
    const ACCEPT: &'static str = "application/json";
    /// How much is read beforehand.
    const READING: Reading = Reading::Whole;

    /// Reads the answer.
    ///
    /// # Errors
    /// When the answer is of another kind.
    fn from_answer(answer: Answer) -> Result<Self>;
}

/// JSON. A blank body, as after 202 and 204, and `null` are the default value.
impl<T: Wire + Default> FromAnswer for T {
    fn from_answer(answer: Answer) -> Result<Self> {
        let body = answer.body();
        if is_blank(&body) {
            return Ok(T::default());
        }
        decode(&body).map_err(|error| {
            let text = match media_type(&answer) {
                Some(other) if !other.contains("json") => {
                    format!("the body is {other} and no JSON: {error}")
                }
                _ => format!("the body cannot be read: {error}"),
            };
            answer.unreadable(text).because(error)
        })
    }
}

/// Nothing; whatever the body holds is passed over.
impl FromAnswer for () {
    fn from_answer(_: Answer) -> Result<Self> {
        Ok(())
    }
}

/// A body of plain text.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Text(pub String);

impl FromAnswer for Text {
    const ACCEPT: &'static str = "text/plain";

    fn from_answer(answer: Answer) -> Result<Self> {
        match String::from_utf8(answer.body().into()) {
            Ok(text) => Ok(Self(text)),
            Err(error) => Err(answer
                .unreadable("the body is no UTF-8 text")
                .because(error.utf8_error())),
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

impl FromAnswer for Download {
    const ACCEPT: &'static str = "application/octet-stream";
    const READING: Reading = Reading::Streamed;

    fn from_answer(answer: Answer) -> Result<Self> {
        let Answer {
            operation,
            meta,
            body,
        } = answer;
        let (body, stall) = match body {
            AnswerBody::Whole(bytes) => (HttpBody::from(bytes), None),
            AnswerBody::Open { body, timer, idle } => {
                (body, idle.map(|idle| Stall::new(timer, idle)))
            }
        };
        Ok(Self::new(operation, meta, body, stall))
    }
}

fn is_blank(body: &[u8]) -> bool {
    let body = body.trim_ascii();
    body.is_empty() || body == b"null"
}

fn media_type(answer: &Answer) -> Option<String> {
    let value = answer.meta.headers.get(http::header::CONTENT_TYPE)?;
    let essence = value.to_str().ok()?.split(';').next()?.trim();
    Some(essence.to_ascii_lowercase())
}
