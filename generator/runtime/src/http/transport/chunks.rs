//! What the body of a response comes from.

#[cfg(feature = "stream")]
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
#[cfg(feature = "stream")]
use futures_core::Stream;

use crate::http::transport::error::TransportError;

/// Gives the body of a response chunk by chunk.
pub(crate) trait ChunkSource: Send + Unpin {
    fn poll_chunk(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, TransportError>>>;
}

#[cfg(feature = "stream")]
impl<S: Stream<Item = Result<Bytes, TransportError>> + Send> ChunkSource for Pin<Box<S>> {
    fn poll_chunk(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, TransportError>>> {
        self.as_mut().poll_next(context)
    }
}
