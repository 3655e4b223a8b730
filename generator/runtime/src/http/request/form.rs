//! Multipart bodies, encoded here so that every transport sends the same bytes.

use std::fmt;
use std::io::Read;
use std::path::Path;

use bytes::{BufMut, Bytes, BytesMut};

use crate::http::transport::body::HttpBody;
#[cfg(feature = "stream")]
use crate::http::transport::error::TransportError;
#[cfg(feature = "client")]
use crate::http::transport::stream::AsyncReader;
use crate::http::transport::stream::{BlockingReader, Part};
use crate::http::transport::timer::random;

/// A file to upload: bytes, or a file, reader or stream that is read while it is sent.
///
/// ```
/// # mod intercom_api { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/client.rs")); }
/// use intercom_api::Upload;
///
/// let upload = Upload::new("id,price\n1,2\n").file_name("catalog.csv").content_type("text/csv");
/// assert_eq!(upload.length(), Some(13));
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Upload {
    content: Part,
    file_name: Option<String>,
    content_type: Option<String>,
}

impl Upload {
    /// A file with this content. Without more it is sent as `file`, of the type that the operation
    /// asks for or else of `application/octet-stream`.
    pub fn new(bytes: impl Into<Bytes>) -> Self {
        Self::of(Part::Bytes(bytes.into()))
    }

    fn of(content: Part) -> Self {
        Self {
            content,
            file_name: None,
            content_type: None,
        }
    }

    /// A file that is read while it is sent, and takes its name for the upload. It is opened anew for each attempt, so the call
    /// can be retried. Where tokio runs it is read on a thread that tokio has for what waits, and elsewhere on the thread that
    /// sends.
    ///
    /// # Errors
    /// When there is no such file.
    pub fn from_file(path: impl AsRef<Path>) -> std::io::Result<Self> {
        let path = path.as_ref();
        let upload = Self::of(Part::file(path.to_owned())?);
        Ok(upload.named_after(path))
    }

    /// What a reader gives while it is sent, which can be done once: the call is not retried, and a clone of it fails with
    /// [`ErrorKind::Read`](crate::ErrorKind::Read). It is read where a file is, and a reader that never returns keeps a runtime
    /// of tokio from ending.
    ///
    /// ```
    /// # use intercom_runtime::Upload;
    /// let upload = Upload::from_reader(std::io::stdin()).file_name("report.csv");
    /// assert_eq!(upload.length(), None);
    /// ```
    pub fn from_reader(reader: impl Read + Send + Unpin + 'static) -> Self {
        Self::of(Part::once(HttpBody::from_source(BlockingReader::new(
            reader,
        ))))
    }

    /// The same from a reader of tokio, such as `tokio::fs::File`.
    #[cfg(feature = "client")]
    pub fn from_async_read(reader: impl tokio::io::AsyncRead + Send + 'static) -> Self {
        let reader = AsyncReader(Box::pin(reader));
        Self::of(Part::once(HttpBody::from_source(reader)))
    }

    /// The same from chunks of bytes.
    #[cfg(feature = "stream")]
    pub fn from_stream(
        stream: impl futures_core::Stream<Item = std::result::Result<Bytes, TransportError>>
        + Send
        + 'static,
    ) -> Self {
        Self::of(Part::once(HttpBody::from_stream(stream)))
    }

    /// Says how many bytes a reader or stream has. Without it the body is sent in chunks, which not every server takes; a
    /// wrong length is an error while it is sent. What is in memory or in a file has its own length.
    pub fn with_length(mut self, bytes: u64) -> Self {
        if let Part::Once(_, length) = &mut self.content {
            *length = Some(bytes);
        }
        self
    }

    /// Reads a file into memory, and takes its name for the upload.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn from_path(path: impl AsRef<Path>) -> std::io::Result<Self> {
        let path = path.as_ref();
        Ok(Self::new(std::fs::read(path)?).named_after(path))
    }

    fn named_after(self, path: &Path) -> Self {
        match path.file_name() {
            Some(name) => self.file_name(name.to_string_lossy()),
            None => self,
        }
    }

    /// The name that the server gets to see.
    pub fn file_name(mut self, name: impl Into<String>) -> Self {
        self.file_name = Some(name.into());
        self
    }

    /// The media type of the content.
    pub fn content_type(mut self, media_type: impl Into<String>) -> Self {
        self.content_type = Some(media_type.into());
        self
    }

    /// The media type of the content, if one is set.
    pub fn media_type(&self) -> Option<&str> {
        self.content_type.as_deref()
    }

    /// The content, if it is in memory.
    pub fn bytes(&self) -> Option<&Bytes> {
        match &self.content {
            Part::Bytes(bytes) => Some(bytes),
            Part::File(..) | Part::Once(..) => None,
        }
    }

    /// The length of the content in bytes, if it is known.
    pub fn length(&self) -> Option<u64> {
        self.content.length()
    }

    /// The same, of this media type if none is set.
    pub(crate) fn or_content_type(&self, media_type: &str) -> Self {
        let mut upload = self.clone();
        upload
            .content_type
            .get_or_insert_with(|| media_type.to_owned());
        upload
    }

    pub(crate) fn part(&self) -> &Part {
        &self.content
    }
}

