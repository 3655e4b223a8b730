//! The body of a request on its way out.

use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};

use crate::http::transport::body::HttpBody;
use crate::http::transport::error::{Fault, TransportError};
use crate::http::transport::stream::BodyStream;

/// The failure of an upload among the causes of an error.
pub(crate) fn failed(error: &(dyn std::error::Error + 'static)) -> Option<TransportError> {
    if let Some(own) = error.downcast_ref::<TransportError>()
        && own.fault == Fault::Upload
    {
        return Some(TransportError::upload(own.source.to_string()));
    }
    failed(error.source()?)
}

/// How much of a body is written before the connection is looked at for a response.
const PIECE: usize = 16 * 1024;

/// The body of a request. A long one goes out in pieces, so that the response of a server that refuses it is read before the
/// connection that the server closed cannot be written to any more.
pub(crate) struct Pieces {
    /// What goes out next.
    rest: Bytes,
    /// What comes behind it, and how much that is if it is known.
    stream: Option<Streamed>,
    /// Lets the runtime see what has arrived before the next piece goes out.
    pause: Option<Pin<Box<dyn Future<Output = ()> + Send + Sync>>>,
}

struct Streamed {
    /// For reqwest, which wants to share bodies between threads.
    body: Mutex<HttpBody>,
    left: Option<u64>,
}

impl Pieces {
    /// The body of a request.
    pub(crate) fn of(body: Bytes, stream: Option<&BodyStream>) -> Result<Self, TransportError> {
        let open = |stream: &BodyStream| {
            Ok(Streamed {
                body: Mutex::new(stream.open()?),
                left: stream.length(),
            })
        };
        Ok(Self {
            rest: body,
            stream: stream.map(open).transpose()?,
            pause: None,
        })
    }

    /// Takes the next chunk of the stream, if there is one.
    fn poll_stream(&mut self, context: &mut Context<'_>) -> Poll<Result<(), TransportError>> {
        while self.rest.is_empty() {
            let Some(stream) = &mut self.stream else {
                break;
            };
            let body = stream
                .body
                .get_mut()
                .unwrap_or_else(PoisonError::into_inner);
            match ready!(body.poll_chunk(context)) {
                Some(Ok(chunk)) => {
                    stream.left = stream
                        .left
                        .map(|left| left.saturating_sub(chunk.len() as u64));
                    self.rest = chunk;
                }
                Some(Err(error)) => {
                    self.stream = None;
                    return Poll::Ready(Err(error));
                }
                None => self.stream = None,
            }
        }
        Poll::Ready(Ok(()))
    }
}

impl Body for Pieces {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        if let Err(error) = ready!(self.poll_stream(context)) {
            return Poll::Ready(Some(Err(error)));
        }
        if self.rest.is_empty() {
            return Poll::Ready(None);
        }
        if let Some(pause) = &mut self.pause {
            ready!(pause.as_mut().poll(context));
        }
        let length = self.rest.len().min(PIECE);
        let piece = self.rest.split_to(length);
        if !self.rest.is_empty() || self.stream.is_some() {
            self.pause = Some(Box::pin(tokio::task::yield_now()));
        }
        Poll::Ready(Some(Ok(Frame::data(piece))))
    }

    fn is_end_stream(&self) -> bool {
        let stream = self.stream.as_ref();
        self.rest.is_empty() && stream.is_none_or(|stream| stream.left == Some(0))
    }

    fn size_hint(&self) -> SizeHint {
        let rest = self.rest.len() as u64;
        match self.stream.as_ref().map(|stream| stream.left) {
            None => SizeHint::with_exact(rest),
            Some(Some(left)) => SizeHint::with_exact(rest + left),
            Some(None) => SizeHint::default(),
        }
    }
}
