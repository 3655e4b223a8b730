//! The settings of one request.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::http::request::token::Token;
use crate::http::retry::policy::Retry;
use crate::http::transport::Transport;

/// What one request does differently from its client.
#[derive(Clone, Default)]
pub struct Overrides {
    pub(crate) token: Option<Token>,
    pub(crate) base_url: Option<String>,
    pub(crate) version: Option<Cow<'static, str>>,
    pub(crate) timeout: Option<Option<Duration>>,
    pub(crate) deadline: Option<Option<Duration>>,
    pub(crate) max_body_bytes: Option<Option<u64>>,
    pub(crate) retry: Option<Arc<dyn Retry>>,
    pub(crate) transport: Option<Arc<dyn Transport>>,
}

impl fmt::Debug for Overrides {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Not the base URL, which nobody has checked for a password yet.
        f.debug_struct("Overrides")
            .field("token", &self.token)
            .field("version", &self.version)
            .field("timeout", &self.timeout)
            .field("deadline", &self.deadline)
            .field("max_body_bytes", &self.max_body_bytes)
            .finish_non_exhaustive()
    }
}

impl Overrides {
    /// Takes over what `other` sets.
    pub(crate) fn replace(&mut self, other: &Self) {
        fn take<T: Clone>(mine: &mut Option<T>, other: &Option<T>) {
            if other.is_some() {
                mine.clone_from(other);
            }
        }
        take(&mut self.token, &other.token);
        take(&mut self.base_url, &other.base_url);
        take(&mut self.version, &other.version);
        take(&mut self.timeout, &other.timeout);
        take(&mut self.deadline, &other.deadline);
        take(&mut self.max_body_bytes, &other.max_body_bytes);
        take(&mut self.retry, &other.retry);
        take(&mut self.transport, &other.transport);
    }
}
