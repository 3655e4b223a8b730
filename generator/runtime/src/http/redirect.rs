use std::fmt;

use super::answer::{Answer, FromAnswer, Reading};
use super::call::{Call, Overrides, Target};
use super::caller::Caller;
use super::download::Download;
use super::error::Result;
use super::operation::{Method, Operation};
use super::parts::Parts;

/// An answer that only says where the thing is: status 302 and a `Location`.
///
/// The client does not go there by itself, because the place is mostly a storage service that
/// must not get the token. [`download`](Self::download) fetches it without one.
#[derive(Clone, PartialEq, Eq)]
pub struct Redirect {
    location: String,
    operation: Operation,
}

impl Redirect {
    /// The URL, as the server gave it. It may be signed, and so is a secret for as long as it is valid.
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
            parts: Parts::default(),
            overrides: Overrides::default(),
            reading: Reading::Streamed,
            accept: Download::ACCEPT,
            target: Target::Open(self.location.clone()),
        };
        client.call(call, Download::from_answer)
    }
}

impl FromAnswer for Redirect {
    const ACCEPT: &'static str = "*/*";
    const READING: Reading = Reading::Redirect;

    fn from_answer(answer: Answer) -> Result<Self> {
        let location = answer.meta().headers().get(http::header::LOCATION);
        match location.and_then(|value| value.to_str().ok()) {
            Some(location) => Ok(Self {
                location: location.to_owned(),
                operation: answer.operation,
            }),
            None => Err(answer.unreadable("the answer has no Location")),
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
