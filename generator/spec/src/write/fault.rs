//! What the file system refused, and what to do about it.

use std::fs::FileType;
use std::io::{self, ErrorKind};
use std::path::Path;

use crate::diagnostic::Diagnostic;

/// An error about `path`; `verb` is what was tried.
pub fn fault(path: &Path, verb: &str, error: &io::Error) -> Diagnostic {
    let (what, remedy) = match error.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => {
            ("the disk is full", "make room, and run the command again")
        }
        ErrorKind::ReadOnlyFilesystem => (
            "the file system is read-only",
            "mount it for writing, or work in a copy of the repository elsewhere",
        ),
        ErrorKind::PermissionDenied => (
            "the permission is missing",
            "make the file and its folder writable for you: chmod u+w",
        ),
        ErrorKind::InvalidFilename => (
            "its name is too long or not allowed here",
            "work in a folder with a shorter path, or give the schema or operation a shorter name in spec/corrections/",
        ),
        ErrorKind::IsADirectory | ErrorKind::DirectoryNotEmpty => {
            ("a folder is in the place of a file", "move the folder away")
        }
        ErrorKind::NotADirectory => ("a file is in the place of a folder", "move the file away"),
        ErrorKind::CrossesDevices => (
            "it lies on another file system than the repository",
            "keep generated/ and tests/wire/ on one file system with the repository",
        ),
        _ => (
            "the system refused",
            "look at the reason above, and run the command again",
        ),
    };
    Diagnostic::new(format!("cannot {verb} this: {what} ({error})"))
        .file(path)
        .why("files change together or not at all, so they are as they were")
        .remedy(remedy)
}

/// Something else is in the place of a file or folder.
pub(super) fn wrong_kind(path: &Path, kind: FileType, folder: bool) -> Diagnostic {
    let found = if kind.is_symlink() {
        "a symbolic link"
    } else if kind.is_dir() {
        "a folder"
    } else if kind.is_file() {
        "a file"
    } else {
        "a pipe, socket or device"
    };
    let wanted = if folder { "a folder" } else { "a file" };
    Diagnostic::new(format!("{found} is in the place of {wanted}"))
        .file(path)
        .why("nothing was written, since whatever it leads to is not the generator's")
        .remedy("move it away, and run the command again")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_refusal_has_its_reason_and_remedy() {
        for (kind, what, remedy) in [
            (ErrorKind::StorageFull, "the disk is full", "make room"),
            (ErrorKind::QuotaExceeded, "the disk is full", "make room"),
            (ErrorKind::ReadOnlyFilesystem, "is read-only", "mount it"),
            (
                ErrorKind::PermissionDenied,
                "permission is missing",
                "chmod",
            ),
            (ErrorKind::InvalidFilename, "too long", "a shorter path"),
            (ErrorKind::IsADirectory, "a folder is in", "folder away"),
            (
                ErrorKind::DirectoryNotEmpty,
                "a folder is in",
                "folder away",
            ),
            (ErrorKind::NotADirectory, "a file is in", "file away"),
            (
                ErrorKind::CrossesDevices,
                "another file system",
                "on one file",
            ),
            (ErrorKind::Other, "the system refused", "look at the reason"),
        ] {
            let error = fault(Path::new("a/b.rs"), "write", &kind.into()).to_string();
            for part in ["cannot write this", "a/b.rs", what, remedy] {
                assert!(error.contains(part), "{kind}, {part}: {error}");
            }
        }
    }
}
