use std::fmt;
use std::sync::Arc;

use super::builder::Builder;
use super::config::Config;
use super::error::Result;
use super::token::Token;

/// The asynchronous client. Clones are cheap and share connections, settings and rate limiter.
///
/// One client serves all API versions, because each endpoint knows its own.
/// With feature `client` it runs on tokio; without, on a [`Transport`](super::Transport) and
/// [`Timer`](super::Timer) of yours.
///
/// ```no_run
/// use intercom_runtime::{Client, Region};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let client = Client::builder("dG9rOjEyMzQ=").region(Region::Eu).build()?;
/// # Ok(()) }
/// ```
#[derive(Clone)]
pub struct Client(pub(crate) Arc<Config>);

/// What both clients have: an `Arc<Config>` is all that they are.
macro_rules! client {
    () => {
        impl Client {
            /// Starts a client with this token, for the region US.
            pub fn builder(token: impl Into<Token>) -> Builder<Self> {
                Builder::new(token.into())
            }

            /// A client with this token and default settings, for the region US.
            ///
            /// # Errors
            /// When the transport cannot be set up.
            pub fn new(token: impl Into<Token>) -> Result<Self> {
                Self::builder(token).build()
            }

            /// A client with the token in the environment variable `INTERCOM_API_KEY`, for the region US.
            ///
            /// # Errors
            /// When the variable holds no token, or the transport cannot be set up.
            pub fn from_env() -> Result<Self> {
                Self::new(Token::from_env()?)
            }

            /// Where requests go.
            pub fn base_url(&self) -> String {
                self.0.base.as_url()
            }
        }

        impl fmt::Debug for Client {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }
    };
}

#[cfg(feature = "blocking")]
pub(crate) use client;

client!();
