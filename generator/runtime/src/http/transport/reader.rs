//! Bodies of blocking transports.

use std::io::{self, Read};
use std::task::{Context, Poll};

use bytes::Bytes;

use crate::http::transport::cause::lookup;
use crate::http::transport::chunks::ChunkSource;
use crate::http::transport::error::TransportError;

/// The bytes of a reader as the calls see them: each chunk is there when it is asked for.
pub(crate) struct Chunked<R> {
    reader: R,
    done: bool,
}

impl<R: Read> Chunked<R> {
    pub(crate) fn new(reader: R) -> Self {
        Self {
            reader,
            done: false,
        }
    }
}

impl<R: Read + Send + Unpin> ChunkSource for Chunked<R> {
    fn poll_chunk(&mut self, _: &mut Context<'_>) -> Poll<Option<Result<Bytes, TransportError>>> {
        const SIZE: usize = 32 * 1024;
        if self.done {
            return Poll::Ready(None);
        }
        let mut buffer = vec![0; SIZE];
        loop {
            return Poll::Ready(match self.reader.read(&mut buffer) {
                Ok(0) => {
                    self.done = true;
                    None
                }
                Ok(length) => {
                    buffer.truncate(length);
                    Some(Ok(buffer.into()))
                }
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => {
                    self.done = true;
                    Some(Err(broken(error)))
                }
            });
        }
    }
}

pub(crate) fn broken(error: io::Error) -> TransportError {
    match error.kind() {
        io::ErrorKind::ConnectionRefused
        | io::ErrorKind::HostUnreachable
        | io::ErrorKind::NetworkUnreachable => TransportError::connect(error),
        io::ErrorKind::TimedOut => TransportError::timeout(error),
        _ if lookup(&error).is_some() || is_certificate(&error) => TransportError::connect(error),
        _ => match error.downcast::<ureq::Error>() {
            Ok(ureq::Error::Io(error)) if error.kind() == io::ErrorKind::TimedOut => {
                TransportError::timeout(error)
            }
            Ok(error @ ureq::Error::Timeout(_)) => TransportError::timeout(error),
            Ok(error) => TransportError::other(error),
            Err(error) => TransportError::other(error),
        },
    }
}

/// Whether the server's certificate was refused, which ends the handshake before anything is sent.
fn is_certificate(error: &io::Error) -> bool {
    let inner = error.get_ref();
    matches!(
        inner.and_then(|inner| inner.downcast_ref()),
        Some(rustls::Error::InvalidCertificate(_))
    )
}
