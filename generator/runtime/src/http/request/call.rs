//! One call: what an endpoint asks for, ready to be sent.

use std::fmt;

use crate::http::request::endpoint::Endpoint;
use crate::http::request::operation::Operation;
use crate::http::request::overrides::Overrides;
use crate::http::request::parts::RequestParts;
use crate::http::response::read::{FromResponse, Reading};

/// One call, ready to be made.
#[derive(Debug, Clone)]
pub struct Call {
    pub(crate) operation: Operation,
    pub(crate) parts: RequestParts,
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

impl Call {
    pub(crate) fn new<E: Endpoint>(endpoint: &E) -> Self {
        let mut parts = RequestParts::default();
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
