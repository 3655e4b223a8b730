//! The body of a request that is read while it is sent.

use std::collections::VecDeque;
use std::fmt;
use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
#[cfg(feature = "client")]
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use bytes::Bytes;

use crate::http::transport::body::HttpBody;
use crate::http::transport::chunks::ChunkSource;
use crate::http::transport::error::TransportError;

/// How much is read at once.
const CHUNK: usize = 32 * 1024;

/// The body of a request that is read while it is sent: what a transport gets for an [`Upload`](crate::Upload) that is
/// not in memory. Clones read from the same file or reader.
#[derive(Clone)]
pub struct BodyStream {
    parts: Vec<Part>,
}

/// A part of a body.
#[derive(Clone)]
pub(crate) enum Part {
    Bytes(Bytes),
    /// A file, opened anew each time it is sent, and its length when the upload was made, which a pipe does not have.
    File(Arc<Path>, Option<u64>),
    /// What can be read once, and its length.
    Once(Arc<Mutex<Option<HttpBody>>>, Option<u64>),
}

impl Part {
    pub(crate) fn file(path: PathBuf) -> io::Result<Self> {
        let file = std::fs::metadata(&path)?;
        let length = file.is_file().then_some(file.len());
        Ok(Self::File(path.into(), length))
    }

    pub(crate) fn once(body: HttpBody) -> Self {
        Self::Once(Arc::new(Mutex::new(Some(body))), None)
    }

    /// Its length in bytes, if it is known.
    pub(crate) fn length(&self) -> Option<u64> {
        match self {
            Self::Bytes(bytes) => Some(bytes.len() as u64),
            Self::File(_, length) | Self::Once(_, length) => *length,
        }
    }

    /// Whether it can be sent now.
    fn is_there(&self) -> bool {
        match self {
            Self::Bytes(_) | Self::File(..) => true,
            Self::Once(body, _) => {
                let body = body.lock().unwrap_or_else(PoisonError::into_inner);
                body.is_some()
            }
        }
    }

    fn open(&self) -> Result<HttpBody, TransportError> {
        match self {
            Self::Bytes(bytes) => Ok(bytes.clone().into()),
            Self::File(path, _) => {
                // Opening waits, too: for another process at the other end of a pipe, or for a network.
                let file = Opening {
                    path: path.clone(),
                    file: None,
                };
                Ok(HttpBody::from_source(BlockingReader::new(file)))
            }
            Self::Once(body, _) => {
                let mut body = body.lock().unwrap_or_else(PoisonError::into_inner);
                body.take().ok_or_else(|| {
                    TransportError::upload("it was sent already, and can be read only once")
                })
            }
        }
    }
}

impl PartialEq for Part {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Bytes(a), Self::Bytes(b)) => a == b,
            (Self::File(a, x), Self::File(b, y)) => a == b && x == y,
            (Self::Once(a, _), Self::Once(b, _)) => Arc::ptr_eq(a, b),
            _ => false,
        }
    }
}

impl Eq for Part {}

impl BodyStream {
    pub(crate) fn new(parts: Vec<Part>) -> Self {
        Self { parts }
    }

    /// Its length in bytes; unknown where a reader or a stream does not say it.
    pub fn length(&self) -> Option<u64> {
        self.parts.iter().map(Part::length).sum()
    }

    /// Whether it can be sent now: a file always, what comes from a reader or a stream once.
    pub fn is_available(&self) -> bool {
        self.parts.iter().all(Part::is_there)
    }

    /// Begins to read it from the start.
    ///
    /// # Errors
    /// What can be read once was sent already. A file is opened when it is read first.
    pub fn open(&self) -> Result<HttpBody, TransportError> {
        let mut parts = VecDeque::new();
        for part in &self.parts {
            parts.push_back((part.open()?, part.length()));
        }
        Ok(HttpBody::from_source(Chain(parts)))
    }
}

impl fmt::Debug for BodyStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BodyStream")
            .field("length", &self.length())
            .finish_non_exhaustive()
    }
}

/// The parts that are left, each with what is left of it if that is known.
struct Chain(VecDeque<(HttpBody, Option<u64>)>);

