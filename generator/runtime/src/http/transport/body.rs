//! The body of a response, as it arrives.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;

use crate::http::transport::error::TransportError;

type ByteStream = Pin<Box<dyn Stream<Item = Result<Bytes, TransportError>> + Send>>;

/// The body of a response: chunks of bytes.
pub struct HttpBody(Chunks);

enum Chunks {
    Whole(Option<Bytes>),
    Stream(ByteStream),
}

impl HttpBody {
    /// A body that arrives in pieces.
    pub fn from_stream(
        stream: impl Stream<Item = Result<Bytes, TransportError>> + Send + 'static,
    ) -> Self {
        Self(Chunks::Stream(Box::pin(stream)))
    }

    /// A body that a blocking transport reads from.
    #[cfg(feature = "blocking")]
    pub fn from_reader(reader: impl std::io::Read + Send + Unpin + 'static) -> Self {
        Self::from_stream(crate::http::transport::reader::Chunked::new(reader))
    }

    pub(crate) fn poll_chunk(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, TransportError>>> {
        match &mut self.0 {
            Chunks::Whole(bytes) => {
                Poll::Ready(bytes.take().filter(|bytes| !bytes.is_empty()).map(Ok))
            }
            Chunks::Stream(stream) => stream.as_mut().poll_next(context),
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