impl Default for Upload {
    fn default() -> Self {
        Self::new(Bytes::new())
    }
}

impl<B: Into<Bytes>> From<B> for Upload {
    fn from(bytes: B) -> Self {
        Self::new(bytes)
    }
}

impl fmt::Debug for Upload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Upload")
            .field("length", &self.length())
            .field("file_name", &self.file_name)
            .field("content_type", &self.content_type)
            .finish()
    }
}

#[derive(Clone)]
pub(crate) enum Field {
    /// Text and its media type, if it has one of its own.
    Text(String, Option<&'static str>),
    File(Upload),
}

/// The fields of a form, in order.
pub(crate) type Form = Vec<(String, Field)>;

/// The parts of the body, and the `Content-Type` that belongs to it. What is in memory is one part.
pub(crate) fn encode(form: &Form) -> (Vec<Part>, String) {
    let boundary = boundary(form);
    let mut parts = Vec::new();
    let mut body = BytesMut::new();
    for (name, field) in form {
        body.put_slice(format!("--{boundary}\r\n").as_bytes());
        body.put_slice(b"Content-Disposition: form-data; name=\"");
        body.put_slice(quoted(name).as_bytes());
        body.put_slice(b"\"");
        match field {
            Field::Text(text, media_type) => {
                if let Some(media_type) = media_type {
                    body.put_slice(format!("\r\nContent-Type: {media_type}").as_bytes());
                }
                body.put_slice(b"\r\n\r\n");
                body.put_slice(text.as_bytes());
            }
            Field::File(upload) => {
                let file_name = upload.file_name.as_deref().unwrap_or("file");
                let media_type = upload
                    .content_type
                    .as_deref()
                    .unwrap_or("application/octet-stream");
                body.put_slice(format!("; filename=\"{}\"\r\n", quoted(file_name)).as_bytes());
                body.put_slice(
                    format!("Content-Type: {}\r\n\r\n", one_line(media_type)).as_bytes(),
                );
                match &upload.content {
                    Part::Bytes(bytes) => body.put_slice(bytes),
                    stream => {
                        parts.push(Part::Bytes(body.split().freeze()));
                        parts.push(stream.clone());
                    }
                }
            }
        }
        body.put_slice(b"\r\n");
    }
    body.put_slice(format!("--{boundary}--\r\n").as_bytes());
    parts.push(Part::Bytes(body.freeze()));
    (parts, format!("multipart/form-data; boundary={boundary}"))
}

/// A line that occurs in no field that is in memory; in a stream, 128 random bits do not occur.
fn boundary(form: &Form) -> String {
    loop {
        let boundary = format!("{:016x}{:016x}", random(), random());
        let taken = form.iter().any(|(_, field)| {
            let content: &[u8] = match field {
                Field::Text(text, _) => text.as_bytes(),
                Field::File(upload) => upload.bytes().map_or(&[], |bytes| bytes),
            };
            content
                .windows(boundary.len())
                .any(|part| part == boundary.as_bytes())
        });
        if !taken {
            return boundary;
        }
    }
}

/// As browsers do it: quotes and line ends, which could add headers, are percent-encoded.
fn quoted(text: &str) -> String {
    text.replace('"', "%22")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

fn one_line(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_control()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_and_files_are_written_and_names_cannot_add_headers() {
        let form = vec![
            (
                "part\"\r\nX: y".to_owned(),
                Field::Text("2".to_owned(), None),
            ),
            (
                "file".to_owned(),
                Field::File(
                    Upload::new("a,b")
                        .file_name("x\".csv")
                        .content_type("text/csv\r\nX: y"),
                ),
            ),
        ];
        let (parts, content_type) = encode(&form);
        let boundary = content_type
            .strip_prefix("multipart/form-data; boundary=")
            .unwrap();
        let expected = format!(
            "--{boundary}\r\nContent-Disposition: form-data; name=\"part%22%0D%0AX: y\"\r\n\r\n2\r\n\
             --{boundary}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"x%22.csv\"\r\n\
             Content-Type: text/csvX: y\r\n\r\na,b\r\n--{boundary}--\r\n"
        );
        assert!(matches!(parts.as_slice(), [Part::Bytes(body)] if *body == expected));
    }
}
