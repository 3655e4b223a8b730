//! Bodies that are read as they arrive.

use std::fmt;
use std::io::Write;
#[cfg(feature = "stream")]
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::{Bytes, BytesMut};
#[cfg(feature = "stream")]
use futures_core::Stream;
use http::HeaderMap;

use crate::http::boxed::BoxFuture;
use crate::http::error::{Error, ErrorKind, Result};
use crate::http::request::operation::Operation;
use crate::http::response::meta::Meta;
use crate::http::transport::body::HttpBody;
use crate::http::transport::cause::cause;
use crate::http::transport::error::{Fault, TransportError};
use crate::http::transport::timer::Timer;

/// A body that is read as it arrives: an export, a recording.
///
/// It is a `Stream` of chunks; [`bytes`](Self::bytes) collects them and [`write_to`](Self::write_to)
/// passes them to a writer. Dropping it ends the transfer. The timeout of an attempt ends with the
/// head of the response; from then on it holds for each pause between two chunks.
/// Of a blocking client's download, its method `blocking` gives a reader.
///
/// ```no_run
/// # mod intercom_api { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/client.rs")); }
/// # async fn example(download: intercom_api::Download) -> Result<(), Box<dyn std::error::Error>> {
/// let mut file = std::fs::File::create("export.csv.gz")?;
/// let written = download
///     .write_to(&mut file, |progress| eprint!("\r{} bytes", progress.bytes))
///     .await?;
/// # Ok(()) }
/// ```
pub struct Download {
    operation: Operation,
    meta: Meta,
    body: HttpBody,
    stall: Option<Stall>,
    limit: Option<u64>,
    progress: Progress,
    done: bool,
}

/// How far a download has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// Bytes that have arrived.
    pub bytes: u64,
    /// Bytes in total, where the server says so. Unknown for bodies that are compressed on the way.
    pub total: Option<u64>,
}

impl Download {
    pub(crate) fn new(
        operation: Operation,
        meta: Meta,
        body: HttpBody,
        stall: Option<Stall>,
        limit: Option<u64>,
    ) -> Self {
        let total = content_length(&meta.headers);
        Self {
            operation,
            meta,
            body,
            stall,
            limit,
            progress: Progress { bytes: 0, total },
            done: false,
        }
    }

    /// Status, headers, request id and rate limit.
    pub fn meta(&self) -> &Meta {
        &self.meta
    }

    /// How far it has come.
    pub fn progress(&self) -> Progress {
        self.progress
    }

    /// The file name that the server proposes in `Content-Disposition`, without any folders.
    pub fn file_name(&self) -> Option<&str> {
        let value = self.meta.headers.get(http::header::CONTENT_DISPOSITION)?;
        let name = value
            .to_str()
            .ok()?
            .split(';')
            .find_map(|part| part.trim().strip_prefix("filename="))?
            .trim_matches('"');
        let last = name.rsplit(['/', '\\']).next()?;
        (!matches!(last, "" | "." | "..")).then_some(last)
    }

