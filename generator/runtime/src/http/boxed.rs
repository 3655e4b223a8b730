//! Futures and errors on the heap.

use std::future::Future;
use std::pin::Pin;

/// A future on the heap, as traits need it.
pub type BoxFuture<T> = Pin<Box<dyn Future<Output = T> + Send>>;

/// Any error.
pub type BoxError = Box<dyn std::error::Error + Send + Sync>;
