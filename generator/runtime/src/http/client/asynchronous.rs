//! The asynchronous client.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::http::client::builder::{Build, Builder};
use crate::http::client::caller::{Caller, Sealed, Sending};
use crate::http::client::methods::methods;
use crate::http::engine::config::Config;
use crate::http::engine::run::run;
#[cfg(not(feature = "client"))]
use crate::http::error::Error;
#[cfg(not(feature = "client"))]
use crate::http::error::ErrorKind;
use crate::http::error::Result;
use crate::http::paging::paged::Paged;
use crate::http::paging::stream::{Items, Pages};
use crate::http::request::base::Base;
use crate::http::request::call::Call;
use crate::http::request::token::Token;
use crate::http::response::body::Response;
use crate::http::transport::Transport;
#[cfg(feature = "client")]
use crate::http::transport::reqwest::ReqwestTransport;
use crate::http::transport::timer::Timer;
#[cfg(feature = "client")]
use crate::http::transport::timer::TokioTimer;

/// The asynchronous client. Clones are cheap and share connections, settings and rate limiter.
///
/// One client serves all API versions, because each endpoint knows its own.
/// With feature `client` it runs on tokio; without, on a [`Transport`](crate::Transport) and
/// [`Timer`](crate::Timer) of yours.
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

methods!();

impl Sealed for Client {}

impl Caller for Client {
    type Sent<T> = Sending<T>;
    type Pages<E: Paged> = Pages<E>;
    type Items<E: Paged> = Items<E>;

    fn call<T>(&self, call: Call, read: fn(Response) -> Result<T>) -> Sending<T> {
        Sending {
            run: Box::pin(run(Arc::clone(&self.0), call)),
            read,
        }
    }

    fn pages<E: Paged>(&self, call: Call) -> Pages<E> {
        Pages::new(Arc::clone(&self.0), call)
    }

    fn items<E: Paged>(&self, call: Call) -> Items<E> {
        Items::new(Pages::new(Arc::clone(&self.0), call))
    }
}

impl Builder<Client> {
    /// Another HTTP stack, or prepared responses for a test.
    pub fn transport(self, transport: impl Transport) -> Self {
        self.set_transport(transport)
    }

    /// An HTTP client of your own, with its proxies, certificates and connection limits.
    /// It should not follow redirects: `redirect::Policy::none()`. To build one, your program
    /// chooses the cryptography: by a TLS feature of reqwest, or rustls's `CryptoProvider::install_default`.
    #[cfg(feature = "client")]
    pub fn reqwest(self, client: reqwest::Client) -> Self {
        self.set_transport(ReqwestTransport::from(client))
    }
}

impl Build for Client {
    fn build(builder: Builder<Self>) -> Result<Self> {
        builder.check(transport, timer).map(Self)
    }
}

#[cfg(feature = "client")]
fn transport(base: &Base, connect_timeout: Option<Duration>) -> Result<Arc<dyn Transport>> {
    let transport = ReqwestTransport::new(base, connect_timeout)?;
    Ok(Arc::new(transport))
}

#[cfg(not(feature = "client"))]
fn transport(_: &Base, _: Option<Duration>) -> Result<Arc<dyn Transport>> {
    Err(Error::new(ErrorKind::Config)
        .explain("without the feature `client` the builder needs a transport"))
}

#[cfg(feature = "client")]
fn timer() -> Result<Arc<dyn Timer>> {
    Ok(Arc::new(TokioTimer))
}

#[cfg(not(feature = "client"))]
fn timer() -> Result<Arc<dyn Timer>> {
    Err(Error::new(ErrorKind::Config)
        .explain("without the feature `client` the builder needs a timer"))
}
