//! What a run has decided to do, on disk.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::fault::fault;
use crate::diagnostic::Diagnostic;

/// The steps of a change, in order.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Journal {
    pub(super) steps: Vec<JournalEntry>,
}

/// One file of a change. Its new text is `new/N` and its old one becomes `old/N`, N being its index.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct JournalEntry {
    /// Below the root.
    pub(super) path: PathBuf,
    /// Whether it is written; else it is deleted.
    pub(super) writes: bool,
    /// Whether there was such a file before.
    pub(super) existed: bool,
}

const JOURNAL: &str = "journal.json";
/// Says that a decided change is being taken back.
const TAKEN_BACK: &str = "taken-back";

pub(super) fn is_taken_back(staging: &Path) -> bool {
    staging.join(TAKEN_BACK).exists()
}

/// Removes everything that a run leaves, but not the lock.
pub(super) fn discard(staging: &Path) -> io::Result<()> {
    // The journal goes first: without it the rest has no meaning.
    for name in [JOURNAL, TAKEN_BACK, "journal.new"] {
        gone(fs::remove_file(staging.join(name)))?;
    }
    for name in ["new", "old"] {
        gone(fs::remove_dir_all(staging.join(name)))?;
    }
    Ok(())
}

/// That something is not there is as good as that it was removed.
fn gone(outcome: io::Result<()>) -> io::Result<()> {
    match outcome {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        outcome => outcome,
    }
}

impl Journal {
    /// The journal that an earlier run left; none when it had not decided anything.
    pub(super) fn read(staging: &Path) -> Result<Option<Self>, Diagnostic> {
        let file = staging.join(JOURNAL);
        let text = match fs::read_to_string(&file) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(fault(&file, "read", &error)),
        };
        serde_json::from_str(&text).map(Some).map_err(|error| {
            Diagnostic::new(format!("an earlier run left a journal that cannot be read: {error}"))
                .file(&file)
                .why("it says which files of that run are still to be moved")
                .remedy("restore both folders and remove it: git restore generated tests/wire; rm -r .staging")
        })
    }

    /// From here on the change happens, even if this run is killed.
    pub(super) fn decide(&self, staging: &Path) -> Result<(), Diagnostic> {
        let new = staging.join("journal.new");
        let file = staging.join(JOURNAL);
        let text = serde_json::to_string(self).map_err(|error| {
            Diagnostic::new(format!("cannot write the journal: {error}")).file(&file)
        })?;
        fs::create_dir_all(staging.join("old"))
            .map_err(|error| fault(staging, "create", &error))?;
        fs::write(&new, text)
            // The contents have to be there before the name is.
            .and_then(|()| fs::File::open(&new)?.sync_all())
            .and_then(|()| fs::rename(&new, &file))
            .map_err(|error| fault(&file, "write", &error))
    }

    /// Moves every file that was not moved yet.
    pub(super) fn carry_out(&self, root: &Path, staging: &Path) -> Result<(), Diagnostic> {
        for (index, step) in self.steps.iter().enumerate() {
            let file = root.join(&step.path);
            let (new, old) = places(staging, index);
            if step.writes {
                if !new.exists() {
                    // An earlier run has moved it.
                    continue;
                }
                if let Some(folder) = file.parent() {
                    fs::create_dir_all(folder).map_err(|error| fault(folder, "create", &error))?;
                }
                keep_copy(&file, &old).map_err(|error| fault(&file, "replace", &error))?;
                fs::rename(&new, &file).map_err(|error| fault(&file, "write", &error))?;
            } else {
                keep(&file, &old).map_err(|error| fault(&file, "delete", &error))?;
                remove_empty_parents(&file, root);
            }
        }
        Ok(())
    }

    /// Puts every old file back in its place.
    pub(super) fn take_back(&self, root: &Path, staging: &Path) -> Result<(), Diagnostic> {
        let mark = staging.join(TAKEN_BACK);
        fs::write(&mark, "").map_err(|error| fault(&mark, "write", &error))?;
        for (index, step) in self.steps.iter().enumerate() {
            let file = root.join(&step.path);
            let (new, old) = places(staging, index);
            if step.existed {
                // Without its old text it was not touched, or is back already.
                if old.exists() {
                    if let Some(folder) = file.parent() {
                        fs::create_dir_all(folder)
                            .map_err(|error| fault(folder, "create", &error))?;
                    }
                    fs::rename(&old, &file).map_err(|error| fault(&file, "restore", &error))?;
                }
            } else if !new.exists() {
                gone(fs::remove_file(&file)).map_err(|error| fault(&file, "remove", &error))?;
                remove_empty_parents(&file, root);
            }
        }
        Ok(())
    }
}

