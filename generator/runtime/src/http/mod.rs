//! Calling the API: requests, responses, errors, retries, lists.

#[cfg(feature = "blocking")]
pub mod blocking;
mod boxed;
mod client;
mod engine;
mod error;
#[cfg(feature = "mock")]
mod mock;
mod paging;
mod request;
mod response;
mod retry;
mod transport;

pub use self::boxed::{BoxError, BoxFuture};
pub use self::client::asynchronous::Client;
pub use self::client::builder::Builder;
pub use self::client::caller::Sending;
pub use self::client::redirect::Redirect;
pub use self::client::verbs::EndpointExt;
pub use self::error::api::ApiError;
pub use self::error::{Attempt, Error, ErrorKind, Result};
#[cfg(feature = "mock")]
pub use self::mock::{Mock, MockResponse};
pub use self::paging::page::Page;
pub use self::paging::paged::Paged;
pub use self::paging::position::{PagePosition, ParsePagePositionError};
pub use self::paging::stream::{Items, Pages};
pub use self::request::custom::Request;
pub use self::request::endpoint::Endpoint;
pub use self::request::form::Upload;
pub use self::request::operation::{ApiVersion, Method, Operation};
pub use self::request::shown::Revealed;
pub use self::request::token::{Token, TokenProvider};
pub use self::response::body::Response;
pub use self::response::download::{Download, Progress};
pub use self::response::meta::{Meta, WithMeta};
pub use self::response::rate_limit::RateLimit;
pub use self::response::read::{ByMediaType, FromResponse, Text};
pub use self::retry::limiter::RateLimiter;
pub use self::retry::policy::{Failure, Retry, RetryPolicy};
pub use self::transport::Transport;
pub use self::transport::body::HttpBody;
pub use self::transport::error::TransportError;
pub use self::transport::message::{HttpRequest, HttpResponse};
pub use self::transport::stream::BodyStream;
pub use self::transport::timer::Timer;

/// What only emitted code needs.
pub(crate) mod codegen {
    pub use super::client::builder::Build;
    pub use super::client::caller::Caller;
    pub use super::client::vendor::Vendor;
    pub use super::paging::strategy::PagingStrategy;
    pub use super::request::auth::AuthScheme;
    pub use super::request::parts::{Param, RequestParts};
    pub use super::request::shown::debug_call;
    pub use super::request::style::ParameterStyle;
    pub use super::response::read::Reading;
}
