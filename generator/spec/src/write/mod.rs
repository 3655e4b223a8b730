//! Writing many files at once, or none: through errors, kills and two runs at once.
//!
//! New contents are written below `.staging/` first, which neither cargo nor git reads. Then a journal
//! is put in its place by one rename: at that point the change is decided. What is
//! killed before leaves the old files; what is killed after is finished by the next run. A run that
//! fails takes back what it has moved.

mod exclusive;
mod fault;
mod journal;

use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};

pub use self::fault::fault;

use self::exclusive::Exclusive;
use self::journal::{Journal, JournalEntry};
use crate::diagnostic::{Diagnostic, Diagnostics};

/// The folder of unfinished work below the root.
const STAGING: &str = ".staging";

/// A repository that nobody else writes to while this exists.
///
/// ```no_run
/// use intercom_spec::write::Workspace;
///
/// let workspace = Workspace::open(".".as_ref(), || eprintln!("waiting for another run"))?;
/// # Ok::<(), intercom_spec::diagnostic::Diagnostics>(())
/// ```
#[derive(Debug)]
pub struct Workspace {
    root: PathBuf,
    _exclusive: Exclusive,
}

/// One file to be changed, by its path below the root.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FileChange {
    /// The file gets this text, whether it is there or not.
    Write(PathBuf, String),
    /// The file goes.
    Delete(PathBuf),
}

impl FileChange {
    fn path(&self) -> &Path {
        match self {
            Self::Write(path, _) | Self::Delete(path) => path,
        }
    }
}

impl Workspace {
    /// Takes the repository at `root` for this run alone, and finishes what an earlier run left. When another run has
    /// it, `waiting` is called once, and this waits for it.
    ///
    /// # Errors
    /// When the folder cannot be written, or what an earlier run left cannot be finished.
    pub fn open(root: &Path, waiting: impl FnOnce()) -> Result<Self, Diagnostics> {
        let staging = root.join(STAGING);
        let exclusive = Exclusive::take(&staging, waiting)?;
        recover(root, &staging)?;
        Ok(Self {
            root: root.to_path_buf(),
            _exclusive: exclusive,
        })
    }

    /// The folder of the repository.
    #[must_use]
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Writes the files, by their paths below the root, all or none, and returns those that changed.
    ///
    /// # Errors
    /// When the file system refuses one of them; then all are as they were.
    pub fn write(&self, files: Vec<(PathBuf, String)>) -> Result<Vec<PathBuf>, Diagnostics> {
        let mut changes = Vec::new();
        for (path, text) in files {
            let whole = self.root.join(&path);
            let plain = fs::symlink_metadata(&whole).is_ok_and(|one| one.is_file());
            if !plain || fs::read(&whole).ok().as_deref() != Some(text.as_bytes()) {
                changes.push(FileChange::Write(path, text));
            }
        }
        self.commit(&changes)?;
        Ok(changes
            .into_iter()
            .map(|change| change.path().to_path_buf())
            .collect())
    }

    /// Makes all of the changes, or none.
    ///
    /// # Errors
    /// When the file system refuses one of them; then all are as they were.
    pub fn commit(&self, changes: &[FileChange]) -> Result<(), Diagnostics> {
        if changes.is_empty() {
            return Ok(());
        }
        let wrong: Diagnostics = changes
            .iter()
            .filter_map(|change| self.obstacle(change.path()))
            .collect();
        wrong.or_ok(())?;
        let staging = self.root.join(STAGING);
        let outcome = self.replace(&staging, changes);
        if outcome.is_err() {
            // Nothing was decided, or all was taken back.
            let _ = journal::discard(&staging);
        }
        outcome.map_err(Diagnostics::from)
    }

    fn replace(&self, staging: &Path, changes: &[FileChange]) -> Result<(), Diagnostic> {
        let new = staging.join("new");
        fs::create_dir_all(&new).map_err(|error| fault(&new, "create", &error))?;
        let mut steps = Vec::new();
        for (index, change) in changes.iter().enumerate() {
            let path = change.path().to_path_buf();
            if let FileChange::Write(_, text) = change {
                let at = new.join(index.to_string());
                fs::write(&at, text)
                    .map_err(|error| fault(&self.root.join(&path), "write", &error))?;
            }
            steps.push(JournalEntry {
                path,
                writes: matches!(change, FileChange::Write(..)),
                existed: self.root.join(change.path()).exists(),
            });
        }
        let journal = Journal { steps };
        journal.decide(staging)?;
        match journal.carry_out(&self.root, staging) {
            Ok(()) => journal::discard(staging).map_err(|error| fault(staging, "remove", &error)),
            Err(error) => {
                journal.take_back(&self.root, staging)?;
                Err(error)
            }
        }
    }

    /// Why the file at `path` cannot be written or deleted, found before anything is changed.
    fn obstacle(&self, path: &Path) -> Option<Diagnostic> {
        let whole = self.root.join(path);
        if !path
            .components()
            .all(|part| matches!(part, Component::Normal(_)))
        {
            return Some(
                Diagnostic::new("a generated file would lie outside of the repository")
                    .file(&whole)
                    .remedy("this is a defect of the generator: report it with the description"),
            );
        }
        // The folders above it, from the outside in; `root` itself may be reached in any way.
        let mut at = self.root.clone();
        let mut parts = path.components().peekable();
        while let Some(part) = parts.next() {
            at.push(part);
            let kind = match fs::symlink_metadata(&at) {
                Ok(metadata) => metadata.file_type(),
                Err(error) if error.kind() == io::ErrorKind::NotFound => return None,
                Err(error) => return Some(fault(&at, "look at", &error)),
            };
            let fits = if parts.peek().is_some() {
                kind.is_dir()
            } else {
                kind.is_file()
            };
            if !fits {
                return Some(fault::wrong_kind(&at, kind, parts.peek().is_some()));
            }
        }
        None
    }
}

