//! Responses that only say where the thing is.

use std::fmt;

use crate::http::client::caller::Caller;
use crate::http::error::Result;
use crate::http::request::call::{Call, Target};
use crate::http::request::operation::{Method, Operation};
use crate::http::request::overrides::Overrides;
use crate::http::request::parts::RequestParts;
use crate::http::response::body::Response;
use crate::http::response::download::Download;
use crate::http::response::read::{FromResponse, Reading};

/// A response that only says where the thing is: status 302 and a `Location`.
///
/// The client does not go there by itself, because the place is mostly a storage service that
/// must not get the token. [`download`](Self::download) fetches it without one.
#[derive(Clone, PartialEq, Eq)]
pub struct Redirect {
    location: String,
    operation: Operation,
}

impl Redirect {
    /// The URL, absolute also where the server gave a relative one. It may be signed, and so is a secret for as long as it is valid.
    pub fn location(&self) -> &str {
        &self.location
    }

    /// Fetches what is there. No token and no header of the client's goes along.
    pub fn download<C: Caller>(&self, client: &C) -> C::Sent<Download> {
        let operation = Operation::new(
            self.operation.id(),
            Method::Get,
            self.operation.path(),
            self.operation.version(),
        );
        let call = Call {
            operation: operation.tag(self.operation.tag_name()),
            parts: RequestParts::default(),
            overrides: Overrides::default(),
            reading: Reading::Streamed,
            accept: Download::ACCEPT,
            target: Target::Open(self.location.clone()),
        };
        client.call(call, Download::from_response)
    }
}

impl FromResponse for Redirect {
    const ACCEPT: &'static str = "*/*";
    const READING: Reading = Reading::Redirect;

    fn from_response(response: Response) -> Result<Self> {
        match response.location.clone() {
            Some(location) => Ok(Self {
                location,
                operation: response.operation,
            }),
            None => Err(response.unreadable("the response has no Location header")),
        }
    }
}

impl fmt::Debug for Redirect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Without the query, which holds the signature.
        let shown = self.location.split(['?', '#']).next().unwrap_or_default();
        f.debug_struct("Redirect")
            .field("location", &shown)
            .finish()
    }
}
