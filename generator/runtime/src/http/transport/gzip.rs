//! Bodies that are compressed on the way. Both transports ask for gzip, and read it here.

use std::task::{Context, Poll};

use bytes::{Buf as _, Bytes, BytesMut};
use http::HeaderMap;
use http::header::{CONTENT_ENCODING, CONTENT_LENGTH};
use zlib_rs::{Inflate, InflateError, InflateFlush, Status};

use crate::http::transport::body::HttpBody;
use crate::http::transport::chunks::ChunkSource;
use crate::http::transport::error::TransportError;

/// How much is unpacked at once, so that a small body that unpacks to a huge one meets the limit in time.
const CHUNK: usize = 32 * 1024;

/// The body as the server meant it: unpacked, if the headers say that it is packed, and they then do not say so any more.
pub(crate) fn unpack(headers: &mut HeaderMap, body: impl ChunkSource + 'static) -> HttpBody {
    let packed = headers.get(CONTENT_ENCODING).is_some_and(|encoding| {
        let encoding = encoding.as_bytes().trim_ascii();
        encoding.eq_ignore_ascii_case(b"gzip") || encoding.eq_ignore_ascii_case(b"x-gzip")
    });
    if !packed {
        return HttpBody::from_source(body);
    }
    headers.remove(CONTENT_ENCODING);
    // It counted the packed bytes.
    headers.remove(CONTENT_LENGTH);
    HttpBody::from_source(Unpacked {
        source: body,
        packed: Bytes::new(),
        member: Member::Between,
        buffer: BytesMut::new(),
        full: false,
    })
}

/// Where in the packed body we are. It is one compressed member after another; none at all is an empty body.
enum Member {
    Between,
    Within(Box<Inflate>),
    Failed,
}

struct Unpacked<S> {
    source: S,
    /// What has arrived and is not yet unpacked.
    packed: Bytes,
    member: Member,
    buffer: BytesMut,
    /// The last round filled the buffer, so there may be more without more input.
    full: bool,
}

impl<S: ChunkSource> ChunkSource for Unpacked<S> {
    fn poll_chunk(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, TransportError>>> {
        loop {
            if matches!(self.member, Member::Failed) {
                return Poll::Ready(None);
            }
            if self.packed.is_empty() && !self.full {
                match std::task::ready!(self.source.poll_chunk(context)) {
                    Some(Ok(chunk)) => self.packed = chunk,
                    Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                    None if matches!(self.member, Member::Between) => return Poll::Ready(None),
                    None => return Poll::Ready(Some(Err(self.fail("it ends too early")))),
                }
                continue;
            }
            match self.step() {
                Ok(chunk) if chunk.is_empty() => {}
                Ok(chunk) => return Poll::Ready(Some(Ok(chunk))),
                Err(error) => return Poll::Ready(Some(Err(self.fail(error.as_str())))),
            }
        }
    }
}

impl<S> Unpacked<S> {
    /// Unpacks a chunk of what has arrived.
    fn step(&mut self) -> Result<Bytes, InflateError> {
        const GZIP: u8 = 16 + 15;
        let inflate = match &mut self.member {
            Member::Within(inflate) => inflate,
            other => {
                *other = Member::Within(Box::new(Inflate::new(true, GZIP)));
                return Ok(Bytes::new());
            }
        };
        self.buffer.resize(CHUNK, 0);
        let (taken, given) = (inflate.total_in(), inflate.total_out());
        let status = inflate.decompress(&self.packed, &mut self.buffer, InflateFlush::NoFlush)?;
        let taken = usize::try_from(inflate.total_in() - taken).unwrap_or(usize::MAX);
        let given = usize::try_from(inflate.total_out() - given).unwrap_or(usize::MAX);
        self.packed.advance(taken.min(self.packed.len()));
        self.full = given >= CHUNK && status != Status::StreamEnd;
        if status == Status::StreamEnd {
            self.member = Member::Between;
        } else if taken == 0 && given == 0 && !self.packed.is_empty() {
            return Err(InflateError::DataError);
        }
        Ok(self.buffer.split_to(given.min(CHUNK)).freeze())
    }

    fn fail(&mut self, reason: &str) -> TransportError {
        self.member = Member::Failed;
        TransportError::other(format!("the compressed body cannot be unpacked: {reason}"))
    }
}
