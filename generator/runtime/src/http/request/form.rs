//! Multipart bodies, encoded here so that every transport sends the same bytes.

use std::fmt;
use std::path::Path;

use bytes::{BufMut, Bytes, BytesMut};

use crate::http::transport::timer::random;

/// A file to upload.
///
/// ```
/// # mod intercom_api { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/client.rs")); }
/// use intercom_api::Upload;
///
/// let upload = Upload::new("id,price\n1,2\n").file_name("catalog.csv").content_type("text/csv");
/// assert_eq!(upload.bytes().len(), 13);
/// ```
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Upload {
    bytes: Bytes,
    file_name: Option<String>,
    content_type: Option<String>,
}

impl Upload {
    /// A file with this content. Without more it is sent as `file`, of type `application/octet-stream`.
    pub fn new(bytes: impl Into<Bytes>) -> Self {
        Self {
            bytes: bytes.into(),
            ..Self::default()
        }
    }

    /// Reads a file, and takes its name for the upload.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn from_path(path: impl AsRef<Path>) -> std::io::Result<Self> {
        let path = path.as_ref();
        let upload = Self::new(std::fs::read(path)?);
        Ok(match path.file_name() {
            Some(name) => upload.file_name(name.to_string_lossy()),
            None => upload,
        })
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

    /// The content.
    pub fn bytes(&self) -> &Bytes {
        &self.bytes
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
            .field("bytes", &self.bytes.len())
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

/// The body, and the `Content-Type` that belongs to it.
pub(crate) fn encode(form: &Form) -> (Bytes, String) {
    let boundary = boundary(form);
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
                body.put_slice(&upload.bytes);
            }
        }
        body.put_slice(b"\r\n");
    }
    body.put_slice(format!("--{boundary}--\r\n").as_bytes());
    (
        body.freeze(),
        format!("multipart/form-data; boundary={boundary}"),
    )
}

/// A line that occurs in no field.
fn boundary(form: &Form) -> String {
    loop {
        let boundary = format!("{:016x}{:016x}", random(), random());
        let taken = form.iter().any(|(_, field)| {
            let content: &[u8] = match field {
                Field::Text(text, _) => text.as_bytes(),
                Field::File(upload) => &upload.bytes,
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
        let (body, content_type) = encode(&form);
        let boundary = content_type
            .strip_prefix("multipart/form-data; boundary=")
            .unwrap();
        let expected = format!(
            "--{boundary}\r\nContent-Disposition: form-data; name=\"part%22%0D%0AX: y\"\r\n\r\n2\r\n\
             --{boundary}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"x%22.csv\"\r\n\
             Content-Type: text/csvX: y\r\n\r\na,b\r\n--{boundary}--\r\n"
        );
        assert_eq!(body, expected);
    }
}