/// Where the new and the old text of a step stand.
fn places(staging: &Path, index: usize) -> (PathBuf, PathBuf) {
    let name = index.to_string();
    (
        staging.join("new").join(&name),
        staging.join("old").join(name),
    )
}

/// Moves `file` to `old`, unless it is not there, or was moved before.
fn keep(file: &Path, old: &Path) -> io::Result<()> {
    if old.exists() {
        return Ok(());
    }
    gone(fs::rename(file, old))
}

/// Makes `old` hold what `file` holds, so that a rename can replace `file` without a time in which there is none. Where
/// the file system has no links, there is such a time, and recovery ends it.
fn keep_copy(file: &Path, old: &Path) -> io::Result<()> {
    if old.exists() || fs::hard_link(file, old).is_ok() {
        return Ok(());
    }
    gone(fs::rename(file, old))
}

/// Removes the folders above `file` that hold nothing any more, up to `root`.
fn remove_empty_parents(file: &Path, root: &Path) {
    let mut at = file.parent();
    while let Some(folder) = at.filter(|folder| *folder != root && folder.starts_with(root)) {
        // Not empty: nothing to tidy up.
        if fs::remove_dir(folder).is_err() {
            break;
        }
        at = folder.parent();
    }
}

#[cfg(test)]
mod tests {
    use super::super::{STAGING, Workspace};
    use super::*;

    /// What a run leaves that was killed after it had moved the first of two files: `a` has its new content, `b` and `c`
    /// have the old state, and `d` is deleted already.
    fn killed(taken_back: bool) -> tempfile::TempDir {
        let root = tempfile::tempdir().expect("a folder");
        let staging = root.path().join(STAGING);
        let journal = Journal {
            steps: [
                ("a", true, true),
                ("b", true, true),
                ("c/c", true, false),
                ("d", false, true),
            ]
            .map(|(path, writes, existed)| JournalEntry {
                path: path.into(),
                writes,
                existed,
            })
            .into(),
        };
        let write = |path: PathBuf, text: &str| {
            fs::create_dir_all(path.parent().expect("a folder")).expect("made");
            fs::write(path, text).expect("written");
        };
        fs::create_dir_all(&staging).expect("made");
        journal.decide(&staging).expect("decided");
        write(root.path().join("a"), "new");
        write(staging.join("old/0"), "old");
        write(root.path().join("b"), "old");
        write(staging.join("new/1"), "new");
        write(staging.join("new/2"), "new");
        write(staging.join("old/3"), "old");
        if taken_back {
            write(staging.join(TAKEN_BACK), "");
        }
        root
    }

    fn texts(root: &Path) -> [Option<String>; 4] {
        drop(Workspace::open(root, || {}).expect("recovered"));
        let left = [JOURNAL, TAKEN_BACK, "new", "old"].map(|name| root.join(STAGING).join(name));
        assert!(!left.iter().any(|path| path.exists()), "{left:?}");
        ["a", "b", "c/c", "d"].map(|path| fs::read_to_string(root.join(path)).ok())
    }

    #[test]
    fn a_decided_change_is_finished_and_one_that_was_being_taken_back_is_taken_back() {
        let (new, old) = (Some("new".to_owned()), Some("old".to_owned()));
        let root = killed(false);
        let decided = [new.clone(), new.clone(), new, None];
        assert_eq!(texts(root.path()), decided);
        let root = killed(true);
        assert_eq!(texts(root.path()), [old.clone(), old.clone(), None, old]);
        assert!(!root.path().join("c").exists());
    }

    #[test]
    fn a_change_that_fails_midway_leaves_every_replaced_file_as_it_was() {
        let root = tempfile::tempdir().expect("a folder");
        let staging = root.path().join(STAGING);
        fs::create_dir_all(staging.join("new")).expect("made");
        // The second file has no room: a file stands where its folder would be.
        for (path, text) in [("a", "old"), ("b", "a file")] {
            fs::write(root.path().join(path), text).expect("written");
        }
        let steps = [("a", true), ("b/b", false)].map(|(path, existed)| JournalEntry {
            path: path.into(),
            writes: true,
            existed,
        });
        for index in 0..steps.len() {
            fs::write(staging.join("new").join(index.to_string()), "new").expect("written");
        }
        let journal = Journal {
            steps: steps.into(),
        };
        journal.decide(&staging).expect("decided");
        assert!(journal.carry_out(root.path(), &staging).is_err());
        let text = |path: &str| fs::read_to_string(root.path().join(path)).expect("a file");
        assert_eq!(text("a"), "new");
        journal
            .take_back(root.path(), &staging)
            .expect("taken back");
        assert_eq!((text("a"), text("b")), ("old".into(), "a file".into()));
    }

