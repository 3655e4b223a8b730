//! The text of a file that was read, and its outline once somebody asks for a line.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use super::locate::Outline;
use crate::diagnostic::Diagnostic;

/// A YAML file.
#[derive(Debug)]
pub(crate) struct Source {
    /// As shown to people.
    pub(crate) file: PathBuf,
    pub(crate) text: String,
    outline: OnceLock<Outline>,
}

impl Source {
    pub(crate) fn new(file: &Path, text: String) -> Self {
        Self {
            file: file.to_path_buf(),
            text,
            outline: OnceLock::new(),
        }
    }

    pub(crate) fn outline(&self) -> &Outline {
        self.outline.get_or_init(|| Outline::new(&self.text))
    }

    /// The line of the node at `pointer`, or of its nearest ancestor.
    pub(crate) fn line(&self, pointer: &str) -> usize {
        self.outline().line(pointer)
    }

    pub(crate) fn diagnostic(&self, pointer: &str, what: impl Into<String>) -> Diagnostic {
        Diagnostic::new(what)
            .file(&self.file)
            .line(self.line(pointer))
            .pointer(pointer)
    }
}
