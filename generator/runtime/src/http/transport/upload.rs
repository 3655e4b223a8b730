//! The body of a request on its way out.

use std::convert::Infallible;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};

/// How much of a body is written before the connection is looked at for a response.
const PIECE: usize = 16 * 1024;

/// The body of a request. A long one goes out in pieces, so that the response of a server that refuses it is read before the
/// connection that the server closed cannot be written to any more.
pub(crate) struct Pieces {
    rest: Bytes,
    /// Lets the runtime see what has arrived before the next piece goes out.
    pause: Option<Pin<Box<dyn Future<Output = ()> + Send + Sync>>>,
}

impl From<Bytes> for Pieces {
    fn from(body: Bytes) -> Self {
        Self {
            rest: body,
            pause: None,
        }
    }
}

impl Body for Pieces {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        if self.rest.is_empty() {
            return Poll::Ready(None);
        }
        if let Some(pause) = &mut self.pause {
            std::task::ready!(pause.as_mut().poll(context));
        }
        let length = self.rest.len().min(PIECE);
        let piece = self.rest.split_to(length);
        if !self.rest.is_empty() {
            self.pause = Some(Box::pin(tokio::task::yield_now()));
        }
        Poll::Ready(Some(Ok(Frame::data(piece))))
    }

    fn is_end_stream(&self) -> bool {
        self.rest.is_empty()
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.rest.len() as u64)
    }
}
