//! The body of a response on its way in.

use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use http_body::Body;

use crate::http::transport::chunks::ChunkSource;
use crate::http::transport::error::TransportError;

/// The data of a body that an HTTP stack reads.
pub(crate) struct Frames<B: Body> {
    pub(crate) body: B,
    pub(crate) sort: fn(B::Error) -> TransportError,
}

impl<B: Body<Data = Bytes> + Send + Unpin> ChunkSource for Frames<B> {
    fn poll_chunk(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, TransportError>>> {
        loop {
            let frame = match Pin::new(&mut self.body).poll_frame(context) {
                Poll::Ready(Some(Ok(frame))) => frame,
                Poll::Ready(Some(Err(error))) => return Poll::Ready(Some(Err((self.sort)(error)))),
                Poll::Ready(None) => return Poll::Ready(None),
                Poll::Pending => return Poll::Pending,
            };
            // Anything but data is trailers, which nobody here needs.
            if let Ok(data) = frame.into_data() {
                return Poll::Ready(Some(Ok(data)));
            }
        }
    }
}