impl ChunkSource for Chain {
    fn poll_chunk(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, TransportError>>> {
        while let Some((body, left)) = self.0.front_mut() {
            match (ready!(body.poll_chunk(context)), left) {
                (Some(Ok(chunk)), left) => {
                    if let Some(left) = left {
                        // The server was told the length.
                        match left.checked_sub(chunk.len() as u64) {
                            Some(rest) => *left = rest,
                            None => {
                                return Poll::Ready(Some(Err(TransportError::upload(
                                    "it is longer than was said",
                                ))));
                            }
                        }
                    }
                    return Poll::Ready(Some(Ok(chunk)));
                }
                (None, Some(1..)) => {
                    let error = TransportError::upload("it is shorter than was said");
                    return Poll::Ready(Some(Err(error)));
                }
                (None, _) => {
                    self.0.pop_front();
                }
                (Some(Err(error)), _) => {
                    self.0.clear();
                    return Poll::Ready(Some(Err(error)));
                }
            }
        }
        Poll::Ready(None)
    }
}

/// A file that is opened when it is read first.
struct Opening {
    path: Arc<Path>,
    file: Option<File>,
}

impl Read for Opening {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        match &mut self.file {
            Some(file) => file.read(buffer),
            None => self.file.insert(File::open(&self.path)?).read(buffer),
        }
    }
}

/// Reads on one of the threads that tokio has for what waits, or, where tokio does not run, on the thread that sends.
pub(crate) struct BlockingReader<R>(BlockingState<R>);

enum BlockingState<R> {
    Idle(R),
    /// The reader, and what it read.
    #[cfg(feature = "client")]
    Elsewhere(tokio::task::JoinHandle<(R, io::Result<Bytes>)>),
    /// It failed.
    Over,
}

impl<R: Read> BlockingReader<R> {
    pub(crate) fn new(reader: R) -> Self {
        Self(BlockingState::Idle(reader))
    }

    /// The next bytes; none at the end.
    fn read(reader: &mut R) -> io::Result<Bytes> {
        let mut buffer = vec![0; CHUNK];
        loop {
            match reader.read(&mut buffer) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                read => {
                    buffer.truncate(read?);
                    return Ok(buffer.into());
                }
            }
        }
    }
}

#[cfg(feature = "client")]
impl<R: Read + Send + 'static> BlockingState<R> {
    /// Begins to read on another thread, where tokio runs.
    fn elsewhere(self) -> Self {
        match (self, tokio::runtime::Handle::try_current()) {
            (Self::Idle(mut reader), Ok(runtime)) => {
                Self::Elsewhere(runtime.spawn_blocking(move || {
                    let read = BlockingReader::read(&mut reader);
                    (reader, read)
                }))
            }
            (other, _) => other,
        }
    }
}

impl<R: Read + Send + Unpin + 'static> ChunkSource for BlockingReader<R> {
    fn poll_chunk(
        &mut self,
        #[cfg_attr(not(feature = "client"), expect(unused_variables))] context: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, TransportError>>> {
        let reading = std::mem::replace(&mut self.0, BlockingState::Over);
        #[cfg(feature = "client")]
        let reading = reading.elsewhere();
        let (reader, read) = match reading {
            BlockingState::Idle(mut reader) => {
                let read = Self::read(&mut reader);
                (reader, read)
            }
            #[cfg(feature = "client")]
            BlockingState::Elsewhere(mut task) => match Pin::new(&mut task).poll(context) {
                Poll::Ready(Ok(read)) => read,
                Poll::Ready(Err(error)) => {
                    return Poll::Ready(Some(Err(TransportError::upload(error))));
                }
                Poll::Pending => {
                    self.0 = BlockingState::Elsewhere(task);
                    return Poll::Pending;
                }
            },
            BlockingState::Over => return Poll::Ready(None),
        };
        Poll::Ready(match read {
            Ok(bytes) => {
                self.0 = BlockingState::Idle(reader);
                (!bytes.is_empty()).then_some(Ok(bytes))
            }
            Err(error) => Some(Err(TransportError::upload(error))),
        })
    }
}

/// Reads as the runtime of tokio lets it.
#[cfg(feature = "client")]
pub(crate) struct AsyncReader<R>(pub(crate) Pin<Box<R>>);

#[cfg(feature = "client")]
impl<R: tokio::io::AsyncRead + Send> ChunkSource for AsyncReader<R> {
    fn poll_chunk(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, TransportError>>> {
        let mut room = vec![0; CHUNK];
        let mut buffer = tokio::io::ReadBuf::new(&mut room);
        let read = ready!(self.0.as_mut().poll_read(context, &mut buffer));
        let length = buffer.filled().len();
        Poll::Ready(match read {
            Ok(()) if length == 0 => None,
            Ok(()) => {
                room.truncate(length);
                Some(Ok(room.into()))
            }
            Err(error) => Some(Err(TransportError::upload(error))),
        })
    }
}
