use std::borrow::Cow;
use std::time::Duration;

use bytes::Bytes;

use super::answer::{Answer, FromAnswer};
use super::call::{Call, Overrides};
use super::caller::Caller;
use super::error::Result;
use super::meta::Reply;
use super::operation::Operation;
use super::parts::Parts;
use super::request::Request;
use super::retry::Retry;
use super::token::Token;
use crate::wire::Value;

/// An operation of the API with its parameters: plain data that any client can send.
///
/// The same methods serve [`Client`](super::Client), where they give a future, and the blocking
/// client, where they give the result. Emitted code implements the three items at the top; the rest is provided.
///
/// The `with_` methods change one request only; see [`Request`].
pub trait Endpoint: Sized {
    /// What a successful answer is read as.
    type Response: FromAnswer;

    /// Method, path and version.
    const OPERATION: Operation;

    /// Writes the parameters and the body.
    fn fill(&self, parts: &mut Parts);

    /// What this request does differently from the client's settings.
    #[doc(hidden)]
    fn adjust(&self, overrides: &mut Overrides) {
        let _ = overrides;
    }

    /// Sends the request and reads the answer.
    fn send<C: Caller>(&self, client: &C) -> C::Sent<Self::Response> {
        client.call(Call::new(self), Self::Response::from_answer)
    }

    /// Like [`send`](Self::send), with status, headers, request id, rate limit and attempts.
    fn send_with_meta<C: Caller>(&self, client: &C) -> C::Sent<Reply<Self::Response>> {
        client.call(Call::new(self), with_meta::<Self::Response>)
    }

    /// Like [`send_with_meta`](Self::send_with_meta), with the body as it came.
    fn send_raw<C: Caller>(&self, client: &C) -> C::Sent<Reply<Bytes>> {
        let mut call = Call::new(self);
        if call.reading == super::answer::Reading::Streamed {
            call.reading = super::answer::Reading::Whole;
        }
        client.call(call, raw)
    }

    /// Starts a request that differs from the client's settings.
    fn request(self) -> Request<Self> {
        Request::new(self)
    }

    /// Adds a query parameter; see [`Request::with_query`].
    fn with_query(self, name: impl Into<String>, value: impl ToString) -> Request<Self> {
        self.request().with_query(name, value)
    }

    /// Sets a header; see [`Request::with_header`].
    fn with_header(self, name: impl Into<String>, value: impl Into<String>) -> Request<Self> {
        self.request().with_header(name, value)
    }

    /// Sets a field of the body; see [`Request::with_body_field`].
    fn with_body_field(self, name: impl Into<String>, value: impl Into<Value>) -> Request<Self> {
        self.request().with_body_field(name, value)
    }

    /// Uses another token; see [`Request::with_token`].
    fn with_token(self, token: impl Into<Token>) -> Request<Self> {
        self.request().with_token(token)
    }

    /// Uses another API version; see [`Request::with_version`].
    fn with_version(self, version: impl Into<Cow<'static, str>>) -> Request<Self> {
        self.request().with_version(version)
    }

    /// Limits each attempt; see [`Request::with_timeout`].
    fn with_timeout(self, timeout: impl Into<Option<Duration>>) -> Request<Self> {
        self.request().with_timeout(timeout)
    }

    /// Limits the whole call; see [`Request::with_deadline`].
    fn with_deadline(self, deadline: impl Into<Option<Duration>>) -> Request<Self> {
        self.request().with_deadline(deadline)
    }

    /// Uses another retry rule; see [`Request::with_retry`].
    fn with_retry(self, retry: impl Retry) -> Request<Self> {
        self.request().with_retry(retry)
    }
}

fn with_meta<T: FromAnswer>(answer: Answer) -> Result<Reply<T>> {
    let meta = answer.meta.clone();
    Ok(Reply {
        value: T::from_answer(answer)?,
        meta,
    })
}

fn raw(answer: Answer) -> Result<Reply<Bytes>> {
    Ok(Reply {
        value: answer.body(),
        meta: answer.meta,
    })
}
