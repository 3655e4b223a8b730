//! Bodies of requests, as a blocking transport reads them.

use std::io::{self, Read};

use bytes::Bytes;

use crate::http::blocking::executor::block_on;
use crate::http::transport::body::HttpBody;

/// The body of a request as a reader.
pub(crate) struct BodyReader {
    body: HttpBody,
    chunk: Bytes,
}

impl BodyReader {
    pub(crate) fn new(body: HttpBody) -> Self {
        Self {
            body,
            chunk: Bytes::new(),
        }
    }
}

impl Read for BodyReader {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while self.chunk.is_empty() {
            match block_on(self.body.chunk()) {
                Some(Ok(chunk)) => self.chunk = chunk,
                Some(Err(error)) => return Err(io::Error::other(error)),
                None => return Ok(0),
            }
        }
        let length = self.chunk.len().min(buffer.len());
        let chunk = self.chunk.split_to(length);
        buffer
            .iter_mut()
            .zip(&chunk)
            .for_each(|(to, byte)| *to = *byte);
        Ok(length)
    }
}
