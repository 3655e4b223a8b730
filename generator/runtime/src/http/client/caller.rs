//! What sends an endpoint.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

use crate::http::boxed::BoxFuture;
use crate::http::error::Result;
use crate::http::paging::paged::Paged;
use crate::http::request::call::Call;
use crate::http::response::body::Response;

/// A client that endpoints can be sent with: [`Client`](crate::Client) or the blocking one.
///
/// Sealed; to bring another HTTP stack, implement [`Transport`](crate::Transport).
pub trait Caller: Sealed {
    /// A call's outcome: `Sending<T>`, a future, or `Result<T>` of the blocking client.
    type Sent<T>;
    /// The pages of a list: a stream or an iterator.
    type Pages<E: Paged>;
    /// The items of a list: a stream or an iterator.
    type Items<E: Paged>;

    #[doc(hidden)]
    fn call<T>(&self, call: Call, read: fn(Response) -> Result<T>) -> Self::Sent<T>;

    #[doc(hidden)]
    fn pages<E: Paged>(&self, call: Call) -> Self::Pages<E>;

    #[doc(hidden)]
    fn items<E: Paged>(&self, call: Call) -> Self::Items<E>;
}

pub trait Sealed {}

/// A request under way: a future of its result.
///
/// Nothing is sent before it is polled, and dropping it ends the request. It borrows nothing, so it can be spawned.
#[must_use = "nothing is sent until the future is awaited"]
pub struct Sending<T> {
    pub(crate) run: BoxFuture<Result<Response>>,
    pub(crate) read: fn(Response) -> Result<T>,
}

impl<T> Future for Sending<T> {
    type Output = Result<T>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let read = self.read;
        self.run
            .as_mut()
            .poll(context)
            .map(|outcome| outcome.and_then(read))
    }
}

impl<T> std::fmt::Debug for Sending<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Sending")
    }
}
