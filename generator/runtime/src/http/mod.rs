//! Calling the API: requests, answers, errors, retries, lists.

use std::future::Future;
use std::pin::Pin;

mod answer;
mod api_error;
mod base;
#[cfg(feature = "blocking")]
pub mod blocking;
mod builder;
mod call;
mod caller;
mod client;
mod config;
mod download;
mod endpoint;
mod engine;
mod error;
mod escape;
mod form;
mod limiter;
mod meta;
mod operation;
mod pager;
mod paging;
mod parts;
mod rate_limit;
mod redirect;
mod request;
#[cfg(feature = "client")]
mod reqwest;
mod retry;
mod timer;
#[cfg(any(feature = "blocking", feature = "client"))]
mod tls;
mod token;
mod trace;
mod transport;
mod walk;

pub use self::answer::{Answer, FromAnswer, Reading, Text};
pub use self::api_error::ApiError;
pub use self::base::Region;
pub use self::builder::{Build, Builder};
pub use self::caller::{Caller, Sending};
pub use self::client::Client;
pub use self::download::{Download, Progress};
pub use self::endpoint::Endpoint;
pub use self::error::{Attempt, Error, ErrorKind, Result};
pub use self::form::Upload;
pub use self::limiter::RateLimiter;
pub use self::meta::{Meta, Reply};
pub use self::operation::{ApiVersion, Method, Operation};
pub use self::pager::{Items, Pages};
pub use self::paging::{Page, Paged, Paging, ParsePositionError, Position};
pub use self::parts::{Param, Parts};
pub use self::rate_limit::RateLimit;
pub use self::redirect::Redirect;
pub use self::request::Request;
pub use self::retry::{Failure, Retry, RetryPolicy};
pub use self::timer::Timer;
pub use self::token::{TOKEN_VARIABLE, Token, TokenProvider};
pub use self::transport::{HttpBody, HttpRequest, HttpResponse, Transport, TransportError};

/// A future on the heap, as traits need it.
pub type BoxFuture<T> = Pin<Box<dyn Future<Output = T> + Send>>;

/// Any error.
pub type BoxError = Box<dyn std::error::Error + Send + Sync>;
