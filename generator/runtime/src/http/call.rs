use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use super::answer::{FromAnswer, Reading};
use super::endpoint::Endpoint;
use super::operation::Operation;
use super::parts::Parts;
use super::retry::Retry;
use super::token::Token;
use super::transport::Transport;

/// One call, ready to be made.
#[derive(Debug, Clone)]
pub struct Call {
    pub(crate) operation: Operation,
    pub(crate) parts: Parts,
    pub(crate) overrides: Overrides,
    pub(crate) reading: Reading,
    pub(crate) accept: &'static str,
    pub(crate) target: Target,
}

/// Where a call goes.
#[derive(Clone)]
pub(crate) enum Target {
    /// Path template, path parameters and query of the parts.
    Template,
    /// This path below the base URL, and the query of the parts.
    Path(String),
    /// This URL of another host: nothing of the client's goes along, the token least of all.
    Open(String),
}

impl fmt::Debug for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Template => "Template",
            Self::Path(_) => "Path",
            Self::Open(_) => "Open",
        })
    }
}

/// What one request does differently from its client.
#[derive(Debug, Clone, Default)]
pub struct Overrides {
    pub(crate) token: Option<Token>,
    pub(crate) base_url: Option<String>,
    pub(crate) version: Option<Cow<'static, str>>,
    pub(crate) timeout: Option<Option<Duration>>,
    pub(crate) deadline: Option<Option<Duration>>,
    pub(crate) retry: Option<Arc<dyn Retry>>,
    pub(crate) transport: Option<Arc<dyn Transport>>,
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
        take(&mut self.retry, &other.retry);
        take(&mut self.transport, &other.transport);
    }
}

impl Call {
    pub(crate) fn new<E: Endpoint>(endpoint: &E) -> Self {
        let mut parts = Parts::default();
        endpoint.fill(&mut parts);
        let mut overrides = Overrides::default();
        endpoint.adjust(&mut overrides);
        Self {
            operation: E::OPERATION,
            parts,
            overrides,
            reading: E::Response::READING,
            accept: E::Response::ACCEPT,
            target: Target::Template,
        }
    }
}
