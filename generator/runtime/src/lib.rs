//! What the generated Intercom client is written against.
//!
//! * [`model`]: what emitted types are made of. Every JSON value decodes into every object type, and
//!   nothing of it is lost.
//! * [`Endpoint`], [`Paged`]: what emitted operations implement; [`Client`] sends them.
//! * `codegen`: what only emitted code needs, hidden from the pages of client crates, which export all of this.
//! * `blocking`, `webhook`, `identity`: behind the features `blocking`, `webhooks` and `identity`.
#![forbid(unsafe_code)]
#![warn(missing_docs)]

mod calendar;
#[doc(hidden)]
pub mod codegen;
mod elements;
mod filter;
mod http;
#[cfg(feature = "identity")]
pub mod identity;
mod json;
#[cfg(feature = "webhooks")]
pub mod webhook;

pub mod model;

pub use self::filter::{Filter, FilterField};
pub use self::http::*;
// What the interface shows of other crates, so that nobody need depend on them.
pub use ::http::{HeaderMap, HeaderName, HeaderValue, Method as HttpMethod, StatusCode};
pub use bytes::Bytes;
