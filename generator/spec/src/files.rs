//! The files of the repository, in the folder or at a commit.

use std::path::PathBuf;

use super::git::git;
use crate::diagnostic::Diagnostic;

/// The files of the repository, as they are or as they were at a commit.
#[derive(Debug)]
pub(super) enum Files {
    Folder(PathBuf),
    Commit { root: PathBuf, commit: String },
}

impl Files {
    /// Reads a file by its path in the repository; `None` when there is none.
    pub(super) fn read(&self, path: &str) -> Result<Option<Vec<u8>>, Diagnostic> {
        match self {
            Self::Folder(root) => match std::fs::read(root.join(path)) {
                Ok(bytes) => Ok(Some(bytes)),
                Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
                Err(error) => Err(unreadable(path, &error)),
            },
            Self::Commit { root, commit } => {
                // `./` makes the path relative to `root`, which need not be the top of its repository.
                if git(root, &["ls-tree", "--name-only", commit, "--", path])?.is_empty() {
                    return Ok(None);
                }
                git(root, &["show", &format!("{commit}:./{path}")]).map(Some)
            }
        }
    }

    /// How many bytes a file of the folder has; 0 when it is not there, or stands in a commit.
    pub(super) fn length(&self, path: &str) -> u64 {
        match self {
            Self::Folder(root) => std::fs::metadata(root.join(path)).map_or(0, |found| found.len()),
            Self::Commit { .. } => 0,
        }
    }

    /// The YAML files of a folder of the repository, by name; none when there is no such folder.
    pub(super) fn list(&self, folder: &str) -> Result<Vec<String>, Diagnostic> {
        let mut found = Vec::new();
        match self {
            Self::Folder(root) => match std::fs::read_dir(root.join(folder)) {
                Ok(entries) => {
                    for entry in entries {
                        let entry = entry.map_err(|error| unreadable(folder, &error))?;
                        let name = entry.file_name();
                        let name = name.to_str().ok_or_else(|| {
                            Diagnostic::new("the name of a file is not UTF-8")
                                .file(entry.path())
                                .remedy("rename the file, or move it out of this folder")
                        })?;
                        found.push(format!("{folder}/{name}"));
                    }
                }
                Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
                Err(error) => return Err(unreadable(folder, &error)),
            },
            Self::Commit { root, commit } => {
                let below = format!("{folder}/");
                let listed = git(
                    root,
                    &["ls-tree", "--name-only", "-z", commit, "--", &below],
                )?;
                let listed = String::from_utf8_lossy(&listed).into_owned();
                found.extend(listed.split('\0').map(str::to_owned));
            }
        }
        found.retain(|path| path.ends_with(".yaml"));
        found.sort();
        Ok(found)
    }
}

fn unreadable(path: &str, error: &std::io::Error) -> Diagnostic {
    Diagnostic::new(format!("cannot be read: {error}"))
        .file(path)
        .remedy("check what is there and its permissions")
}