/// Finishes what an earlier run decided, or throws away what it had not.
fn recover(root: &Path, staging: &Path) -> Result<(), Diagnostic> {
    if let Some(journal) = Journal::read(staging)? {
        if journal::is_taken_back(staging) {
            journal.take_back(root, staging)?;
        } else {
            journal.carry_out(root, staging)?;
        }
    }
    journal::discard(staging).map_err(|error| fault(staging, "remove", &error))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(texts: &[(&str, &str)]) -> Vec<(PathBuf, String)> {
        let texts = texts.iter();
        texts
            .map(|(path, text)| (path.into(), (*text).to_owned()))
            .collect()
    }

    fn text(root: &Path, path: &str) -> Option<String> {
        fs::read_to_string(root.join(path)).ok()
    }

    #[test]
    fn files_that_differ_are_written_and_named() {
        let root = tempfile::tempdir().expect("a folder");
        let root = root.path();
        fs::write(root.join("same"), "1").expect("written");
        fs::write(root.join("other"), "1").expect("written");
        let workspace = Workspace::open(root, || {}).expect("taken");
        assert_eq!(workspace.root(), root);
        let wanted = files(&[("same", "1"), ("other", "2"), ("below/new", "3")]);
        let changed = workspace.write(wanted.clone()).expect("written");
        assert_eq!(changed, [Path::new("other"), Path::new("below/new")]);
        let found = ["same", "other", "below/new"].map(|path| text(root, path));
        assert_eq!(found, ["1", "2", "3"].map(|text| Some(text.to_owned())));
        let again = workspace.write(wanted).expect("written");
        assert_eq!(again, Vec::<PathBuf>::new());
    }

    #[cfg(unix)]
    #[test]
    fn a_link_is_refused_even_where_it_leads_to_the_same_text() {
        let root = tempfile::tempdir().expect("a folder");
        let root = root.path();
        fs::write(root.join("file"), "1").expect("written");
        std::os::unix::fs::symlink("file", root.join("link")).expect("linked");
        let workspace = Workspace::open(root, || {}).expect("taken");
        let error = workspace.write(files(&[("link", "1")])).unwrap_err();
        assert!(error.to_string().contains("a symbolic link"), "{error}");
    }

    #[test]
    fn a_change_that_fails_midway_leaves_everything_as_it_was() {
        let root = tempfile::tempdir().expect("a folder");
        let root = root.path();
        fs::write(root.join("old"), "1").expect("written");
        let workspace = Workspace::open(root, || {}).expect("taken");
        // Each of them can be written, but the last one not beside the one before.
        let wanted = [("old", "2"), ("in/new", "2"), ("x", "2"), ("x/y", "2")];
        workspace.write(files(&wanted)).unwrap_err();
        drop(workspace);
        let found = fs::read_dir(root).expect("read").flatten();
        let found: Vec<_> = found.map(|entry| entry.file_name()).collect();
        assert_eq!(found, ["old"]);
        assert_eq!(text(root, "old").as_deref(), Some("1"));
    }

    #[cfg(unix)]
    #[test]
    fn what_is_in_the_way_is_named() {
        let root = tempfile::tempdir().expect("a folder");
        let root = root.path();
        fs::create_dir(root.join("folder")).expect("made");
        fs::write(root.join("file"), "1").expect("written");
        let _listener =
            std::os::unix::net::UnixListener::bind(root.join("socket")).expect("a socket");
        let workspace = Workspace::open(root, || {}).expect("taken");
        for (path, what) in [
            ("folder", "a folder is in the place of a file"),
            ("file/a", "a file is in the place of a folder"),
            (
                "socket",
                "a pipe, socket or device is in the place of a file",
            ),
            (
                "socket/a",
                "a pipe, socket or device is in the place of a folder",
            ),
        ] {
            let error = workspace.write(files(&[(path, "2")])).unwrap_err();
            assert!(error.to_string().contains(what), "{error}");
        }
    }

    /// What is wrong with each file is found before any is written, so one run names all of it.
    #[test]
    fn every_name_that_the_system_refuses_is_named_in_one_run() {
        let root = tempfile::tempdir().expect("a folder");
        let root = root.path();
        let workspace = Workspace::open(root, || {}).expect("taken");
        // No file system has names of so many bytes.
        let long = ["a", "b"].map(|name| name.repeat(5_000));
        let wanted = files(&[("in/a", "1"), (&long[0], "1"), (&long[1], "1")]);
        let error = workspace.write(wanted).unwrap_err().to_string();
        assert!(long.iter().all(|name| error.contains(name)), "{error}");
        assert_eq!(text(root, "in/a"), None);
    }

    #[test]
    fn nothing_is_written_outside_of_the_repository() {
        let folder = tempfile::tempdir().expect("a folder");
        let root = folder.path().join("root");
        let outside = folder.path().join("outside");
        let whole = outside.to_str().expect("a path");
        let workspace = Workspace::open(&root, || {}).expect("taken");
        for path in ["../outside", "in/../../outside", whole] {
            let error = workspace.write(files(&[("in/a", "1"), (path, "1")]));
            let error = error.unwrap_err().to_string();
            assert!(error.contains("outside of the repository"), "{error}");
        }
        assert!(!outside.exists());
        assert_eq!(text(&root, "in/a"), None);
    }
}