    /// All or none, for folders too: what was made goes with its folder, and what was deleted comes back into one.
    #[test]
    fn a_change_that_is_taken_back_leaves_the_folders_as_they_were() {
        let root = tempfile::tempdir().expect("a folder");
        let staging = root.path().join(STAGING);
        let [made, deleted] = ["made/file", "deleted/file"].map(|path| root.path().join(path));
        fs::create_dir_all(staging.join("new")).expect("made");
        fs::create_dir_all(root.path().join("deleted")).expect("made");
        fs::write(staging.join("new/0"), "new").expect("written");
        fs::write(&deleted, "old").expect("written");
        let steps = [("made/file", true, false), ("deleted/file", false, true)];
        let journal = Journal {
            steps: steps
                .map(|(path, writes, existed)| JournalEntry {
                    path: path.into(),
                    writes,
                    existed,
                })
                .into(),
        };
        journal.decide(&staging).expect("decided");
        journal
            .carry_out(root.path(), &staging)
            .expect("carried out");
        assert_eq!(fs::read_to_string(&made).expect("a file"), "new");
        assert!(!root.path().join("deleted").exists());
        journal
            .take_back(root.path(), &staging)
            .expect("taken back");
        let is_back = || {
            assert_eq!(fs::read_to_string(&deleted).expect("a file"), "old");
            assert!(!root.path().join("made").exists());
        };
        is_back();
        // Killed before it could tidy up: the next run must not carry the change out after all.
        drop(Workspace::open(root.path(), || {}).expect("recovered"));
        is_back();
    }

    #[test]
    fn only_what_is_missing_counts_as_removed() {
        assert!(gone(Ok(())).is_ok());
        assert!(gone(Err(io::ErrorKind::NotFound.into())).is_ok());
        assert!(gone(Err(io::ErrorKind::PermissionDenied.into())).is_err());
    }

    /// A reader never finds the file missing, and the first old text is the one that is kept.
    #[test]
    fn a_file_is_kept_without_being_taken_away() {
        let root = tempfile::tempdir().expect("a folder");
        let [file, old] = ["file", "old"].map(|name| root.path().join(name));
        keep_copy(&file, &old).expect("nothing to keep");
        assert!(!old.exists());
        let texts = || [&file, &old].map(|path| fs::read_to_string(path).expect("a file"));
        fs::write(&file, "first").expect("written");
        keep_copy(&file, &old).expect("kept");
        assert_eq!(texts(), ["first", "first"]);
        fs::remove_file(&file).expect("replaced");
        fs::write(&file, "second").expect("replaced");
        keep_copy(&file, &old).expect("kept before");
        assert_eq!(texts(), ["second", "first"]);
        keep(&file, &old).expect("kept before");
        assert_eq!(texts(), ["second", "first"]);
    }

    #[test]
    fn empty_folders_are_removed_up_to_the_root() {
        let outer = tempfile::tempdir().expect("a folder");
        let root = outer.path().join("root");
        fs::create_dir_all(root.join("a/b/c")).expect("made");
        fs::write(root.join("a/kept"), "").expect("written");
        remove_empty_parents(&root.join("a/b/c/file"), &root);
        assert!(!root.join("a/b").exists() && root.join("a/kept").exists());
        fs::remove_file(root.join("a/kept")).expect("removed");
        remove_empty_parents(&root.join("a/kept"), &root);
        assert!(!root.join("a").exists() && root.exists());
    }

    #[test]
    fn a_journal_that_cannot_be_read_is_an_error_with_a_remedy() {
        let root = killed(false);
        fs::write(root.path().join(STAGING).join(JOURNAL), "{").expect("written");
        let error = Workspace::open(root.path(), || {}).map(drop).unwrap_err();
        assert!(error.to_string().contains("git restore"), "{error}");
        // What was decided is not thrown away, even where it is not a string.
        let journal = root.path().join(STAGING).join(JOURNAL);
        fs::write(&journal, b"\xff").expect("written");
        assert!(Workspace::open(root.path(), || {}).is_err());
        assert!(journal.exists());
    }
}