    /// The next chunk; `None` at the end.
    ///
    /// # Errors
    /// When the connection breaks or stalls. What came before is all there is then.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>> {
        std::future::poll_fn(|context| self.poll_chunk(context))
            .await
            .transpose()
    }

    /// The whole content.
    ///
    /// # Errors
    /// As for [`chunk`](Self::chunk).
    pub async fn bytes(mut self) -> Result<Bytes> {
        let mut all = BytesMut::new();
        while let Some(chunk) = self.chunk().await? {
            all.extend_from_slice(&chunk);
        }
        Ok(all.freeze())
    }

    /// Writes the content to a writer, reporting after each chunk, and gives the number of bytes.
    ///
    /// The writer is an ordinary one, a file for example, and is written to on the calling task.
    ///
    /// # Errors
    /// As for [`chunk`](Self::chunk), and when the writer fails.
    pub async fn write_to(
        self,
        writer: &mut (impl Write + ?Sized),
        report: impl FnMut(Progress),
    ) -> Result<u64> {
        self.write_after(&[], writer, report).await
    }

    /// Writes `before`, bytes that were taken out already, and then the rest.
    pub(crate) async fn write_after(
        mut self,
        before: &[u8],
        writer: &mut (impl Write + ?Sized),
        mut report: impl FnMut(Progress),
    ) -> Result<u64> {
        writer
            .write_all(before)
            .map_err(|error| self.unwritten(error))?;
        while let Some(chunk) = self.chunk().await? {
            writer
                .write_all(&chunk)
                .map_err(|error| self.unwritten(error))?;
            report(self.progress);
        }
        writer.flush().map_err(|error| self.unwritten(error))?;
        Ok(self.progress.bytes)
    }

    /// Like [`write_to`](Self::write_to), to an asynchronous writer of tokio.
    ///
    /// # Errors
    /// As for [`chunk`](Self::chunk), and when the writer fails.
    #[cfg(feature = "client")]
    pub async fn copy_to(
        mut self,
        writer: &mut (impl tokio::io::AsyncWrite + Unpin + ?Sized),
        mut report: impl FnMut(Progress),
    ) -> Result<u64> {
        use tokio::io::AsyncWriteExt as _;
        while let Some(chunk) = self.chunk().await? {
            writer
                .write_all(&chunk)
                .await
                .map_err(|error| self.unwritten(error))?;
            report(self.progress);
        }
        writer
            .flush()
            .await
            .map_err(|error| self.unwritten(error))?;
        Ok(self.progress.bytes)
    }

    fn unwritten(&self, error: std::io::Error) -> Error {
        self.error(ErrorKind::Write)
            .explain(format!(
                "writing failed after {} bytes",
                self.progress.bytes
            ))
            .caused_by(error)
    }

    fn error(&self, kind: ErrorKind) -> Error {
        let meta = &self.meta;
        Error::new(kind).of(self.operation).with_response(
            meta.status,
            meta.headers.clone(),
            meta.request_id.clone(),
            Bytes::new(),
        )
    }

    fn poll_chunk(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes>>> {
        if self.done {
            return Poll::Ready(None);
        }
        let fault = match self.body.poll_chunk(context) {
            Poll::Ready(Some(Ok(chunk))) => {
                if let Some(stall) = &mut self.stall {
                    stall.reset();
                }
                self.progress.bytes = self.progress.bytes.saturating_add(chunk.len() as u64);
                if let Some(limit) = self.limit.filter(|limit| self.progress.bytes > *limit) {
                    self.done = true;
                    let text = format!("the download is longer than {limit} bytes");
                    return Poll::Ready(Some(Err(self.error(ErrorKind::TooLarge).explain(text))));
                }
                return Poll::Ready(Some(Ok(chunk)));
            }
            Poll::Ready(None) => {
                self.done = true;
                return Poll::Ready(None);
            }
            Poll::Ready(Some(Err(fault))) => fault,
            Poll::Pending => {
                let stall = self.stall.as_mut().filter(|stall| stall.works());
                if stall.is_none_or(|stall| stall.poll(context).is_pending()) {
                    return Poll::Pending;
                }
                TransportError::timeout("no data arrived for the time of one attempt")
            }
        };
        self.done = true;
        let kind = match fault.fault {
            Fault::Timeout => ErrorKind::Timeout,
            Fault::Connect | Fault::Upload | Fault::Refused | Fault::Other => ErrorKind::Transport,
        };
        let text = format!(
            "the download broke off after {} bytes: {}",
            self.progress.bytes,
            cause(&*fault.source)
        );
        Poll::Ready(Some(Err(self.error(kind).explain(text).caused_by(fault))))
    }
}

#[cfg(feature = "stream")]
impl Stream for Download {
    type Item = Result<Bytes>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_chunk(context)
    }
}

impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download")
            .field("operation", &self.operation.id())
            .field("meta", &self.meta)
            .field("progress", &self.progress)
            .finish_non_exhaustive()
    }
}

fn content_length(headers: &HeaderMap) -> Option<u64> {
    // Of a compressed body it would count the compressed bytes.
    if headers.contains_key(http::header::CONTENT_ENCODING) {
        return None;
    }
    let value = headers.get(http::header::CONTENT_LENGTH)?;
    value.to_str().ok()?.trim().parse().ok()
}

/// A clock that is wound up again with each chunk.
pub(crate) struct Stall {
    timer: Arc<dyn Timer>,
    idle: Duration,
    sleep: Option<BoxFuture<()>>,
}

impl Stall {
    pub(crate) fn new(timer: Arc<dyn Timer>, idle: Duration) -> Self {
        Self {
            timer,
            idle,
            sleep: None,
        }
    }

    /// Whether it can run here: not on a thread without a runtime.
    fn works(&self) -> bool {
        self.sleep.is_some() || self.timer.check().is_ok()
    }

    fn reset(&mut self) {
        self.sleep = None;
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<()> {
        let Self { timer, idle, sleep } = self;
        sleep
            .get_or_insert_with(|| timer.sleep(*idle))
            .as_mut()
            .poll(context)
    }
}
