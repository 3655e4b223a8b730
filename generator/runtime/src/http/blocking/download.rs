//! The body of a response that is read as it arrives.

use std::io::{self, Read, Write};

use bytes::{Buf as _, Bytes};

use crate::http::blocking::executor::block_on;
use crate::http::error::Result;
use crate::http::response::download::Download as Inner;
use crate::http::response::download::Progress;
use crate::http::response::meta::Meta;

/// A body that is read as it arrives, of a blocking client. It is a reader.
///
/// ```no_run
/// # mod intercom_api { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/client.rs")); }
/// # fn example(download: intercom_api::Download) -> Result<(), Box<dyn std::error::Error>> {
/// let mut file = std::fs::File::create("export.csv.gz")?;
/// download.blocking().write_to(&mut file, |progress| eprint!("\r{} bytes", progress.bytes))?;
/// # Ok(()) }
/// ```
#[derive(Debug)]
pub struct Download {
    inner: Inner,
    chunk: Bytes,
}

impl Inner {
    /// For downloads of a blocking client: reads without an async runtime.
    pub fn blocking(self) -> Download {
        Download {
            inner: self,
            chunk: Bytes::new(),
        }
    }
}

impl Download {
    /// Status, headers, request id and rate limit.
    pub fn meta(&self) -> &Meta {
        self.inner.meta()
    }

    /// How far it has come.
    pub fn progress(&self) -> Progress {
        self.inner.progress()
    }

    /// The file name that the server proposes, without any folders.
    pub fn file_name(&self) -> Option<&str> {
        self.inner.file_name()
    }

    /// What is left of the content.
    ///
    /// # Errors
    /// When the connection breaks or stalls.
    pub fn bytes(self) -> Result<Bytes> {
        let rest = block_on(self.inner.bytes())?;
        if self.chunk.is_empty() {
            return Ok(rest);
        }
        Ok([self.chunk, rest].concat().into())
    }

    /// Writes what is left of the content to a writer, reporting after each chunk, and gives the number of bytes
    /// that have arrived in all.
    ///
    /// # Errors
    /// When the connection breaks or stalls, and when the writer fails.
    pub fn write_to(
        self,
        writer: &mut (impl Write + ?Sized),
        report: impl FnMut(Progress),
    ) -> Result<u64> {
        block_on(self.inner.write_after(&self.chunk, writer, report))
    }
}

impl Read for Download {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while self.chunk.is_empty() {
            match block_on(self.inner.chunk()) {
                Ok(Some(chunk)) => self.chunk = chunk,
                Ok(None) => return Ok(0),
                Err(error) => return Err(io::Error::other(error)),
            }
        }
        let length = self.chunk.len().min(buffer.len());
        self.chunk.copy_to_slice(&mut buffer[..length]);
        Ok(length)
    }
}
