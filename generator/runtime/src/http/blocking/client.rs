use std::fmt;
use std::sync::Arc;

use super::executor::{ThreadTimer, block_on};
use super::list::{Items, Pages};
use super::ureq::UreqTransport;
use crate::http::BoxFuture;
use crate::http::answer::Answer;
use crate::http::builder::{Build, Builder};
use crate::http::call::Call;
use crate::http::caller::{Caller, Sealed};
use crate::http::client::client;
use crate::http::config::Config;
use crate::http::engine;
use crate::http::error::Result;
use crate::http::pager;
use crate::http::paging::Paged;
use crate::http::token::Token;
use crate::http::transport::{self, HttpRequest, HttpResponse, TransportError};

/// The blocking client. Clones are cheap and share connections, settings and rate limiter.
///
/// Do not use it inside an async runtime: it blocks the thread that calls it.
#[derive(Clone)]
pub struct Client(Arc<Config>);

client!();

impl Sealed for Client {}

impl Caller for Client {
    type Sent<T> = Result<T>;
    type Pages<E: Paged> = Pages<E>;
    type Items<E: Paged> = Items<E>;

    fn call<T>(&self, call: Call, read: fn(Answer) -> Result<T>) -> Result<T> {
        block_on(engine::run(Arc::clone(&self.0), call)).and_then(read)
    }

    fn pages<E: Paged>(&self, call: Call) -> Pages<E> {
        Pages::new(pager::Pages::new(Arc::clone(&self.0), call))
    }

    fn items<E: Paged>(&self, call: Call) -> Items<E> {
        Items::new(pager::Items::new(pager::Pages::new(
            Arc::clone(&self.0),
            call,
        )))
    }
}

/// Sends one HTTP request and waits for the answer: the blocking twin of
/// [`Transport`](crate::Transport), with the same rules.
///
/// It has to keep [`HttpRequest::timeout`] itself.
pub trait Transport: Send + Sync + 'static {
    /// Sends the request and gives the head of the answer.
    /// [`HttpBody::from_reader`](crate::HttpBody::from_reader) makes its body.
    fn send(&self, request: HttpRequest) -> Result<HttpResponse, TransportError>;
}

/// A blocking transport as the calls see it: it is done when it is first polled.
pub(crate) struct Adapter<T>(pub(crate) Arc<T>);

impl<T: Transport> transport::Transport for Adapter<T> {
    fn send(&self, request: HttpRequest) -> BoxFuture<Result<HttpResponse, TransportError>> {
        let inner = Arc::clone(&self.0);
        Box::pin(async move { inner.send(request) })
    }
}

impl Builder<Client> {
    /// Another HTTP stack, or answers for a test.
    pub fn transport(self, transport: impl Transport) -> Self {
        self.set_transport(Adapter(Arc::new(transport)))
    }
}

impl Build for Client {
    fn build(builder: Builder<Self>) -> Result<Self> {
        let config = builder.check(
            |_, _| Ok(Arc::new(Adapter(Arc::new(UreqTransport::new())))),
            || Ok(Arc::new(ThreadTimer)),
        )?;
        Ok(Self(config))
    }
}
