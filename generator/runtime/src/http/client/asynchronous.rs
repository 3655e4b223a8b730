//! The asynchronous client.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use crate::http::client::builder::{Build, Builder};
use crate::http::client::caller::{Caller, Sealed, Sending};
use crate::http::client::methods::methods;
use crate::http::client::vendor::Vendor;
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
use crate::http::transport::hyper::HyperTransport;
#[cfg(feature = "reqwest")]
use crate::http::transport::reqwest::ReqwestTransport;
use crate::http::transport::timer::Timer;
#[cfg(feature = "client")]
use crate::http::transport::timer::TokioTimer;

/// The asynchronous client. Clones are cheap and share connections, settings and rate limiter.
///
/// One client serves all versions of the API `V`, because each endpoint knows its own.
/// With feature `client` it runs on tokio; without, on a [`Transport`](crate::Transport) and
/// [`Timer`](crate::Timer) of yours.
///
/// ```no_run
/// # mod intercom_api { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/client.rs")); }
/// use intercom_api::{Client, Region};
///
/// # fn example() -> Result<(), Box<dyn std::error::Error>> {
/// let client = Client::builder("dG9rOjEyMzQ=").region(Region::Eu).build()?;
/// # Ok(()) }
/// ```
pub struct Client<V> {
    config: Arc<Config>,
    vendor: PhantomData<fn() -> V>,
}

methods!();

impl<V> Caller for Client<V> {
    type Sent<T> = Sending<T>;
    type Pages<E: Paged> = Pages<E>;
    type Items<E: Paged> = Items<E>;

    fn call<T>(&self, call: Call, read: fn(Response) -> Result<T>) -> Sending<T> {
        Sending {
            run: Box::pin(run(Arc::clone(&self.config), call)),
            read,
        }
    }

    fn pages<E: Paged>(&self, call: Call) -> Pages<E> {
        Pages::new(Arc::clone(&self.config), call)
    }

    fn items<E: Paged>(&self, call: Call) -> Items<E> {
        Items::new(Pages::new(Arc::clone(&self.config), call))
    }
}

impl<V: Vendor> Builder<Client<V>> {
    /// Another HTTP stack, or prepared responses for a test.
    pub fn transport(self, transport: impl Transport) -> Self {
        self.set_transport(transport)
    }

    /// An HTTP client of your own, behind the feature `reqwest`, with its proxies, certificates and connection limits.
    /// It should not follow redirects: `redirect::Policy::none()`. To build one, your program
    /// chooses the cryptography: by a TLS feature of reqwest, or rustls's `CryptoProvider::install_default`.
    #[cfg(feature = "reqwest")]
    pub fn reqwest(self, client: reqwest::Client) -> Self {
        self.set_transport(ReqwestTransport::from(client))
    }
}

impl<V: Vendor> Build for Client<V> {
    type Vendor = V;

    fn build(builder: Builder<Self>) -> Result<Self> {
        let config = builder.check(transport, timer)?;
        Ok(Self {
            config,
            vendor: PhantomData,
        })
    }
}

#[cfg(feature = "client")]
fn transport(base: &Base, connect_timeout: Option<Duration>) -> Result<Arc<dyn Transport>> {
    let transport = HyperTransport::new(base, connect_timeout)?;
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
