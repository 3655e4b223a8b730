use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use super::BoxFuture;
use super::answer::Answer;
use super::call::Call;
use super::client::Client;
use super::engine;
use super::error::Result;
use super::pager::{Items, Pages};
use super::paging::Paged;

/// A client that endpoints can be sent with: [`Client`] or the blocking one.
///
/// Sealed; to bring another HTTP stack, implement [`Transport`](super::Transport).
pub trait Caller: Sealed {
    /// A call's outcome: `Sending<T>`, a future, or `Result<T>` of the blocking client.
    type Sent<T>;
    /// The pages of a list: a stream or an iterator.
    type Pages<E: Paged>;
    /// The items of a list: a stream or an iterator.
    type Items<E: Paged>;

    #[doc(hidden)]
    fn call<T>(&self, call: Call, read: fn(Answer) -> Result<T>) -> Self::Sent<T>;

    #[doc(hidden)]
    fn pages<E: Paged>(&self, call: Call) -> Self::Pages<E>;

    #[doc(hidden)]
    fn items<E: Paged>(&self, call: Call) -> Self::Items<E>;
}

pub trait Sealed {}

impl Sealed for Client {}

impl Caller for Client {
    type Sent<T> = Sending<T>;
    type Pages<E: Paged> = Pages<E>;
    type Items<E: Paged> = Items<E>;

    fn call<T>(&self, call: Call, read: fn(Answer) -> Result<T>) -> Sending<T> {
        Sending {
            run: Box::pin(engine::run(Arc::clone(&self.0), call)),
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

/// A request under way: a future of its result.
///
/// Nothing is sent before it is polled, and dropping it ends the request. It borrows nothing, so it can be spawned.
#[must_use = "nothing is sent until the future is awaited"]
pub struct Sending<T> {
    run: BoxFuture<Result<Answer>>,
    read: fn(Answer) -> Result<T>,
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
