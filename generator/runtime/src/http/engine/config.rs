//! The settings of a client, checked.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderMap, HeaderName, HeaderValue};

use crate::http::request::base::Base;
use crate::http::request::token::Token;
use crate::http::retry::limiter::RateLimiter;
use crate::http::retry::policy::Retry;
use crate::http::transport::Transport;
use crate::http::transport::timer::Timer;

/// The settings of a client, checked.
pub(crate) struct Config {
    pub(crate) base: Base,
    pub(crate) allow_http: bool,
    pub(crate) token: Token,
    /// Secrets of security schemes other than the token, by the scheme's name.
    pub(crate) credentials: Vec<(String, Token)>,
    /// The header that names the API's version.
    pub(crate) version_name: Option<HeaderName>,
    /// Overrides the version of the endpoints.
    pub(crate) version: Option<HeaderValue>,
    /// Sent with every request; holds the user agent.
    pub(crate) headers: HeaderMap,
    pub(crate) connect_timeout: Option<Duration>,
    pub(crate) timeout: Option<Duration>,
    pub(crate) deadline: Option<Duration>,
    pub(crate) max_body_bytes: Option<u64>,
    pub(crate) max_download_bytes: Option<u64>,
    pub(crate) retry: Arc<dyn Retry>,
    pub(crate) limiter: Option<RateLimiter>,
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) timer: Arc<dyn Timer>,
}

impl fmt::Debug for Config {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("base_url", &self.base.as_url())
            .field("version", &self.version)
            .field("timeout", &self.timeout)
            .field("deadline", &self.deadline)
            .finish_non_exhaustive()
    }
}
