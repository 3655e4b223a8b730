//! The blocking client.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use crate::http::blocking::executor::{ThreadTimer, block_on};
use crate::http::blocking::list::{Items, Pages};
use crate::http::blocking::transport::{Adapter, Transport};
use crate::http::blocking::ureq::UreqTransport;
use crate::http::client::builder::{Build, Builder};
use crate::http::client::caller::{Caller, Sealed};
use crate::http::client::methods::methods;
use crate::http::client::vendor::Vendor;
use crate::http::engine::config::Config;
use crate::http::engine::run::run;
use crate::http::error::Result;
use crate::http::paging::paged::Paged;
use crate::http::paging::stream;
use crate::http::request::call::Call;
use crate::http::request::token::Token;
use crate::http::response::body::Response;

/// The blocking client. Clones are cheap and share connections, settings and rate limiter.
///
/// Do not use it inside an async runtime: it blocks the thread that calls it.
pub struct Client<V> {
    config: Arc<Config>,
    vendor: PhantomData<fn() -> V>,
}

methods!();

impl<V> Caller for Client<V> {
    type Sent<T> = Result<T>;
    type Pages<E: Paged> = Pages<E>;
    type Items<E: Paged> = Items<E>;

    fn call<T>(&self, call: Call, read: fn(Response) -> Result<T>) -> Result<T> {
        block_on(run(Arc::clone(&self.config), call)).and_then(read)
    }

    fn pages<E: Paged>(&self, call: Call) -> Pages<E> {
        Pages::new(stream::Pages::new(Arc::clone(&self.config), call))
    }

    fn items<E: Paged>(&self, call: Call) -> Items<E> {
        Items::new(stream::Items::new(stream::Pages::new(
            Arc::clone(&self.config),
            call,
        )))
    }
}

impl<V: Vendor> Builder<Client<V>> {
    /// Another HTTP stack, or prepared responses for a test.
    pub fn transport(self, transport: impl Transport) -> Self {
        self.set_transport(Adapter(Arc::new(transport)))
    }
}

impl<V: Vendor> Build for Client<V> {
    type Vendor = V;

    fn build(builder: Builder<Self>) -> Result<Self> {
        let config = builder.check(
            |_, _| Ok(Arc::new(Adapter(Arc::new(UreqTransport::new())))),
            || Ok(Arc::new(ThreadTimer)),
        )?;
        Ok(Self {
            config,
            vendor: PhantomData,
        })
    }
}
