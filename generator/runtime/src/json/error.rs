//! What stops a text from being decoded.

use std::borrow::Cow;
use std::fmt;

/// The text is not JSON, is nested too deeply, or is of a kind that a bare scalar cannot take.
///
/// ```
/// # mod intercom_api { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/client.rs")); }
/// use intercom_api::model::{Value, decode};
///
/// let error = decode::<Value>(b"{\"data\": [1, {\"id\": tru}]}").unwrap_err();
/// assert_eq!(error.path(), "$.data[1].id");
/// assert_eq!((error.line(), error.column()), (1, 21));
/// ```
// Boxed, because results that carry it are returned for every value that is read.
#[derive(Clone, PartialEq)]
pub struct DecodeError(Box<Inner>);

#[derive(Clone, PartialEq)]
struct Inner {
    message: Cow<'static, str>,
    offset: usize,
    line: usize,
    column: usize,
    /// Innermost first, because it is collected on the way out.
    path: Vec<Step>,
    limit: Option<Limit>,
}

/// A limit of the reader that a text ran into.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Limit {
    Memory,
    Time,
}

#[derive(Clone, PartialEq)]
enum Step {
    Key(String),
    Index(usize),
}

impl DecodeError {
    pub(crate) fn new(message: impl Into<Cow<'static, str>>, data: &[u8], offset: usize) -> Self {
        let before = &data[..offset.min(data.len())];
        let line_start = before
            .iter()
            .rposition(|byte| *byte == b'\n')
            .map_or(0, |newline| newline + 1);
        Self(Box::new(Inner {
            message: message.into(),
            offset,
            line: 1 + before.iter().filter(|byte| **byte == b'\n').count(),
            column: 1 + before.len() - line_start,
            path: Vec::new(),
            limit: None,
        }))
    }

    pub(crate) fn because(mut self, limit: Limit) -> Self {
        self.0.limit = Some(limit);
        self
    }

    /// The limit that stopped the reader, if the text itself is not at fault.
    pub(crate) fn limit(&self) -> Option<Limit> {
        self.0.limit
    }

    /// A value that its place cannot hold in any form.
    pub(crate) fn mismatch(wanted: &'static str, found: &'static str) -> Self {
        Self::new(format!("expected {wanted}, found {found}"), b"", 0)
    }

    #[cold]
    pub(crate) fn in_key(mut self, key: &str) -> Self {
        self.0.path.push(Step::Key(key.to_owned()));
        self
    }

    #[cold]
    pub(crate) fn in_index(mut self, index: usize) -> Self {
        self.0.path.push(Step::Index(index));
        self
    }

    /// Where in the document it happened, from the root `$`: `$.data[3].author.id`.
    pub fn path(&self) -> String {
        let mut path = String::from("$");
        for step in self.0.path.iter().rev() {
            match step {
                Step::Index(index) => path.push_str(&format!("[{index}]")),
                Step::Key(key) if is_plain(key) => {
                    path.push('.');
                    path.push_str(key);
                }
                Step::Key(key) => path.push_str(&format!("[{key:?}]")),
            }
        }
        path
    }

    /// Line in the text, counted from 1.
    pub fn line(&self) -> usize {
        self.0.line
    }

    /// Byte in the line, counted from 1.
    pub fn column(&self) -> usize {
        self.0.column
    }

    /// Byte in the text, counted from 0.
    pub fn offset(&self) -> usize {
        self.0.offset
    }
}

fn is_plain(key: &str) -> bool {
    !key.is_empty()
        && key
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner {
            message,
            line,
            column,
            ..
        } = &*self.0;
        write!(f, "{message} at line {line} column {column}")?;
        if !self.0.path.is_empty() {
            write!(f, ", in {}", self.path())?;
        }
        Ok(())
    }
}

impl fmt::Debug for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "DecodeError({self})")
    }
}

impl std::error::Error for DecodeError {}
