//! A body in pieces: that of a response as it arrives, or that of a request as it is sent.

use std::fmt;
use std::task::{Context, Poll};

use bytes::Bytes;
#[cfg(feature = "stream")]
use futures_core::Stream;

use crate::http::transport::chunks::ChunkSource;
use crate::http::transport::error::TransportError;

/// The body of a response, or what a [`BodyStream`](crate::BodyStream) reads: chunks of bytes.
pub struct HttpBody(Chunks);

enum Chunks {
    Whole(Option<Bytes>),
    Source(Box<dyn ChunkSource>),
}

impl HttpBody {
    /// A body that arrives in pieces.
    #[cfg(feature = "stream")]
    pub fn from_stream(
        stream: impl Stream<Item = Result<Bytes, TransportError>> + Send + 'static,
    ) -> Self {
        Self::from_source(Box::pin(stream))
    }

    /// A body that a blocking transport reads from.
    #[cfg(feature = "blocking")]
    pub fn from_reader(reader: impl std::io::Read + Send + Unpin + 'static) -> Self {
        Self::from_source(crate::http::transport::reader::Chunked::new(reader))
    }

    pub(crate) fn from_source(source: impl ChunkSource + 'static) -> Self {
        Self(Chunks::Source(Box::new(source)))
    }

    pub(crate) fn poll_chunk(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, TransportError>>> {
        match &mut self.0 {
            Chunks::Whole(bytes) => {
                Poll::Ready(bytes.take().filter(|bytes| !bytes.is_empty()).map(Ok))
            }
            Chunks::Source(source) => source.poll_chunk(context),
        }
    }

    pub(crate) async fn chunk(&mut self) -> Option<Result<Bytes, TransportError>> {
        std::future::poll_fn(|context| self.poll_chunk(context)).await
    }
}

impl<B: Into<Bytes>> From<B> for HttpBody {
    fn from(bytes: B) -> Self {
        Self(Chunks::Whole(Some(bytes.into())))
    }
}

impl fmt::Debug for HttpBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("HttpBody")
    }
}
